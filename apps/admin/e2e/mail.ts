import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject, vi } from 'vitest';
import { patience } from './visitor.ts';

/** The link of the letter that was sent to an address; the worker may still be writing it. */
export function linkTo(email: string): Promise<string> {
  const folder = join(inject('home'), 'mail');
  return vi.waitFor(
    async () => {
      for (const file of await readdir(folder)) {
        const letter = await readFile(join(folder, file), 'utf8');
        const link = letter.includes(`To: ${email}`) ? linkIn(letter) : undefined;
        if (link !== undefined) return link;
      }
      throw new Error(`No letter to ${email} in ${folder}.`);
    },
    { timeout: patience, interval: 100 },
  );
}

function linkIn(letter: string): string | undefined {
  const [, body = ''] = letter.split(/\r?\n\r?\n(.*)/s);
  const text = /^content-transfer-encoding: base64/im.test(letter)
    ? Buffer.from(body, 'base64').toString('utf8')
    : body.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
  return /https?:\/\/\S+#[\w-]+/.exec(text)?.[0];
}
