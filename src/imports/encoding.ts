/** Encodings that courts' feeds and saved files come in; browsers read ISO-8859-1 and ASCII as windows-1252, and so do we. */
const NAMES: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
};

/**
 * Text from bytes: by byte order mark, else by the charset the server named, else by the XML declaration, else UTF-8. Bytes
 * that are no UTF-8 though they should be are read as windows-1252, which every byte has a character in.
 */
export function decodeBytes(bytes: Uint8Array, contentType?: string | null): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decode(bytes.subarray(3), 'utf-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes.subarray(2), 'utf-16be');
  const named = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1];
  return decode(bytes, named ?? declared(bytes) ?? 'utf-8');
}

function declared(bytes: Uint8Array): string | undefined {
  const head = windows1252(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]{0,150}encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)?.[1];
}

/** What windows-1252 has at 0x80 to 0x9f; Node's decoder leaves control characters there. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decode(bytes: Uint8Array, name: string): string {
  const label = NAMES[name.toLowerCase()] ?? name.toLowerCase();
  if (label === 'windows-1252') return windows1252(bytes);
  try {
    return new TextDecoder(label, { fatal: label === 'utf-8' }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

function windows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (high) => HIGH[high.charCodeAt(0) - 0x80] as string);
}
