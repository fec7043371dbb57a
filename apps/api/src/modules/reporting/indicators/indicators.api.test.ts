import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDate } from '@wasl/domain/kernel';
import { countsOf, indicatorsOf, type Question, usualMonths } from '@wasl/domain/reporting';
import { territoryCode } from '@wasl/domain/territory';
import { withClient } from '#database/roles.ts';
import { people } from '../../../../test/stage/actor.ts';
import { drawFrom } from '../../../../test/stage/draw.ts';
import { adminUrlOf, loosen } from '../../../../test/stage/loosened.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { countIndicators } from './indicators.reads.ts';
import { type Ground, randomHistory, type Told } from './random-history.ts';
import { remember } from './remember.ts';

/** `npm run test:long` may draw more; the seed of each is in what it says when it fails. */
const drawn = Number(process.env.INDICATOR_HISTORIES ?? 6);
const firstSeed = Number(process.env.INDICATOR_SEED ?? 1);
const today = isoDate('2026-06-15');

let world: World;
let ground: Ground;
let adminUrl: string;
beforeAll(async () => {
  world = await createWorld({ now: () => new Date(`${today}T10:00:00Z`) });
  adminUrl = adminUrlOf(world);
  ground = await groundOf();
  await loosen(adminUrl);
});
afterAll(() => world.close());

async function groundOf(): Promise<Ground> {
  return withClient(adminUrl, async (client) => {
    const { rows } = await client.query<Ground['kits'][number]>(
      `select k.code, array_agg(s.skill_code order by s.skill_code) as skills, min(k.min_experience_months) as months
       from kit k join kit_skill s on s.kit_code = k.code group by k.code order by k.code limit 5`,
    );
    const codesOf = async (table: string) =>
      (await client.query<{ code: string }>(`select code from ${table} order by code limit 3`)).rows.map(
        ({ code }) => code,
      );
    return { kits: rows, programmes: await codesOf('programme'), sectors: await codesOf('sector') };
  });
}

const everything: Question = {
  ...{
    territory: null,
    programme: null,
    agreementId: null,
    sector: null,
    sex: null,
    ageGroup: null,
    from: null,
    to: null,
  },
  ...{ asOf: today, months: usualMonths, returnYears: 1 },
};

function questionsOf({ agreements }: Told): Question[] {
  const [agreement] = agreements;
  return [
    everything,
    { ...everything, territory: territoryCode('05') },
    { ...everything, territory: territoryCode('05.255'), sex: 'FEMALE' },
    { ...everything, programme: agreement?.programme ?? null, ageGroup: 'FROM_18_TO_34' },
    { ...everything, agreementId: agreement?.id ?? null },
    { ...everything, sector: ground.sectors[0] ?? null, months: [3, 6] },
    { ...everything, from: isoDate('2024-01-01'), to: isoDate('2024-12-31'), returnYears: 2 },
    { ...everything, asOf: isoDate('2025-02-28'), sex: 'MALE' },
  ];
}

const query = `query ($where: IndicatorsWhere) { indicators(where: $where) {
  asOf isExact beneficiaries projects amountDelivered averagePerProject perProject { ...Spread }
  commitment { ...Rate } delivery { ...Rate } justification { ...Rate } plan { ...Rate }
  marks { month matured paused isPublishable costPerSurviving observed { ...Rate } strict { ...Rate }
    incomeChange { ...Spread } incomeAbove { ...Rate } selfSupport { ...Rate } obstacles { obstacle count } }
  jobs equipmentPresent { ...Rate } equipmentChecked { ...Rate } trainingCertified { ...Rate } trainingProven { ...Rate }
  leadTimes { way days { ...Spread } } reach { ...Rate } groups { group served { ...Rate } caseload { ...Rate } }
  discipline { ...Rate } approval { ...Rate } rejections { reason count } budgetDeviation { ...Rate }
  deviationPerProject { ...Spread } returns { definition years rate { ...Rate } coverage { ...Rate } }
  tenders { offers { ...Spread } saving { ...Rate } days { ...Spread } rejectedLines { ...Rate } } } }
fragment Rate on IndicatorRate { numerator denominator unknown value coverage }
fragment Spread on IndicatorSpread { median ninetieth counted unknown }`;

const exact = { isExact: true, knowsMoney: true, knowsPurchases: true };

