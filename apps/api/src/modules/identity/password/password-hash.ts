import { type Algorithm, hash, verify } from '@node-rs/argon2';

// Algorithm 2 is argon2id: the library's enum is declared `const enum`, which does not survive erasure.
const argon2id: Algorithm = 2;
const cost = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashing takes 19 MB and a core: two at a time, the others wait, so that a wave of guesses cannot take the machine. */
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

/** What is kept of a password. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, cost));
}

let unknown: Promise<string> | null = null;

/** Whether a password is the one kept. Without one to compare with, it does the same work and says no. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  unknown ??= hashPassword('the password of nobody');
  const compared = kept ?? (await unknown);
  const isRight = await inTurn(() => verify(compared, password));
  return kept !== null && isRight;
}
