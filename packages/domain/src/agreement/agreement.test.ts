import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type Centimes, centimes, Refusal } from '../kernel/index.ts';
import { today, trancheOf } from '../testing/index.ts';
import {
  activationRefusals,
  adopt,
  adoptionRefusals,
  agreementDraft,
  ceilingOf,
  deliver,
  draft,
  type DraftedAgreement,
  draftRefusals,
  envelopeParts,
  executionOf,
  free,
  justificationRefusals,
  type LedgerEntry,
  negotiate,
  releaseRefusals,
  request,
  reserve,
  reservationRefusals,
  roomOf,
  sign,
  signingRefusals,
  type Tranche,
} from './index.ts';

const drafted: DraftedAgreement = {
  startsOn: '2026-01-01',
  endsOn: '2027-12-31',
  envelope: centimes(60_000_000),
  ceilingPerProject: centimes(3_500_000),
  parties: [{ kind: 'FOUNDATION' }, { kind: 'CPDH' }],
  contributions: [{ amount: centimes(50_000_000) }, { amount: centimes(10_000_000) }],
  tranches: [
    { sequence: 1, amount: centimes(30_000_000) },
    { sequence: 2, amount: centimes(30_000_000) },
  ],
};

describe('drafting an agreement', () => {
  it('plans what its tranches add up to', () => {
    expect(draft(drafted, null)).toEqual({ state: 'DRAFT', planned: 60_000_000 });
  });

  it.each([
    ['AGREEMENT_DATES_REVERSED', { endsOn: '2026-01-01' }],
    ['AGREEMENT_PARTIES_MISSING', { parties: [{ kind: 'FOUNDATION' }, { kind: 'OFPPT' }] }],
    ['AGREEMENT_PARTIES_MISSING', { parties: [{ kind: 'PROVINCE' }] }],
    ['AGREEMENT_CONTRIBUTIONS_UNBALANCED', { contributions: [{ amount: centimes(59_999_999) }] }],
    ['AGREEMENT_TRANCHES_MISSING', { tranches: [] }],
    ['AGREEMENT_TRANCHES_OUT_OF_ORDER', { tranches: [{ sequence: 2, amount: centimes(1) }] }],
    ['AGREEMENT_TRANCHES_OVER_ENVELOPE', { tranches: [{ sequence: 1, amount: centimes(60_000_001) }] }],
  ] as const)('is refused: %s', (code, change) => {
    expect(draftRefusals({ ...drafted, ...change }, null)).toEqual([code]);
    expect(() => draft({ ...drafted, ...change }, null)).toThrow(code);
  });

  it('stays under the ceiling of its programme', () => {
    expect(draftRefusals(drafted, centimes(3_499_999))).toEqual(['AGREEMENT_CEILING_OVER_PROGRAMME']);
    expect(ceilingOf({ ceilingPerProject: centimes(5), programme: { perProjectCeiling: centimes(3) } })).toBe(3);
    expect(ceilingOf({ ceilingPerProject: centimes(5), programme: { perProjectCeiling: null } })).toBe(5);
  });

  it('names only parties that it has', () => {
    const written = {
      ...drafted,
      number: ' CV-١ ',
      titles: { ar: 'اتفاقية', fr: 'Convention', en: 'Agreement' },
      programmeCode: 'INDH-III-2',
      territoryCode: '05.091',
      plannedProjects: 21,
      ownContributionBps: 0,
      dataSharingClause: 'CODES_ONLY',
      trancheJustificationBps: 7000,
      parties: [{ kind: 'FOUNDATION', names: { ar: 'أ', fr: 'F', en: 'F' } }],
      contributions: [{ partyIndex: 0, amount: 60_000_000, kind: 'CASH' }],
      tranches: [{ sequence: 1, amount: 60_000_000, plannedOn: '2026-01-01' }],
    };
    expect(z.safeParse(agreementDraft, written).data?.number).toBe('CV-1');
    const wrong = { ...written, contributions: [{ partyIndex: 1, amount: 60_000_000, kind: 'CASH' }] };
    expect(z.safeParse(agreementDraft, wrong).success).toBe(false);
  });
});

