import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cloneDatabase, connectAsOwner, type TestDatabase } from '#database/test-database.ts';
import { entities } from '#modules/index.ts';
import { loadReference } from './index.ts';
import { readReference } from './reference.files.ts';

const reference = readReference();

describe('the reference files', () => {
  const { territories, facilities, coverage, programmes, sectors, skills, itemTypes, kits } = reference;

  it('hold the whole division of the Kingdom', () => {
    const count = (kind: string) => territories.filter((territory) => territory.kind === kind).length;
    expect(count('REGION')).toBe(12);
    expect(count('PREFECTURE') + count('PROVINCE')).toBe(75);
    expect(count('PREFECTURE')).toBe(13);
    expect(count('PREFECTURE_OF_ARRONDISSEMENTS')).toBe(8);
    expect(territories.filter(({ isWilayaSeat }) => isWilayaSeat)).toHaveLength(12);
  });

  it('hold establishments, centres, programmes, sectors, skills, items and kits in full', () => {
    const count = (kind: string) => facilities.filter((facility) => facility.kind === kind).length;
    expect(count('PRISON')).toBe(91);
    expect(count('REINTEGRATION_CENTRE')).toBe(16);
    expect(count('PROGRAMME_CENTRE')).toBe(1);
    expect(coverage).toHaveLength(25);
    expect(programmes).toHaveLength(13);
    expect(sectors).toHaveLength(7);
    expect(skills).toHaveLength(43);
    expect(itemTypes).toHaveLength(315);
    expect(kits).toHaveLength(72);
  });

  it('give every code once, and refer only to codes that exist', () => {
    const codesOf = (rows: readonly { code: string }[]) => new Set(rows.map(({ code }) => code));
    for (const rows of [territories, facilities, programmes, sectors, skills, itemTypes, kits]) {
      expect(codesOf(rows).size).toBe(rows.length);
    }
    const places = codesOf(territories);
    expect(territories.filter(({ parentCode }) => parentCode !== null && !places.has(parentCode))).toEqual([]);
    expect(facilities.filter(({ territoryCode }) => territoryCode !== null && !places.has(territoryCode))).toEqual([]);
    expect(coverage.filter(({ territoryCode }) => !places.has(territoryCode))).toEqual([]);
    expect(coverage.filter(({ centreCode }) => !codesOf(facilities).has(centreCode))).toEqual([]);
    expect(kits.filter(({ sectorCode }) => !codesOf(sectors).has(sectorCode))).toEqual([]);
    expect(kits.flatMap((kit) => kit.skills).filter((skill) => !codesOf(skills).has(skill))).toEqual([]);
  });

  it('put each territory inside its parent', () => {
    for (const { code, parentCode } of territories) expect(code.startsWith(`${parentCode ?? code}`)).toBe(true);
  });

  it('add up: a kit costs what its items cost', () => {
    const prices = new Map(itemTypes.map(({ code, unitPrice }) => [code, unitPrice]));
    for (const kit of kits) {
      const total = kit.lines.reduce(
        (sum, { itemCode, quantity }) => sum + (prices.get(itemCode) ?? Number.NaN) * quantity,
        0,
      );
      expect([kit.code, total]).toEqual([kit.code, kit.total]);
    }
  });

  it('call no estimate verified', () => {
    const estimates = [...itemTypes, ...kits].filter(({ priceBasis }) => priceBasis === 'ANALYST_ESTIMATE');
    expect(estimates.filter(({ verified }) => verified)).toEqual([]);
    expect(coverage.filter(({ verified }) => verified)).toEqual([]);
  });
});

describe('loading them', () => {
  let database: TestDatabase;
  let orm: MikroORM;
  beforeAll(async () => {
    database = await cloneDatabase({ adminUrl: inject('adminUrl') });
    orm = await connectAsOwner(database, entities);
  });
  afterAll(async () => {
    await orm.close();
    await database.drop();
  });

  const priceOf = async (code: string) => {
    const [row] = await orm.em.execute<{ unit_price: string; source_hash: string }[]>(
      'select unit_price, source_hash from item_type where code = ?',
      [code],
    );
    return row && { price: Number(row.unit_price), hash: row.source_hash };
  };

  it('fills every table, and a second time changes nothing', async () => {
    await loadReference(orm.em);
    const [{ count } = { count: '0' }] = await orm.em.execute<{ count: string }[]>('select count(*) from item_type');
    expect(Number(count)).toBe(315);
    const again = await loadReference(orm.em);
    expect(again.filter(({ added, changed }) => added + changed > 0)).toEqual([]);
  });

  it('keeps what people changed, and brings the rest to the new release', async () => {
    await orm.em.execute("update item_type set unit_price = 1234500 where code = 'BAR-CHAIR'");
    // A row as an older release loaded it: another price, and the hash of that row.
    await orm.em.execute("update item_type set unit_price = 1 where code = 'BAR-CLIP'");
    await orm.em.execute(
      `update item_type t set source_hash = md5(row(t.code, t.names, t.unit, t.unit_names, t.unit_price, t.price_basis,
         t.verified, t.category, t.is_tracked, t.is_consumable, t.useful_life_months, t.warranty_months, t.search_text)::text)
       where code = 'BAR-CLIP'`,
    );
    const loaded = await loadReference(orm.em);
    expect(loaded.filter(({ changed }) => changed > 0)).toEqual([{ table: 'item_type', added: 0, changed: 1 }]);
    expect((await priceOf('BAR-CHAIR'))?.price).toBe(1_234_500);
    expect((await priceOf('BAR-CLIP'))?.price).toBe(90_000);
  });

  it('puts back a row that is missing, and leaves one that people added', async () => {
    await orm.em.execute("delete from centre_coverage where code = 'CAR-FES.03.561'");
    await orm.em.execute(
      `insert into skill (code, names, search_text) values ('calligraphie', '{"ar":"الخط","fr":"Calligraphie","en":"Calligraphy"}', 'x')`,
    );
    const loaded = await loadReference(orm.em);
    expect(loaded.filter(({ added }) => added > 0)).toEqual([{ table: 'centre_coverage', added: 1, changed: 0 }]);
    expect(await orm.em.execute("select code from skill where code = 'calligraphie'")).toHaveLength(1);
  });
});
