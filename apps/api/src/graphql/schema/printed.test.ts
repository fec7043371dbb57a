import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../../config.ts';
import { printed } from './print-schema.ts';

it('is the schema that the repository keeps, with its pages (npm run schema prints them)', async () => {
  const { root } = readConfig({});
  for (const { path, text } of await printed()) await expect(text).toMatchFileSnapshot(join(root, path));
});
