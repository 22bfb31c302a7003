/** What a length is written in: a varint may be longer than it need be, so that it can be filled in afterwards. */
const LENGTH_BYTES = 4;

const LENGTH_DELIMITED = 2;

/** Writes one message in protobuf's wire format, fields 1 to 15. */
export class ProtobufWriter {
  #bytes = Buffer.allocUnsafe(1024);
  #at = 0;

  /** What was written, as a message of its own. */
  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#at);
  }

  /** A whole number from 0 to 2^53 − 1, an enumeration or a truth value. */
  number(field: number, value: number): this {
    this.#reserve(16);
    this.#varint(field << 3);
    this.#varint(value);
    return this;
  }

  /** A text, or bytes given as their UTF-8 text. */
  text(field: number, value: string): this {
    this.#reserve(8 + 3 * value.length);
    const start = this.#open(field);
    this.#at += this.#bytes.write(value, this.#at);
    this.#close(start);
    return this;
  }

  /** A message within this one; left empty if nothing is written into it. */
  message(field: number, write?: (writer: this) => void): this {
    this.#reserve(8);
    const start = this.#open(field);
    write?.(this);
    this.#close(start);
    return this;
  }

  #open(field: number): number {
    this.#bytes[this.#at] = (field << 3) | LENGTH_DELIMITED;
    this.#at += 1 + LENGTH_BYTES;
    return this.#at;
  }

  #close(start: number): void {
    let length = this.#at - start;
    for (let i = LENGTH_BYTES; i > 1; i--) {
      this.#bytes[start - i] = (length & 127) | 128;
      length >>= 7;
    }
    this.#bytes[start - 1] = length;
  }

  #varint(value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#bytes[this.#at++] = (rest % 128) | 128;
    this.#bytes[this.#at++] = rest;
  }

  #reserve(more: number): void {
    if (this.#at + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * this.#bytes.length + more);
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
  }
}

/**
 * Reads a message in protobuf's wire format, field by field. Whoever gets a field number takes its value by the method of
 * its kind, or skips it.
 *
 * @example
 * for (let field = reader.field(); field > 0; field = reader.field()) {
 *   if (field === 1) id = reader.text();
 *   else reader.skip();
 * }
 */
export class ProtobufReader {
  readonly #bytes: Buffer;
  readonly #end: number;
  #at: number;
  #wireType = 0;

  constructor(bytes: Buffer, start = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
  }

  /** Number of the next field; 0 at the end. */
  field(): number {
    if (this.#at >= this.#end) return 0;
    const tag = this.number();
    this.#wireType = tag & 7;
    return tag >>> 3;
  }

  /** A whole number; inexact above 2^53. */
  number(): number {
    const bytes = this.#bytes;
    let value = 0;
    for (let weight = 1; ; weight *= 128) {
      const byte = bytes[this.#at++];
      if (byte === undefined) throw new RangeError('A protobuf message ends within a number.');
      if (byte < 128) return value + byte * weight;
      value += (byte - 128) * weight;
    }
  }

  text(): string {
    const end = this.#through();
    const text = this.#bytes.toString('utf8', this.#at, end);
    this.#at = end;
    return text;
  }

  message(): ProtobufReader {
    const end = this.#through();
    const reader = new ProtobufReader(this.#bytes, this.#at, end);
    this.#at = end;
    return reader;
  }

  skip(): void {
    if (this.#wireType === LENGTH_DELIMITED) this.#at = this.#through();
    else if (this.#wireType === 0) this.number();
    else this.#at += this.#wireType === 1 ? 8 : 4;
  }

  #through(): number {
    const length = this.number();
    return this.#at + length;
  }
}
