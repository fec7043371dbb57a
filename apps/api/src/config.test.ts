import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const folder = mkdtempSync(join(tmpdir(), 'wasl-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, text: string, mode = 0o600): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
}

const password = 'f3a91c07b54e2d68';
const production = {
  NODE_ENV: 'production',
  WASL_PUBLIC_URL: 'https://wasl.example.org',
  DATABASE_URL: `postgresql://owner:${password}@database/wasl`,
  WASL_KEK_FILE: fileOf('kek', 'a'.repeat(64)),
  WASL_BLIND_INDEX_KEY_FILE: fileOf('blind-index', 'b'.repeat(64)),
};

describe('the configuration', () => {
  it('works with nothing set: its own folder, port 4000 and the demonstration', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      port: 4000,
      publicAddress: 'http://localhost:4000',
      hasDemonstration: true,
      databaseUrl: null,
    });
    expect(config.home).toBe(`${config.root}/.wasl`);
  });

  it('takes an empty value for one that is not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 4000, databaseUrl: null });
  });

  it('has no demonstration in production, nor when it is off', () => {
    expect(readConfig(production).hasDemonstration).toBe(false);
    expect(readConfig({ WASL_DEMO: 'off' }).hasDemonstration).toBe(false);
  });

  it.each([
    ['a port that is none', { PORT: '70000' }, /^PORT cannot be used/],
    ['a word for a port', { PORT: 'web' }, /^PORT cannot be used/],
    [
      'a database of another make',
      { DATABASE_URL: 'mysql://localhost/x' },
      /^DATABASE_URL cannot be used: must start with postgresql:/,
    ],
    ['a misspelt setting', { WASL_HOEM: '/tmp' }, /^WASL_HOEM is not a setting of Wasl\.$/],
    ['an address that is none', { WASL_PUBLIC_URL: 'wasl.example' }, /^WASL_PUBLIC_URL cannot be used/],
  ])('refuses %s in one sentence', (_what, variables, sentence) => {
    expect(() => readConfig(variables)).toThrow(ConfigError);
    expect(() => readConfig(variables)).toThrow(sentence);
  });
});

describe('an unsafe configuration', () => {
  const app = `postgresql://app:${password}@database/wasl`;
  const worker = `postgresql://worker:${password}@database/wasl`;
  const http = 'http://wasl.example.org';
  const published = 'postgresql://postgres:postgres@database/wasl';
  it.each([
    ['a misspelt environment', { NODE_ENV: 'prod' }, /^NODE_ENV cannot be used/],
    ['a misspelt setting', { WASL_KEK_FLIE: '/run/kek' }, /^WASL_KEK_FLIE is not a setting/],
    ['a port that is none', { PORT: '65536' }, /^PORT cannot be used/],
    ['demonstration accounts', { WASL_DEMO: 'on' }, /published password/],
    ['no public address', { WASL_PUBLIC_URL: '' }, /^WASL_PUBLIC_URL must be set/],
    ['a public address without TLS', { WASL_PUBLIC_URL: http }, /^WASL_PUBLIC_URL must be https/],
    ['a public address with a path', { WASL_PUBLIC_URL: 'https://x.example/a' }, /^WASL_PUBLIC_URL must be an origin/],
    ['a published database password', { DATABASE_URL: published }, /^A database password is published/],
    ['a short database password', { DATABASE_URL: 'postgres://a:b@c/d' }, /^A database password is published/],
    ['a database nobody verifies', { DATABASE_URL: `${app}?sslmode=no-verify` }, /^sslmode=no-verify/],
    ['certificates nobody verifies', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, /^NODE_TLS_REJECT_UNAUTHORIZED=0/],
    ['one login without the other', { WASL_APP_DATABASE_URL: app }, /go together/],
    [
      "the owner's login for the application",
      { WASL_APP_DATABASE_URL: production.DATABASE_URL, WASL_WORKER_DATABASE_URL: worker },
      /^WASL_APP_DATABASE_URL is the login of the owner/,
    ],
    [
      'one login for application and worker',
      { WASL_APP_DATABASE_URL: app, WASL_WORKER_DATABASE_URL: app },
      /are the same login/,
    ],
    ['no key file', { WASL_KEK_FILE: '' }, /must be set in production/],
    ['a relative key file', { WASL_KEK_FILE: 'keys/kek' }, /^WASL_KEK_FILE must be an absolute path/],
    ['a key file that is not there', { WASL_KEK_FILE: join(folder, 'none') }, /which is not a file/],
    ['an empty key file', { WASL_KEK_FILE: fileOf('empty', '') }, /which is empty/],
    ['a key file that others may read', { WASL_KEK_FILE: fileOf('open', 'c'.repeat(64), 0o644) }, /others may read/],
    [
      'one key for sealing and finding',
      { WASL_KEK_FILE: production.WASL_BLIND_INDEX_KEY_FILE },
      /are the same file: whoever finds one/,
    ],
    ['a secret given twice', { DATABASE_URL_FILE: fileOf('url', app) }, /are both set/],
    ['a proxy that is everybody', { WASL_TRUSTED_PROXIES: '10.0.0.1, 0.0.0.0/0' }, /0\.0\.0\.0\/0 is not/],
  ])('[OP-07] refuses to boot: %s', (_what, variables, sentence) => {
    expect(() => readConfig(production)).not.toThrow();
    expect(() => readConfig({ ...production, ...variables })).toThrow(ConfigError);
    expect(() => readConfig({ ...production, ...variables })).toThrow(sentence);
  });

  it('takes a secret from a file that only its owner reads', () => {
    const { DATABASE_URL: _inline, ...rest } = production;
    expect(readConfig({ ...rest, DATABASE_URL_FILE: fileOf('url', `${app}\n`) }).databaseUrl).toBe(app);
  });
});
