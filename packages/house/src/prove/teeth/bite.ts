import { proveIn, type Setting } from '../proof.ts';
import { findTagged, type Place } from '../tagged.ts';
import type { Copy } from './copy.ts';
import type { Mutation } from './mutation.ts';

/** What a mutation did to the tests of its promise. */
export type Bite = Readonly<{ mutation: Mutation; hasBitten: boolean; why: string }>;

/** Takes one wall away and runs the tests of its promise: one of them must fail, by itself and not by a broken setup. */
export async function bite(mutation: Mutation, copy: () => Copy): Promise<Bite> {
  const { id } = mutation;
  if ('sql' in mutation)
    return verdict(mutation, await redTests(id, { env: { MUTATION: JSON.stringify(mutation.sql) } }));
  const { folder, spoil } = copy();
  const restore = spoil(mutation.edit);
  try {
    return verdict(mutation, await redTests(id, { root: folder }));
  } finally {
    restore();
  }
}

type Outcome = Readonly<{ red: readonly string[]; all: number; broken: readonly string[] }>;

async function redTests(id: string, setting: Setting): Promise<Outcome> {
  const red: string[] = [];
  const broken: string[] = [];
  let all = 0;
  // File by file, the quick ones first: the first that turns red is enough.
  for (const place of findTagged([id]).flatMap(byFile)) {
    const run = await proveIn(place, [id], setting);
    all += run.proofs.length;
    red.push(...run.proofs.filter(({ hasPassed }) => !hasPassed).map(({ name }) => name));
    broken.push(...run.broken);
    if (red.length > 0) break;
  }
  return { red, all, broken };
}

function byFile({ folder, quick, long }: Place): readonly Place[] {
  const one = (file: string): Place => ({ folder, quick: [file], long: [] });
  return [...quick, ...long].map(one);
}

function verdict(mutation: Mutation, { red, all, broken }: Outcome): Bite {
  const [first] = red;
  if (first !== undefined) return { mutation, hasBitten: true, why: first };
  if (broken.length > 0) return { mutation, hasBitten: false, why: `could not run: ${broken.join('\n')}` };
  return { mutation, hasBitten: false, why: `${all} tests stayed green` };
}
