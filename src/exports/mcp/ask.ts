/** What the tools ask: the same addresses as everyone's, below /api/v1, so that an assistant gets no other answer. */
export type Ask = (path: string) => Promise<Asked>;

export interface Asked {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export type Parameters = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** An address with its parameters; those left out are left out. */
export function address(path: string, parameters: Parameters): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters)) {
    for (const each of Array.isArray(value) ? value : [value])
      if (each !== undefined) query.append(key, String(each));
  }
  return query.size === 0 ? path : `${path}?${query}`;
}

/** A way to ask a running server. @param url its address, as in http://127.0.0.1:4170 @param key sent where reading needs one */
export function askServer(url: string, key?: string): Ask {
  return async (path) => {
    const response = await fetch(`${url.replace(/\/+$/, '')}/api/v1${path}`, {
      headers: {
        accept: 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
    });
    return { status: response.status, body: (await response.json()) as Asked['body'] };
  };
}