describe('the indicators', () => {
  it('are in the database what the domain makes of the same random histories', async () => {
    for (let seed = firstSeed; seed < firstSeed + drawn; seed += 1) {
      const told = randomHistory(drawFrom(seed), ground, 60);
      await remember(adminUrl, told);
      const context = await world.contextOf(people.national);
      for (const question of questionsOf(told)) {
        const counted = await countIndicators(context, question);
        expect({ seed, question, counts: counted }).toEqual({ seed, question, counts: countsOf(told, question) });
      }
    }
  }, 3_600_000);

  it('are told whole, with their numerators, denominators and what is unknown', async () => {
    const told = randomHistory(drawFrom(7), ground, 80);
    await remember(adminUrl, told);
    const { data, errors } = await world.as(people.national, query);
    expect(errors).toEqual([]);
    expect(data.indicators).toEqual(
      indicatorsOf(countsOf(told, { ...everything, returnYears: 4 }), { ...everything, returnYears: 4 }, exact),
    );
    expect(data.indicators.projects).toBeGreaterThan(20);
  });

  it('stay within the reach of who asks', async () => {
    const ofRegion = await world.as(people.coordinator, query);
    const ofNation = await world.as(people.national, query, { where: { territory: '05' } });
    expect(ofRegion.errors).toEqual([]);
    expect(ofRegion.data).toEqual(ofNation.data);
    const elsewhere = await world.as(people.coordinator, query, { where: { territory: '06' } });
    expect(elsewhere.data.indicators).toMatchObject({ beneficiaries: 0, commitment: { denominator: 0 } });
  });

  it('BR-51 say nothing of a few people to who could not list them', async () => {
    const asked = (where: object) => world.as(people.das, query, { where });
    const whole = await asked({});
    expect(whole.errors).toEqual([]);
    expect(whole.data.indicators.isExact).toBe(false);
    const figures = JSON.stringify(whole.data.indicators.groups) + JSON.stringify(whole.data.indicators.rejections);
    expect(figures).not.toMatch(/"(numerator|count)":[1-4][,}]/);
    expect((await asked({ from: '2024-02-01' })).codes).toEqual(['REPORT_PERIOD_NOT_A_YEAR']);
    expect((await asked({ asOf: '2026-06-14' })).codes).toEqual(['REPORT_DAY_NOT_TODAY']);
    const narrow = { sex: 'FEMALE', ageGroup: 'FROM_18_TO_34', territory: '05.091' };
    expect((await asked(narrow)).codes).toEqual(['REPORT_TOO_NARROW']);
    // One woman of a province alone with her age: nobody outside hears of her.
    await withClient(adminUrl, (client) =>
      client.query(`delete from micro_project p using person s
      where s.id = p.person_id and s.sex = 'FEMALE' and p.id not in (select p.id from micro_project p
        join person s on s.id = p.person_id join handover h on h.micro_project_id = p.id
        where s.sex = 'FEMALE' and p.territory_code = '05.091' and h.amount > 77 limit 1)`),
    );
    expect((await asked({ sex: 'FEMALE' })).codes).toEqual(['REPORT_TOO_FEW']);
    expect((await asked({ sex: 'MALE' })).codes).toEqual(['REPORT_TOO_FEW']);
    const seen = await world.as(people.coordinator, query, { where: { sex: 'FEMALE' } });
    expect(seen.data.indicators).toMatchObject({ isExact: true, beneficiaries: 1 });
  });

  it('refuse days to come and months that no plan has, and are for nobody who is not signed in', async () => {
    const refused = async (where: object) => (await world.as(people.national, query, { where })).codes;
    expect(await refused({ asOf: '2026-06-16' })).toEqual(['REPORT_DAY_IN_FUTURE']);
    expect(await refused({ months: [0] })).toEqual(['BAD_INPUT']);
    expect(await refused({ months: [1, 2, 3, 4, 5, 6, 7] })).toEqual(['BAD_INPUT']);
    expect(await refused({ returnYears: 11 })).toEqual(['BAD_INPUT']);
    expect((await world.as(null, query)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('are one statement, whatever is asked', async () => {
    await world.as(people.national, query);
    expect(world.compiled.filter((text) => text.includes('app.indicators('))).toHaveLength(1);
  });
});
