import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fingerprintOf } from '../documents/index.ts';
import { centimes } from '../kernel/index.ts';
import { territories } from '../testing/index.ts';
import {
  cancel,
  cancellationRefusals,
  checkList,
  close,
  type Delivery,
  eventNumber,
  figuresOf,
  freeze,
  freezeFigures,
  freezeRefusals,
  getFigures,
  handOver,
  handoverDraft,
  handoverNumber,
  handoverRefusals,
  hold,
  isSignaturePath,
  listRefusals,
  markingRefusals,
  mark,
  plan,
  postponementRefusals,
  ready,
  readinessRefusals,
  reconcile,
  signaturePath,
  assertAccepted,
  lineRefusals,
} from './index.ts';

const agreement = { state: 'ACTIVE' } as const;
const entry = (state: 'APPROVED' | 'READY' | 'STUDIED' | 'PROCURING') =>
  ({ microProject: { state, case: { state: 'IN_INTEGRATION' } } }) as const;

describe('the list of an event', () => {
  const project = { id: 'a', isOfAgreement: true, isListedElsewhere: false };

  it('may be written until it is frozen', () => {
    expect(listRefusals(null, [project])).toEqual([]);
    expect(listRefusals({ state: 'PLANNED' }, [project])).toEqual([]);
    for (const state of ['LIST_FROZEN', 'READY', 'HELD', 'CLOSED'] as const) {
      expect(() => checkList({ state }, [project])).toThrow('EVENT_LIST_FROZEN');
    }
  });

  it('holds each project once, of its own agreement, at no other event', () => {
    expect(listRefusals(null, [project, project])).toEqual(['EVENT_PROJECT_REPEATED']);
    expect(listRefusals(null, [{ ...project, isOfAgreement: false, isListedElsewhere: true }])).toEqual([
      'EVENT_PROJECT_OF_OTHER_AGREEMENT',
      'EVENT_PROJECT_LISTED_ELSEWHERE',
    ]);
  });

  it('is frozen when all of it is approved and every case is open', () => {
    const planned = { state: 'PLANNED', agreement } as const;
    expect(freeze(planned, [entry('APPROVED'), entry('PROCURING'), entry('READY')])).toEqual({ state: 'LIST_FROZEN' });
    expect(freezeRefusals(planned, [])).toEqual(['EVENT_LIST_EMPTY']);
    expect(freezeRefusals({ ...planned, agreement: { state: 'SUSPENDED' } }, [entry('READY')])).toEqual([
      'EVENT_AGREEMENT_NOT_ACTIVE',
    ]);
    const closed = { microProject: { state: 'READY', case: { state: 'CLOSED' } } } as const;
    expect(() => freeze(planned, [entry('STUDIED'), entry('STUDIED'), closed])).toThrow(
      expect.objectContaining({ code: 'EVENT_PROJECT_NOT_APPROVED', facts: { count: 2 } }),
    );
    expect(() => freeze(planned, [closed])).toThrow(
      expect.objectContaining({ code: 'EVENT_CASE_NOT_OPEN', facts: { count: 1 } }),
    );
  });

  it('is ready when every project is (BR-33)', () => {
    const frozen = { state: 'LIST_FROZEN', agreement } as const;
    expect(ready(frozen, [entry('READY')])).toEqual({ state: 'READY' });
    expect(readinessRefusals(frozen, [entry('READY'), entry('PROCURING')])).toEqual(['EVENT_PROJECT_NOT_READY']);
  });
});

