import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/index.ts';
import { type AssetState, assetStates } from '../asset.machine.ts';
import {
  custodies,
  custodyOf,
  type Happening,
  type LifeAction,
  lifeRefusals,
  live,
  statesInCustody,
  stepAfterCheck,
  warrantyUntil,
} from './asset-life.rules.ts';

const facts = (action: LifeAction, more: Partial<Happening> = {}): Happening => ({
  action,
  microProjectId: 'a',
  happenedOn: '2026-11-20',
  today: '2026-11-25',
  reason: 'Seen at the visit',
  freeFrom: '2028-01-01',
  ...more,
});
const asset = (state: AssetState) => ({ state, microProjectId: 'a' });

describe('the life of an asset after its handover', () => {
  it.each([
    ['HANDED_OVER', 'use', 'IN_USE'],
    ['IN_USE', 'repair', 'IN_REPAIR'],
    ['IN_REPAIR', 'return', 'IN_USE'],
    ['IN_USE', 'lose', 'MISSING'],
    ['HANDED_OVER', 'sell', 'SOLD_WITHOUT_LEAVE'],
    ['IN_USE', 'destroy', 'DESTROYED'],
    ['IN_USE', 'recover', 'RECOVERED'],
    ['RECOVERED', 'scrap', 'SCRAPPED'],
  ] as const)('leads from %s by %s to %s', (from, action, to) => {
    expect(live([asset(from)], facts(action))).toEqual([to]);
  });

  it.each([
    ['ASSET_WRONG_STATE', asset('IN_STORE'), facts('lose')],
    ['ASSET_OF_OTHER_PROJECT', { ...asset('IN_USE'), microProjectId: 'b' }, facts('lose')],
    ['ASSET_REASON_MISSING', asset('IN_USE'), facts('sell', { reason: ' ' })],
    ['ASSET_DATE_IN_FUTURE', asset('IN_USE'), facts('destroy', { happenedOn: '2026-11-26' })],
  ] as const)('is refused: %s', (code, one, happening) => {
    expect(lifeRefusals([asset('IN_USE'), one], happening)).toEqual([code]);
  });

  it('BR-35 becomes the person’s own on the day that the no-resale period ends, and not before', () => {
    const on = (today: string) => lifeRefusals([asset('IN_USE')], facts('release', { today, reason: null }));
    expect([on('2027-12-31'), on('2028-01-01')]).toEqual([['ASSET_NOT_FREE_YET'], []]);
    expect(lifeRefusals([asset('IN_USE')], facts('release', { freeFrom: null }))).toEqual(['ASSET_NOT_FREE_YET']);
    expect(live([asset('IN_USE')], facts('release', { today: '2028-01-01' }))).toEqual(['RELEASED']);
  });

  it('moves with what a visit saw of it', () => {
    const seen = (state: AssetState, isPresent: boolean, isWorking: boolean) =>
      stepAfterCheck(state, { isPresent, isWorking });
    expect(seen('HANDED_OVER', true, true)).toBe('use');
    expect(seen('IN_USE', true, true)).toBe(null);
    expect(seen('IN_USE', true, false)).toBe('repair');
    expect(seen('IN_REPAIR', true, true)).toBe('return');
    expect([seen('IN_USE', false, false), seen('MISSING', false, false)]).toEqual(['lose', null]);
  });

  it('has a warranty where its item has one, and always somebody or nobody who answers for it', () => {
    expect(warrantyUntil(isoDate('2026-01-31'), 1)).toBe('2026-02-28');
    expect(warrantyUntil(isoDate('2026-01-31'), null)).toBe(null);
    expect(warrantyUntil(isoDate('2026-01-31'), 0)).toBe(null);
    expect(custodies.flatMap(statesInCustody).sort()).toEqual([...assetStates].sort());
    expect(custodyOf({ state: 'IN_REPAIR' })).toBe('WORKSHOP');
  });
});
