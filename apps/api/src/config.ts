import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { KeyFiles } from '#crypto/key-files.ts';
import { fileSettings, secretSettings, withSecrets } from './secret-files.ts';
import { dangerOf } from './unsafe-config.ts';

/** What the operator can set. Everything has a default that makes `npm start` work on an empty machine. */
export type Config = Readonly<{
  /** The checkout: where the console's build and the reference data are found. */
  root: string;
  /** The folder of this installation's data, `.wasl/` unless `WASL_HOME` says otherwise. */
  home: string;
  port: number;
  host: string;
  /** The address people type, without a slash at its end. */
  publicAddress: string;
  isProduction: boolean;
  /** Demonstration accounts and operations: on by default, never in production. */
  hasDemonstration: boolean;
  databaseUrl: string | null;
  appDatabaseUrl: string | null;
  workerDatabaseUrl: string | null;
  /** The proxies, by address or network, whose word about where a request comes from is believed. */
  trustedProxies: readonly string[];
  keyFiles: KeyFiles;
  /** Who sends letters; null lays them into a folder. */
  smtpUrl: string | null;
  /** The sender of letters; null takes the host of the address. */
  mailFrom: string | null;
  /** Pages of other origins whose programs may come with a token; none by default. */
  corsOrigins: readonly string[];
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}>;

/** A setting that cannot be used, said in one sentence to the operator. */
export class ConfigError extends Error {}

const databaseAddress = z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgresql://');
const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  DATABASE_URL: databaseAddress.optional(),
  WASL_APP_DATABASE_URL: databaseAddress.optional(),
  WASL_WORKER_DATABASE_URL: databaseAddress.optional(),
  WASL_HOME: z.string().min(1).optional(),
  WASL_HOST: z.string().min(1).optional(),
  WASL_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  WASL_DEMO: z.enum(['on', 'off']).optional(),
  WASL_KEK_FILE: z.string().min(1).optional(),
  WASL_BLIND_INDEX_KEY_FILE: z.string().min(1).optional(),
  WASL_PERSON_KEYS_FOLDER: z.string().min(1).optional(),
  WASL_TRUSTED_PROXIES: z.string().min(1).optional(),
  WASL_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')
    .optional(),
  WASL_MAIL_FROM: z.string().min(3).optional(),
  WASL_CORS_ORIGINS: z.string().min(1).optional(),
  WASL_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
});

/** What was set, each by itself as it should be. */
export type Settings = z.infer<typeof environment>;

/** Reads the environment once; an unknown `WASL_` name is refused, since it is most often a misspelt one. */
export function readConfig(variables: Record<string, string | undefined> = process.env): Config {
  const unknown = Object.keys(variables).find((name) => name.startsWith('WASL_') && !isSetting(name));
  if (unknown) throw new ConfigError(`${unknown} is not a setting of Wasl.`);
  const { settings, danger } = withSecrets(withoutEmpty(variables));
  if (danger) throw new ConfigError(danger);
  const parsed = environment.safeParse(settings);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ConfigError(
      `${issue?.path.join('.') ?? 'A setting'} cannot be used: ${issue?.message ?? 'unknown reason'}.`,
    );
  }
  const unsafe = dangerOf(parsed.data, variables);
  if (unsafe) throw new ConfigError(unsafe);
  return configOf(parsed.data);
}

function isSetting(name: string): boolean {
  return name in environment.shape || secretSettings.some((secret) => name === `${secret}_FILE`);
}

/** The environment of the worker: ours, with the addresses that were only known once the database was up. */
export function workerEnvironment(
  config: Config,
  { workerUrl, publicAddress }: Readonly<{ workerUrl: string; publicAddress: string }>,
): Record<string, string | undefined> {
  const known = {
    WASL_HOME: config.home,
    WASL_WORKER_DATABASE_URL: workerUrl,
    WASL_PUBLIC_URL: publicAddress,
    WASL_SMTP_URL: config.smtpUrl ?? undefined,
  };
  const ours = Object.fromEntries([...secretSettings, ...fileSettings].map((name) => [name, undefined]));
  return { ...process.env, ...ours, ...known };
}

function configOf(set: Settings): Config {
  const root = findRoot();
  const isProduction = set.NODE_ENV === 'production';
  const home = resolve(set.WASL_HOME ?? join(root, '.wasl'));
  return {
    root,
    home,
    port: set.PORT,
    host: set.WASL_HOST ?? (isProduction ? '0.0.0.0' : 'localhost'),
    publicAddress: (set.WASL_PUBLIC_URL ?? `http://localhost:${set.PORT}`).replace(/\/$/, ''),
    isProduction,
    hasDemonstration: !isProduction && set.WASL_DEMO !== 'off',
    databaseUrl: set.DATABASE_URL ?? null,
    appDatabaseUrl: set.WASL_APP_DATABASE_URL ?? null,
    workerDatabaseUrl: set.WASL_WORKER_DATABASE_URL ?? null,
    trustedProxies: set.WASL_TRUSTED_PROXIES?.split(',').map((proxy) => proxy.trim()) ?? [],
    keyFiles: {
      kekFile: set.WASL_KEK_FILE ?? null,
      blindIndexKeyFile: set.WASL_BLIND_INDEX_KEY_FILE ?? null,
      personKeysFolder: set.WASL_PERSON_KEYS_FOLDER ?? null,
    },
    smtpUrl: set.WASL_SMTP_URL ?? null,
    mailFrom: set.WASL_MAIL_FROM ?? null,
    corsOrigins: originsOf(set.WASL_CORS_ORIGINS),
    logLevel: set.WASL_LOG,
  };
}

/** Origins as browsers write them; anything else is a mistake that would open nothing or too much. */
function originsOf(text: string | undefined): string[] {
  const origins = text?.split(',').map((origin) => origin.trim()) ?? [];
  const wrong = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (wrong !== undefined) throw new ConfigError(`WASL_CORS_ORIGINS: ${wrong} is not an origin.`);
  return origins;
}

/** An empty value means "not set": that is what compose files and shells pass for an absent variable. */
function withoutEmpty(variables: Record<string, string | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
}

/** The nearest folder above this file whose package is the whole repository; sources and build lie at different depths. */
function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (folder !== dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"workspaces"')) return folder;
    folder = dirname(folder);
  }
  throw new ConfigError('The checkout of Wasl was not found above the program.');
}
