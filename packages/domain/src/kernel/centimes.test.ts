import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { average, centimes, least, partOf, share, sum, times } from './index.ts';

const money = fc.integer({ min: 0, max: 10_000_000_000 }).map(centimes);

describe('money', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('is whole centimes: %s is refused', (amount) => {
    expect(() => centimes(amount)).toThrow(RangeError);
  });

  it('sums in any order to the same amount', () => {
    fc.assert(
      fc.property(fc.array(money), (amounts) => {
        expect(sum(amounts)).toBe(sum([...amounts].reverse()));
      }),
    );
    expect(sum([])).toBe(0);
  });

  it('is shared to the last centime, nobody more than one away from his part', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        money,
        weights.filter((all) => all.some((weight) => weight > 0)),
        (amount, all) => {
          const shares = share(amount, all);
          const total = all.reduce((whole, weight) => whole + weight, 0);
          expect(sum(shares)).toBe(amount);
          shares.forEach((part, index) => {
            const exact = (BigInt(amount) * BigInt(all[index] ?? 0)) / BigInt(total);
            expect(BigInt(part) - exact === 0n || BigInt(part) - exact === 1n).toBe(true);
          });
        },
      ),
    );
  });

  it('gives the odd centime to the largest remainder, then to the first', () => {
    expect(share(centimes(100), [1, 1, 1])).toEqual([34, 33, 33]);
    expect(share(centimes(10), [2, 1, 3])).toEqual([3, 2, 5]);
    expect(() => share(centimes(100), [0, 0])).toThrow(RangeError);
  });

  it('takes a part in basis points without a float on the way', () => {
    fc.assert(
      fc.property(money, fc.integer({ min: 0, max: 10_000 }), (amount, bps) => {
        const part = partOf(amount, bps);
        expect(part).toBeLessThanOrEqual(amount);
        expect(BigInt(part)).toBe((BigInt(amount) * BigInt(bps)) / 10_000n);
      }),
    );
  });

  it('multiplies, averages and compares', () => {
    expect(times(centimes(12_550), 3)).toBe(37_650);
    expect(average(centimes(100), 3)).toBe(33);
    expect(average(centimes(100), 0)).toBeNull();
    expect(least([centimes(3), null, centimes(2)])).toBe(2);
    expect(least([null])).toBeNull();
  });
});