describe('the course of an agreement', () => {
  const minutes = { minutesReference: 'PV 3/2026', adoptedOn: '2026-01-10', today };

  it('goes from the draft to the signature with its dates', () => {
    expect(negotiate({ state: 'DRAFT' })).toEqual({ state: 'NEGOTIATED' });
    expect(adopt({ state: 'NEGOTIATED' }, minutes)).toEqual({
      state: 'ADOPTED',
      adoptedOn: '2026-01-10',
      adoptionReference: 'PV 3/2026',
    });
    expect(sign({ state: 'ADOPTED', adoptedOn: '2026-01-10' }, { signedOn: '2026-01-12', today }).state).toBe('SIGNED');
    expect(activationRefusals({ state: 'SIGNED', startsOn: '2026-01-01' }, today)).toEqual([]);
  });

  it('is refused out of order, in the future, or without minutes', () => {
    expect(
      adoptionRefusals({ state: 'DRAFT' }, { ...minutes, minutesReference: ' ', adoptedOn: '2026-02-01' }),
    ).toEqual(['AGREEMENT_WRONG_STATE', 'AGREEMENT_MINUTES_MISSING', 'AGREEMENT_DATE_IN_FUTURE']);
    const early = { signedOn: '2026-01-09', today };
    expect(signingRefusals({ state: 'ADOPTED', adoptedOn: '2026-01-10' }, early)).toEqual([
      'AGREEMENT_SIGNED_BEFORE_ADOPTION',
    ]);
    expect(activationRefusals({ state: 'SIGNED', startsOn: '2026-02-01' }, today)).toEqual(['AGREEMENT_NOT_STARTED']);
  });
});

describe('a tranche', () => {
  const agreement = { state: 'ACTIVE' } as const;
  const release = { byId: 'das', releasedOn: '2026-01-10', today, previous: null, trancheJustificationBps: 7000 };
  const requested = { state: 'REQUESTED', agreement, requestedBy: { id: 'finance' } } as const;

  it('is asked for and released under an active agreement', () => {
    expect(request({ state: 'PLANNED', agreement })).toEqual({ state: 'REQUESTED' });
    expect(releaseRefusals(requested, release)).toEqual([]);
    expect(releaseRefusals({ ...requested, agreement: { state: 'SUSPENDED' } }, release)).toEqual([
      'AGREEMENT_NOT_ACTIVE',
    ]);
  });

  it('BR-06 is not released by whoever asked for it', () => {
    expect(releaseRefusals(requested, { ...release, byId: 'finance' })).toEqual(['TRANCHE_OWN_REQUEST']);
  });

  it('waits until the one before is justified to the share of the agreement', () => {
    const before = { amount: centimes(1000), state: 'IN_USE' } as const;
    const refusalsAt = (delivered: number) =>
      releaseRefusals(requested, { ...release, previous: { ...before, delivered: centimes(delivered) } });
    expect([refusalsAt(699), refusalsAt(700)]).toEqual([['TRANCHE_BEFORE_PREVIOUS'], []]);
    const used = { state: 'IN_USE', agreement, amount: centimes(1000) } as const;
    expect(justificationRefusals({ ...used, delivered: centimes(699) }, 7000)).toEqual([
      'TRANCHE_NOT_JUSTIFIED_ENOUGH',
    ]);
    expect(justificationRefusals({ ...used, delivered: centimes(700) }, 7000)).toEqual([]);
  });

  it('BR-01 takes a reservation while it has room, to the centime', () => {
    const tranche = trancheOf({ amount: centimes(100), committed: centimes(40) });
    expect(roomOf(tranche)).toBe(60);
    expect(reserve(tranche, centimes(60))).toEqual({ state: 'IN_USE', committed: 100 });
    expect(reservationRefusals(tranche, centimes(61))).toEqual(['TRANCHE_EXHAUSTED']);
    expect(reservationRefusals(trancheOf({ state: 'REQUESTED' }), centimes(1))).toEqual(['TRANCHE_NOT_OPEN']);
  });
});

