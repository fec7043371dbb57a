import { describe, expect, it } from 'vitest';
import { ancestorsOf, contains, isTerritoryCode, regionOf, territoryCode } from './index.ts';

const code = territoryCode;

describe('a territory', () => {
  it('contains itself and what lies under it, never a neighbour with a similar code', () => {
    expect(contains(code('05'), code('05.091'))).toBe(true);
    expect(contains(code('05.091'), code('05.091'))).toBe(true);
    expect(contains(code('05.091'), code('05'))).toBe(false);
    expect(contains(code('06.141'), code('06.141.01.00'))).toBe(true);
    expect(contains(code('06.141.01'), code('06.141.01.00'))).toBe(true);
  });

  it('knows what is above it', () => {
    expect(ancestorsOf(code('06.141.01.00'))).toEqual(['06.141.01', '06.141', '06']);
    expect(regionOf(code('05.091'))).toBe('05');
  });

  it.each(['5', '05.91', '05.091.', '05%', '', '05.091.01.01.01', '٠٥'])('%j is no code', (text) => {
    expect(isTerritoryCode(text)).toBe(false);
    expect(() => code(text)).toThrow(RangeError);
  });
});
