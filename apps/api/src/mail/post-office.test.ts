import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPost, senderOf } from './post-office.ts';

it('lays letters in the folder, to be read by its owner alone, when there is no mail server', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wasl-mail-'));
  const post = openPost({ from: senderOf('https://wasl.example.org'), smtpUrl: null, folder });
  await post({ to: 'dpo@example.org', subject: 'وصل', text: 'https://wasl.example.org/audit' });
  const [file = ''] = readdirSync(folder);
  const letter = readFileSync(join(folder, file), 'utf8');
  expect(letter).toContain('From: Wasl <no-reply@wasl.example.org>');
  expect(letter).toContain('To: dpo@example.org');
  expect(letter).toContain('https://wasl.example.org/audit');
  expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
  rmSync(folder, { recursive: true });
});

it('fails when the mail server does not answer, so that the job is tried again', async () => {
  const post = openPost({ from: 'Wasl <no-reply@localhost>', smtpUrl: 'smtp://127.0.0.1:1', folder: '/nowhere' });
  await expect(post({ to: 'dpo@example.org', subject: 'x', text: 'x' })).rejects.toThrow('ECONNREFUSED');
});