type Step = { readonly kind: 'reserve' | 'free' | 'deliver'; readonly project: number; readonly amount: Centimes };
type Books = {
  tranche: Tranche;
  ledger: LedgerEntry[];
  granted: Map<number, Centimes>;
  delivered: Map<number, Centimes>;
};

/** Plays one step as a command does: the rule first, then the row and the ledger together; a refusal changes nothing. */
function play(books: Books, { kind, project, amount }: Step): void {
  const { tranche, ledger, granted, delivered } = books;
  const microProjectId = String(project);
  const held = granted.get(project);
  if (kind === 'reserve' && held === undefined) {
    books.tranche = { ...tranche, ...reserve(tranche, amount) };
    ledger.push({ kind: 'RESERVE', amount, microProjectId });
    granted.set(project, amount);
  }
  if (kind === 'free' && held !== undefined && !delivered.has(project)) {
    books.tranche = { ...tranche, ...free(tranche, held) };
    ledger.push({ kind: 'RELEASE', amount: held, microProjectId });
    granted.delete(project);
  }
  if (kind === 'deliver' && held !== undefined && !delivered.has(project)) {
    const cost = centimes(Math.min(amount, held));
    books.tranche = { ...tranche, ...deliver(tranche, cost) };
    ledger.push({ kind: 'VERIFY', amount: cost, microProjectId });
    delivered.set(project, cost);
  }
}

describe('the money of a tranche', () => {
  const steps = fc.array(
    fc.record({
      kind: fc.constantFrom('reserve', 'free', 'deliver'),
      project: fc.nat(12),
      amount: fc.integer({ min: 1, max: 400 }).map(centimes),
    }),
    { maxLength: 80 },
  );

  it('BR-01 never commits more than the tranche nor delivers more than is committed, and the ledger tells the same', () => {
    fc.assert(
      fc.property(steps, (course) => {
        const books: Books = {
          tranche: trancheOf({ amount: centimes(1000) }),
          ledger: [],
          granted: new Map(),
          delivered: new Map(),
        };
        for (const step of course) {
          try {
            play(books, step);
          } catch (error) {
            expect(error).toBeInstanceOf(Refusal);
          }
          const { amount, committed, delivered } = books.tranche;
          expect(0 <= delivered && delivered <= committed && committed <= amount).toBe(true);
          const execution = executionOf(amount, books.ledger);
          expect([execution.committed, execution.delivered, execution.left]).toEqual([
            committed,
            delivered,
            roomOf(books.tranche),
          ]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('refuses to free or deliver what is not there', () => {
    const tranche = trancheOf({ committed: centimes(100), delivered: centimes(60) });
    expect(free(tranche, centimes(40))).toEqual({ committed: 60 });
    expect(() => free(tranche, centimes(41))).toThrow('TRANCHE_NOTHING_TO_RELEASE');
    expect(() => deliver(tranche, centimes(41))).toThrow('TRANCHE_DELIVERED_OVER_COMMITTED');
  });

  it('is stated by the ledger alone, without what was given up', () => {
    const entries: LedgerEntry[] = [
      { kind: 'RESERVE', amount: centimes(300), microProjectId: 'a' },
      { kind: 'RESERVE', amount: centimes(200), microProjectId: 'b' },
      { kind: 'COMMIT', amount: centimes(300), microProjectId: 'a' },
      { kind: 'COMMIT', amount: centimes(200), microProjectId: 'b' },
      { kind: 'RELEASE', amount: centimes(200), microProjectId: 'b' },
      { kind: 'VERIFY', amount: centimes(280), microProjectId: 'a' },
    ];
    const envelope = centimes(1000);
    const execution = executionOf(envelope, entries);
    expect(execution).toEqual({
      envelope,
      committed: 300,
      contracted: 300,
      delivered: 280,
      ordered: 0,
      paid: 0,
      left: 700,
    });
    expect(envelopeParts(execution)).toEqual({ delivered: 280, committed: 20, left: 700 });
  });
});
