import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inRoot } from '../../root.ts';
import { assertOnce } from './copy.ts';
import { mutations } from './index.ts';
import { toothed } from './teeth.ts';

it('takes walls away only from promises with teeth', () => {
  const ids = toothed.map(({ id }) => id);
  expect(mutations.filter(({ id }) => !ids.includes(id))).toEqual([]);
});

it('refuses an edit that finds nothing, or two places', () => {
  expect(() => assertOnce('a b', { path: 'x.ts', find: 'c' })).toThrow('x.ts has 0 times: c');
  expect(() => assertOnce('a a', { path: 'x.ts', find: 'a' })).toThrow('x.ts has 2 times: a');
});

it.each(mutations.flatMap((mutation) => ('edit' in mutation ? [[mutation.what, mutation.edit] as const] : [])))(
  'finds what it would edit: %s',
  (_, edit) => {
    expect(() => assertOnce(readFileSync(inRoot(edit.path), 'utf8'), edit)).not.toThrow();
  },
);
