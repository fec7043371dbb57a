import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centimes } from '../kernel/index.ts';
import { seededRandom, today } from '../testing/index.ts';
import {
  assetStates,
  assetTag,
  isAssetTag,
  isHandedOver,
  piecesOf,
  receiptRefusals,
  receive,
  stepRefusals,
  stockLevelOf,
  takeStep,
} from './index.ts';

describe('a tag', () => {
  it('can be told from a slip of the pen', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const tag = assetTag(seededRandom(seed));
        expect(isAssetTag(tag)).toBe(true);
        expect(isAssetTag(tag.replace(/.$/, (sign) => (sign === '2' ? '3' : '2')))).toBe(false);
      }),
    );
    expect(['', 'W-00000000-0', 'w-7k3f9qxa-4'].map(isAssetTag)).toEqual([false, false, false]);
  });
});

describe('receiving equipment', () => {
  const project = {
    state: 'PROCURING',
    cashGrants: centimes(0),
    granted: centimes(1000),
    lines: [{ itemCode: 'OVEN', quantity: 2, source: 'PROGRAMME' }],
    assets: [],
  } as const;
  const line = { itemCode: 'OVEN', quantity: 2, unitCost: centimes(400), serialNumbers: ['A1', 'A2'], isTracked: true };
  const receipt = { receivedOn: '2026-01-12', today, lines: [line] };

  it('makes one asset of each tracked piece, and one lot of the rest', () => {
    expect(receive(project, receipt).map(({ quantity, cost, serialNumber }) => [quantity, cost, serialNumber])).toEqual(
      [
        [1, 400, 'A1'],
        [1, 400, 'A2'],
      ],
    );
    expect(piecesOf({ ...line, isTracked: false, serialNumbers: [] })).toEqual([
      { itemCode: 'OVEN', quantity: 2, cost: 800, serialNumber: null },
    ]);
  });

  it.each([
    ['ASSET_PROJECT_NOT_PROCURING', { state: 'CONTRACTED' }, {}],
    ['ASSET_RECEIVED_IN_FUTURE', {}, { receivedOn: '2026-01-16' }],
    ['ASSET_NOT_IN_BUDGET', { lines: [] }, {}],
    ['ASSET_QUANTITY_OVER_BUDGET', { assets: [{ itemCode: 'OVEN', quantity: 1, cost: centimes(1) }] }, {}],
    ['ASSET_SERIALS_MISMATCH', {}, { lines: [{ ...line, serialNumbers: ['A1'] }] }],
    ['ASSET_SERIALS_MISMATCH', {}, { lines: [{ ...line, serialNumbers: ['A1', 'A1'] }] }],
    ['ASSET_COST_OVER_GRANT', { granted: centimes(799) }, {}],
    ['ASSET_COST_OVER_GRANT', { granted: null }, {}],
  ] as const)('is refused: %s', (code, change, facts) => {
    expect(receiptRefusals({ ...project, ...change }, { ...receipt, ...facts })).toEqual([code]);
    expect(() => receive({ ...project, ...change }, { ...receipt, ...facts })).toThrow(code);
  });
});

describe('an asset', () => {
  const asset = { state: 'RECEIVED', microProjectId: 'a', receivedBy: { id: 'buyer' } } as const;
  const accepting = { action: 'accept', microProjectId: 'a', byId: 'coordinator' } as const;

  it('goes from the lorry to the shelf of its project', () => {
    expect(takeStep([asset], accepting)).toEqual({ state: 'ACCEPTED' });
    expect(takeStep([{ ...asset, state: 'ACCEPTED' }], { ...accepting, action: 'store' })).toEqual({
      state: 'IN_STORE',
    });
    expect(takeStep([{ ...asset, state: 'IN_STORE' }], { ...accepting, action: 'reserve' })).toEqual({
      state: 'RESERVED',
    });
  });

  it.each([
    ['ASSET_WRONG_STATE', { state: 'IN_STORE' }],
    ['ASSET_OF_OTHER_PROJECT', { microProjectId: 'b' }],
    ['ASSET_ALREADY_HANDED_OVER', { state: 'HANDED_OVER' }],
    ['ASSET_OWN_RECEPTION', { receivedBy: { id: 'coordinator' } }],
  ] as const)('is refused: %s, with all that come with it', (code, change) => {
    expect(stepRefusals([asset, { ...asset, ...change }], accepting)).toEqual([code]);
  });

  it('BR-30 has left the house in these states', () => {
    expect(assetStates.filter(isHandedOver)).toEqual([
      'HANDED_OVER',
      'IN_USE',
      'IN_REPAIR',
      'MISSING',
      'SOLD_WITHOUT_LEAVE',
      'DESTROYED',
      'RELEASED',
    ]);
  });
});

describe('the stock of a store', () => {
  it('is reserved or available, and counts nothing that left or has not come', () => {
    const piece = (state: (typeof assetStates)[number], quantity: number) => ({ state, quantity });
    expect(
      stockLevelOf([piece('IN_STORE', 3), piece('RESERVED', 2), piece('ACCEPTED', 5), piece('HANDED_OVER', 9)]),
    ).toEqual({ onHand: 5, reserved: 2, available: 3, awaited: 5 });
    fc.assert(
      fc.property(fc.array(fc.record({ state: fc.constantFrom(...assetStates), quantity: fc.nat(99) })), (assets) => {
        const { onHand, reserved, available } = stockLevelOf(assets);
        expect(onHand).toBe(reserved + available);
      }),
    );
  });
});