describe('the day of an event', () => {
  const event = { state: 'READY', entryCount: 21, deliveredCount: 20 } as const;

  it('is planned, held, reconciled and closed', () => {
    expect(plan({ state: 'POSTPONED' }, 1)).toEqual({ state: 'PLANNED' });
    expect(hold(event)).toEqual({ state: 'HELD' });
    expect(reconcile({ state: 'HELD' }, 0)).toEqual({ state: 'RECONCILED' });
    expect(close({ state: 'RECONCILED', figures: {} })).toEqual({ state: 'CLOSED' });
    expect([eventNumber(2026, 1), handoverNumber(2026, 21)]).toEqual(['EV-2026-0001', 'PV-2026-0021']);
  });

  it('is not held before anything is handed over, nor reconciled with open lines', () => {
    expect(() => hold({ ...event, deliveredCount: 0 })).toThrow('EVENT_NOTHING_DELIVERED');
    expect(() => reconcile({ state: 'HELD' }, 1)).toThrow(
      expect.objectContaining({ code: 'EVENT_ENTRIES_OPEN', facts: { count: 1 } }),
    );
    expect(() => reconcile({ state: 'READY' }, 0)).toThrow('EVENT_WRONG_STATE');
    expect(() => plan({ state: 'DRAFT' }, 0)).toThrow('EVENT_LIST_EMPTY');
  });

  it('is put off or called off only before somebody is served', () => {
    const times = { startsAt: '2026-02-01T09:00:00Z', now: '2026-01-15T09:00:00Z' };
    expect(postponementRefusals({ ...event, deliveredCount: 0 }, times)).toEqual([]);
    expect(postponementRefusals(event, { ...times, startsAt: times.now })).toEqual([
      'EVENT_SOMETHING_DELIVERED',
      'EVENT_DATE_IN_PAST',
    ]);
    expect(cancel({ ...event, deliveredCount: 0 }, 'Storm')).toEqual({ state: 'CANCELLED' });
    expect(cancellationRefusals(event, null)).toEqual(['EVENT_SOMETHING_DELIVERED', 'EVENT_REASON_MISSING']);
  });

  it('marks who is absent or refuses, and takes it back until the event is held', () => {
    const at = (state: 'LIST_FROZEN' | 'READY' | 'HELD' | 'RECONCILED', line: 'LISTED' | 'ABSENT' | 'DELIVERED') =>
      ({ state: line, event: { state } }) as const;
    expect(mark(at('READY', 'LISTED'), 'ABSENT')).toEqual({ state: 'ABSENT' });
    expect(mark(at('READY', 'ABSENT'), 'LISTED')).toEqual({ state: 'LISTED' });
    expect(markingRefusals(at('HELD', 'LISTED'), 'REFUSED')).toEqual([]);
    expect(markingRefusals(at('HELD', 'ABSENT'), 'LISTED')).toEqual(['ENTRY_EVENT_OVER']);
    expect(markingRefusals(at('RECONCILED', 'LISTED'), 'ABSENT')).toEqual(['ENTRY_EVENT_OVER']);
    expect(markingRefusals(at('LIST_FROZEN', 'LISTED'), 'ABSENT')).toEqual(['EVENT_NOT_READY']);
    expect(markingRefusals(at('READY', 'DELIVERED'), 'ABSENT')).toEqual(['ENTRY_WRONG_STATE']);
    expect(markingRefusals(at('READY', 'LISTED'), 'DELIVERED')).toEqual(['ENTRY_WRONG_STATE']);
  });
});

describe('a handover', () => {
  const event = { state: 'READY', agreement } as const;
  const listed = { state: 'LISTED' } as const;
  const asset = { id: '1', state: 'RESERVED', microProjectId: 'a', cost: centimes(400) } as const;
  const handover = {
    microProjectId: 'a',
    assets: [asset, { ...asset, id: '2', cost: centimes(350) }],
    reservedCount: 2,
    receivedBy: 'PERSON',
    mandateReference: null,
    signature: 'M1 1 L2.5 3 C1 2 3 4 5 6',
  } as const;

  it('BR-05 delivers what the assets cost', () => {
    expect(handOver(event, listed, handover)).toEqual({
      entry: { state: 'DELIVERED' },
      asset: { state: 'HANDED_OVER' },
      amount: 750,
    });
    expect(handoverRefusals({ ...event, state: 'HELD' }, listed, handover)).toEqual([]);
  });

  it.each([
    ['EVENT_NOT_READY', { state: 'LIST_FROZEN' }, listed, {}],
    ['EVENT_NOT_READY', { state: 'RECONCILED' }, listed, {}],
    ['EVENT_AGREEMENT_NOT_ACTIVE', { agreement: { state: 'TERMINATED' } }, listed, {}],
    ['ENTRY_NOT_LISTED', {}, null, {}],
    ['ENTRY_WRONG_STATE', {}, { state: 'ABSENT' }, {}],
    ['ASSET_ALREADY_HANDED_OVER', {}, listed, { assets: [asset, { ...asset, id: '2', state: 'HANDED_OVER' }] }],
    ['ASSET_OF_OTHER_PROJECT', {}, listed, { assets: [asset, { ...asset, id: '2', microProjectId: 'b' }] }],
    ['HANDOVER_ASSETS_MISSING', {}, listed, { assets: [], reservedCount: 0 }],
    ['HANDOVER_ASSETS_INCOMPLETE', {}, listed, { reservedCount: 3 }],
    ['HANDOVER_ASSETS_INCOMPLETE', {}, listed, { assets: [asset, asset] }],
    ['HANDOVER_ASSET_NOT_RESERVED', {}, listed, { assets: [asset, { ...asset, id: '2', state: 'IN_STORE' }] }],
    ['HANDOVER_MANDATE_MISSING', {}, listed, { receivedBy: 'PROXY' }],
    ['HANDOVER_SIGNATURE_MISSING', {}, listed, { signature: '' }],
    ['HANDOVER_SIGNATURE_NOT_VALID', {}, listed, { signature: 'M1 1 <script>' }],
  ] as const)('is refused: %s', (code, change, line, facts) => {
    expect(handoverRefusals({ ...event, ...change }, line, { ...handover, ...facts })).toEqual([code]);
    expect(() => handOver({ ...event, ...change }, line, { ...handover, ...facts })).toThrow(code);
  });
});

