import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject, vi } from 'vitest';
import { patience } from './visitor.ts';

/** The link of the letter that was sent to an address. */
export async function linkTo(email: string): Promise<string> {
  return linkPattern.exec(await letterTo(email, linkPattern))?.[0] ?? '';
}

const linkPattern = /https?:\/\/\S+#[\w-]+/;

/** What the letter to an address says, the one that holds such a text; the worker may still be writing it. */
export function letterTo(email: string, holding = /./): Promise<string> {
  const folder = join(inject('home'), 'mail');
  return vi.waitFor(
    async () => {
      for (const file of await readdir(folder)) {
        const letter = await readFile(join(folder, file), 'utf8');
        const text = letter.includes(`To: ${email}`) ? textOf(letter) : '';
        if (holding.test(text)) return text;
      }
      throw new Error(`No letter to ${email} in ${folder}.`);
    },
    { timeout: patience, interval: 100 },
  );
}

function textOf(letter: string): string {
  const [, body = ''] = letter.split(/\r?\n\r?\n(.*)/s);
  return /^content-transfer-encoding: base64/im.test(letter)
    ? Buffer.from(body, 'base64').toString('utf8')
    : body.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
}
