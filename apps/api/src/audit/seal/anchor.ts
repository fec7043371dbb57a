import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign as signBytes,
  verify as verifyBytes,
} from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText, pack } from '../record.ts';

/** One line of the anchor file: what the last seal was at some moment, signed, and chained to the line before. */
export type AnchorLine = {
  readonly seal: number;
  readonly hash: string;
  readonly at: string;
  readonly previous: string | null;
  readonly signature: string;
};

/** A line that was read, or why it cannot be believed. */
export type ReadLine = { readonly line: AnchorLine | null; readonly problem: string | null };

const layout = (folder: string) => ({
  keyFile: join(folder, 'anchor.key'),
  publicFile: join(folder, 'anchor.pub'),
  file: join(folder, 'anchor.jsonl'),
});

/** Writes one more line about a seal; the key is made at the first. Who copies the file elsewhere holds the history. */
export function appendAnchor(
  folder: string,
  seal: { readonly number: number; readonly hash: string },
  now: Date,
): AnchorLine {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { file } = layout(folder);
  const previous = linesOf(file).at(-1);
  const facts = {
    seal: seal.number,
    hash: seal.hash,
    at: now.toISOString(),
    previous: previous === undefined ? null : hashText(previous),
  };
  const signature = signBytes(null, Buffer.from(signed(facts)), privateKey(folder)).toString('base64');
  const line = { ...facts, signature };
  appendFileSync(file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
  return line;
}

/** Every line of an anchor file, each with what is wrong with it. */
export function readAnchor(folder: string): ReadLine[] {
  const { file, publicFile } = layout(folder);
  const lines = linesOf(file);
  if (lines.length === 0) return [];
  const key = createPublicKey(readFileSync(publicFile));
  return lines.map((text, index) => readLine(text, lines[index - 1], key));
}

/** When the last line was written; null when there is none. */
export function anchoredAt(folder: string): Date | null {
  const last = linesOf(layout(folder).file).at(-1);
  const parsed = last === undefined ? null : parseLine(last);
  return parsed ? new Date(parsed.at) : null;
}

function readLine(text: string, before: string | undefined, key: KeyObject): ReadLine {
  const line = parseLine(text);
  if (!line) return { line: null, problem: 'it cannot be read' };
  const isSigned = verifyBytes(null, Buffer.from(signed(line)), key, Buffer.from(line.signature, 'base64'));
  if (!isSigned) return { line: null, problem: 'its signature is not that of the key' };
  const previous = before === undefined ? null : hashText(before);
  return line.previous === previous ? { line, problem: null } : { line, problem: 'the line before it is another one' };
}

function parseLine(text: string): AnchorLine | null {
  try {
    const { seal, hash, at, previous, signature } = JSON.parse(text) as Partial<AnchorLine>;
    if (typeof seal !== 'number' || !hash || !at || previous === undefined || !signature) return null;
    return { seal, hash, at, previous, signature };
  } catch {
    return null;
  }
}

function signed({ seal, hash, at, previous }: Omit<AnchorLine, 'signature'>): string {
  return pack('wasl anchor', String(seal), hash, at, previous);
}

function linesOf(file: string): string[] {
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
}

/** Ed25519, readable by its owner alone; the public half lies beside it, for whoever verifies. */
function privateKey(folder: string): KeyObject {
  const { keyFile, publicFile } = layout(folder);
  if (!existsSync(keyFile)) {
    const { privateKey: made, publicKey } = generateKeyPairSync('ed25519');
    writeFileSync(keyFile, made.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    writeFileSync(publicFile, publicKey.export({ type: 'spki', format: 'pem' }), { mode: 0o644 });
  }
  return createPrivateKey(readFileSync(keyFile));
}