describe('who receives', () => {
  it('BR-31 is the person, or a proxy with a written mandate', () => {
    expect(handoverRefusals({ state: 'READY', agreement }, { state: 'LISTED' }, proxied(null))).toEqual([
      'HANDOVER_MANDATE_MISSING',
    ]);
    expect(handoverRefusals({ state: 'READY', agreement }, { state: 'LISTED' }, proxied('Mandate 12/2026'))).toEqual(
      [],
    );
  });

  it('BR-30 gets what is in reserve, and nothing that was handed over before', () => {
    const [asset] = proxied(null).assets;
    const again = { ...proxied('Mandate 12/2026'), assets: [{ ...asset, state: 'HANDED_OVER' } as const] };
    expect(handoverRefusals({ state: 'READY', agreement }, { state: 'LISTED' }, again)).toEqual([
      'ASSET_ALREADY_HANDED_OVER',
    ]);
  });

  function proxied(mandateReference: string | null) {
    return {
      microProjectId: 'a',
      assets: [{ id: '1', state: 'RESERVED', microProjectId: 'a', cost: centimes(400) }],
      reservedCount: 1,
      receivedBy: 'PROXY',
      mandateReference,
      signature: 'M1 1 L2.5 3',
    } as const;
  }
});

describe('a signature', () => {
  it.each([
    ['M0 0 L1 1', true],
    ['M0,0L1,1 2,2C1 2 3 4 5 6', true],
    ['M1-2L3-4', true],
    ['M0 0', false],
    ['L0 0 L1 1', false],
    ['M0 0 L1', false],
    ['M0 0 L1 1 Z', false],
    ['M0 0 L1 1"/><script>', false],
    ['M0 0 L- 1', false],
    ['M 0 0 C1 2 3 4 5', false],
  ])('%s: %s', (path, isValid) => {
    expect(isSignaturePath(path)).toBe(isValid);
    expect(z.safeParse(handoverDraft, { receivedBy: 'PERSON', signature: path }).success).toBe(isValid);
  });

  it('is valid however it is drawn, and too long is too long', () => {
    const point = fc.record({
      x: fc.double({ min: -500, max: 500, noNaN: true }),
      y: fc.double({ min: 0, max: 500, noNaN: true }),
    });
    const strokes = fc.array(fc.array(point, { minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(strokes, (drawn) => {
        expect(isSignaturePath(signaturePath(drawn))).toBe(true);
      }),
    );
    expect(isSignaturePath(`M0 0 ${'L1 1 '.repeat(12_001)}`)).toBe(false);
  });
});

describe('the figures of an event (BR-34)', () => {
  const deliveries = fc.array(
    fc.record({
      personId: fc.constantFrom('p1', 'p2', 'p3'),
      microProjectId: fc.constantFrom('a', 'b', 'c', 'd'),
      amount: fc.integer({ min: 1, max: 10_000 }).map(centimes),
    }),
  );
  const sectorOf: Readonly<Record<string, string>> = { a: 'services', b: 'commerce', c: 'services', d: 'agriculture' };
  const withSector = (all: readonly Omit<Delivery, 'sector'>[]): Delivery[] =>
    all.map((delivery) => ({ ...delivery, sector: sectorOf[delivery.microProjectId] ?? '' }));

  it('count persons and projects once, in any order, and lose no centime', () => {
    fc.assert(
      fc.property(deliveries.map(withSector), (all) => {
        const figures = figuresOf(territories.beniMellal, all);
        expect(figuresOf(territories.beniMellal, [...all].reverse())).toEqual(figures);
        expect(figures.sectors.reduce((total, { count }) => total + count, 0)).toBe(figures.projects);
        expect(figures.beneficiaries).toBeLessThanOrEqual(3);
        expect(figures.amount).toBe(all.reduce((total, { amount }) => total + amount, 0));
      }),
    );
  });

  it('are frozen under a fingerprint that anyone can compute again', async () => {
    const figures = figuresOf(
      territories.beniMellal,
      withSector([{ personId: 'p', microProjectId: 'a', amount: centimes(7) }]),
    );
    const { fingerprint, ...frozen } = await freezeFigures(figures, '2026-01-15T10:00:00.000Z');
    expect(frozen).toEqual({
      beneficiaries: 1,
      projects: 1,
      amount: 7,
      sectors: [{ sector: 'services', count: 1 }],
      territory: '05.091',
      frozenAt: '2026-01-15T10:00:00.000Z',
    });
    expect(await fingerprintOf(frozen)).toBe(fingerprint);
  });

  it('are refused before reconciliation', () => {
    expect(() => getFigures({ state: 'HELD', figures: null })).toThrow('EVENT_FIGURES_NOT_RECONCILED');
    expect(getFigures({ state: 'CLOSED', figures: 3 })).toBe(3);
    expect(() => close({ state: 'RECONCILED', figures: null })).toThrow('EVENT_FIGURES_NOT_RECONCILED');
  });
});

describe('a line of a report', () => {
  it('BR-32 is what was accepted, and no more of it', () => {
    expect(lineRefusals([{ quantity: 10, accepted: 10 }])).toEqual([]);
    expect(lineRefusals([{ quantity: 10, accepted: 9 }])).toEqual(['HANDOVER_LINE_NOT_ACCEPTED']);
    expect(() => assertAccepted([{ quantity: 1, accepted: 0 }])).toThrow('HANDOVER_LINE_NOT_ACCEPTED');
  });
});
