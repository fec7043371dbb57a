import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

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
    expect(readConfig({ NODE_ENV: 'production' }).hasDemonstration).toBe(false);
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
    ['the demonstration in production', { NODE_ENV: 'production', WASL_DEMO: 'on' }, /cannot be used in production/],
    ['an address that is none', { WASL_PUBLIC_URL: 'wasl.example' }, /^WASL_PUBLIC_URL cannot be used/],
  ])('refuses %s in one sentence', (_what, variables, sentence) => {
    expect(() => readConfig(variables)).toThrow(ConfigError);
    expect(() => readConfig(variables)).toThrow(sentence);
  });
});
