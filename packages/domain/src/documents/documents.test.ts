import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, documentNumber, fingerprintOf } from './index.ts';

describe('the canonical text of a paper', () => {
  it('has its keys in order at every depth, and no spaces', () => {
    expect(canonicalJson({ b: [{ z: 1, a: null }], a: 'é "x"' })).toBe('{"a":"é \\"x\\"","b":[{"a":null,"z":1}]}');
  });

  it('does not depend on the order in which keys were written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(record));
      }),
    );
  });

  it('is JSON for the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('refuses what JSON cannot hold', () => {
    expect(() => canonicalJson({ amount: Number.NaN })).toThrow(RangeError);
    expect(() => canonicalJson(() => 1)).toThrow(TypeError);
  });
});

describe('the fingerprint of a paper', () => {
  it('is the SHA-256 of its canonical text', async () => {
    expect(await fingerprintOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    expect(await fingerprintOf({ b: 1, a: 2 })).toBe(await fingerprintOf({ a: 2, b: 1 }));
  });
});

describe('the number of a paper', () => {
  it('says the kind, the year and the rank', () => {
    expect(documentNumber('HANDOVER_RECEIPT', 2026, 21)).toBe('RC-2026-000021');
    expect(documentNumber('EVENT_STATEMENT', 2027, 1_000_000)).toBe('ES-2027-1000000');
    expect(() => documentNumber('EVENT_STATEMENT', 2026, 0)).toThrow(RangeError);
  });
});
