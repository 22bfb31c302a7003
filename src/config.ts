import { z } from 'zod';

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);
const flag = z.enum(['true', 'false', '1', '0']).transform((text) => text === 'true' || text === '1');
const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host.startsWith('127.');

const Environment = z.object({
  ASOF_HOST: z.string().default('127.0.0.1'),
  ASOF_PORT: z.coerce.number().int().min(0).max(65535).default(4170),
  ASOF_DATA: z.string().min(1).default('./data'),
  ASOF_STORE: z
    .string()
    .regex(/^(sqlite(:.+)?|esdb(\+discover)?:\/\/.+)$/, {
      error: 'is "sqlite" or an esdb:// connection string',
    })
    .default('sqlite'),
  ASOF_DATASET: z.string().default('musk-openai'),
  ASOF_ADMIN_KEY: z
    .string()
    .regex(/^\S{32,200}$/, { error: 'has 32 to 200 characters, none of them white space' })
    .optional(),
  ASOF_SECRET_KEY: z.string().min(32, { error: 'has at least 32 characters' }).optional(),
  ASOF_PUBLIC: flag.optional(),
  ASOF_TIME_ZONE: z
    .string()
    .refine(isTimeZone, { error: 'is an IANA time zone, as in America/Los_Angeles' })
    .default('UTC'),
  ASOF_WEBHOOKS_ALLOW: list.default([]),
  ASOF_FOLLOW: list.default([]),
  ASOF_INBOUND_SECRET: z.string().min(16, { error: 'has at least 16 characters' }).optional(),
  ASOF_INBOUND_ALLOW: list.default([]),
  ASOF_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ASOF_RATE_LIMIT: z.coerce.number().int().min(1).default(600),
  ASOF_BODY_LIMIT: z.coerce
    .number()
    .int()
    .min(1024)
    .default(64 * 1024 * 1024),
  ASOF_BASE_URL: z.url().optional(),
  ASOF_TRACES: z.url({ protocol: /^https?$/ }).optional(),
});

/** The configuration, parsed once at start. Each key is documented in docs/configuration.md. */
export type Config = ReturnType<typeof readConfig>;

/**
 * Reads the configuration from environment variables.
 * @throws Error naming every variable that is wrong and what it should be
 */
export function readConfig(environment: Record<string, string | undefined>) {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([key, value]) => key.startsWith('ASOF_') && value !== ''),
  );
  const unknown = Object.keys(given).filter(
    (key) => !(key in Environment.shape) && !key.startsWith('ASOF_TEST_'),
  );
  const parsed = Environment.safeParse(given);
  const wrong = (parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}`);
  for (const key of unknown) wrong.push(`${key} is not a setting of Asof (see docs/configuration.md)`);
  if (!parsed.success || wrong.length > 0)
    throw new Error(`The configuration is wrong: ${wrong.join('; ')}.`);
  const env = parsed.data;
  return {
    host: env.ASOF_HOST,
    port: env.ASOF_PORT,
    dataDir: env.ASOF_DATA,
    store: env.ASOF_STORE,
    dataset: env.ASOF_DATASET,
    adminKey: env.ASOF_ADMIN_KEY,
    secretKey: env.ASOF_SECRET_KEY,
    publicReading: env.ASOF_PUBLIC ?? isLoopback(env.ASOF_HOST),
    timeZone: env.ASOF_TIME_ZONE,
    webhooksAllow: env.ASOF_WEBHOOKS_ALLOW,
    follow: env.ASOF_FOLLOW,
    inboundSecret: env.ASOF_INBOUND_SECRET,
    inboundAllow: env.ASOF_INBOUND_ALLOW,
    logLevel: env.ASOF_LOG_LEVEL,
    rateLimit: env.ASOF_RATE_LIMIT,
    bodyLimit: env.ASOF_BODY_LIMIT,
    baseUrl: env.ASOF_BASE_URL,
    traces: env.ASOF_TRACES,
  };
}

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
