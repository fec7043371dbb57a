import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TrancheAnswer } from '../graphql/agreement.graphql.ts';
import { type Goal, keyOfPerson, type Operation } from '../operation.ts';
import { signatureOf } from '../signature.ts';
import { shareTranches } from '../tranches.ts';
import { beniMellal } from './beni-mellal.operation.ts';
import { operations } from './index.ts';

type Kit = { code: string; sectorCode: string; total: number; minExperienceMonths: number; skills: string[] };
const reference: { kits: Kit[] } = JSON.parse(
  readFileSync(new URL('../../../reference/kits.json', import.meta.url), 'utf8'),
);

function kitsOf(operation: Operation): Kit[] {
  return operation.people.map((sheet) => {
    const kit = reference.kits.find(({ code }) => code === sheet.kit);
    if (kit === undefined) throw new Error(`No kit ${sheet.kit}`);
    return kit;
  });
}

const decidedGoals: readonly Goal[] = ['SHORTLISTED', 'APPROVED', 'CONTRACTED', 'PROCURING', 'READY'];

function trancheOf(at: number, amount: number): TrancheAnswer {
  return { id: `Tranche:${at}`, state: 'RELEASED', version: 1, sequence: at + 1, amount };
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

describe('the operation of Béni Mellal', () => {
  it('has what its report says: twenty-one people, six sectors, more than 500,000 MAD', () => {
    const kits = kitsOf(beniMellal);
    expect(kits).toHaveLength(21);
    expect(new Set(kits.map(({ sectorCode }) => sectorCode))).toEqual(
      new Set(['services', 'agriculture', 'handicrafts', 'construction', 'catering', 'commerce']),
    );
    expect(sumOf(kits.map(({ total }) => total))).toBeGreaterThan(50_000_000);
    expect(sumOf(kits.map(({ total }) => total))).toBeLessThanOrEqual(60_000_000);
  });
});

describe.each(Object.values(operations))('the operation $name', (operation) => {
  const kits = kitsOf(operation);

  it('keeps every project under the ceiling of its agreement', () => {
    expect(Math.max(...kits.map(({ total }) => total))).toBeLessThanOrEqual(operation.agreement.ceilingPerProject);
  });

  it('has contributions that make the envelope, and tranches that stay within it', () => {
    const { envelope, contributions, tranches, plannedProjects } = operation.agreement;
    expect(sumOf(contributions.map(({ amount }) => amount))).toBe(envelope);
    expect(sumOf(tranches.map(({ amount }) => amount))).toBeLessThanOrEqual(envelope);
    expect(plannedProjects).toBe(operation.people.length);
  });

  it('gives each person a certificate, or at least the months of practice that the kit asks for', () => {
    for (const [at, { evidence }] of operation.people.entries()) {
      expect(evidence.provider !== null || (evidence.months ?? 0) >= (kits[at]?.minExperienceMonths ?? 0)).toBe(true);
    }
  });

  it('names everyone once, in both scripts, and lists only its own people', () => {
    const keys = operation.people.map(keyOfPerson);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { names } of operation.people) {
      expect(names.slice(0, 2).join(' ')).toMatch(/^[\p{Script=Arabic} ]+$/u);
      expect(names.slice(2).join(' ')).toMatch(/^[\p{Script=Latin}' -]+$/u);
    }
    expect(keys).toEqual(expect.arrayContaining(operation.events.flatMap(({ people }) => people)));
    expect(keys).toEqual(expect.arrayContaining(Object.keys(operation.goals)));
  });

  it('finds room in a released tranche for everyone the committee is to decide on', () => {
    const tranches = operation.agreement.tranches.map(({ amount }, at) => trancheOf(at, amount));
    const shared = shareTranches(
      tranches,
      kits.map(({ total }) => total),
    );
    const decided = operation.people.flatMap((person, at) => {
      const goal = operation.goals[keyOfPerson(person)] ?? 'READY';
      return decidedGoals.includes(goal) ? [{ tranche: shared[at], amount: kits[at]?.total ?? 0 }] : [];
    });
    for (const tranche of tranches) {
      const amounts = decided.filter((each) => each.tranche?.id === tranche.id).map(({ amount }) => amount);
      expect(sumOf(amounts)).toBeLessThanOrEqual(tranche.amount);
      if (amounts.length > 0) expect(operation.agreement.tranches[tranche.sequence - 1]?.goal).toBe('RELEASED');
    }
  });
});

describe('a drawn signature', () => {
  it('is a path of absolute moves and curves, the same each time, and everyone has their own', () => {
    const people = Object.values(operations).flatMap(({ people }) => people.map(keyOfPerson));
    const signatures = people.map(signatureOf);
    expect(new Set(signatures).size).toBe(new Set(people).size);
    expect(signatures.map((_, at) => signatureOf(people[at] ?? ''))).toEqual(signatures);
    for (const signature of signatures) expect(signature).toMatch(/^M [\d. MC-]+$/);
  });
});
