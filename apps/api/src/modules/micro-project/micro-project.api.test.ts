import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, changeOf, day, make, people, type Thing } from '../../../test/stage/actor.ts';
import { activeAgreement } from '../../../test/stage/agreement.ts';
import { officerId } from '../../../test/stage/case.ts';
import { formulationOf, projectAt, requested } from '../../../test/stage/micro-project.ts';
import { expectRefusal } from '../../../test/stage/refusal.ts';
import { createWorld, type Persona, type World } from '../../../test/world.ts';

const { officer, das, committee, coordinator, centre, storekeeper, auditor, national } = people;
let world: World;
let agreement: Thing;
beforeAll(async () => {
  world = await createWorld();
  agreement = await activeAgreement(world);
});
afterAll(() => world.close());

describe('formulating a project', () => {
  const formulating = (input: object) => ({ by: officer, verb: 'formulateMicroProject', input: { ...input } });

  it('asks of the programme what its lines come to, and nothing that the holder brings', async () => {
    const base = await formulationOf(world, agreement);
    const own = { itemCode: 'BAR-MIRROR', quantity: 1, unitPrice: 90_000, source: 'OWN_KIND' };
    const project = await make(world, {
      ...formulating({ ...base, lines: [...base.lines, own] }),
      fields:
        'id code state version requested granted delivered ceiling trancheRoom kit { code } case { id } lines { nodes { item { code } quantity source } }',
    });
    expect(project).toMatchObject({
      state: 'FORMULATED',
      requested,
      granted: null,
      delivered: 0,
      ceiling: 3_500_000,
      trancheRoom: 12_000_000,
      kit: { code: 'KIT-SRV-BARBER' },
      case: { id: base.caseId },
    });
    expect(project.code).toMatch(/^M-[2-9A-Z]{6}$/);
    expect(project.lines.nodes.map(({ source }: { source: string }) => source)).toEqual([
      'PROGRAMME',
      'PROGRAMME',
      'OWN_KIND',
    ]);
  });

  it.each([
    [
      'a kit that no validated skill covers',
      { kitCode: 'KIT-CON-ELECTRIC', sectorCode: 'construction', trade: 'building_electrician' },
      'MICRO_PROJECT_SKILL_MISSING',
    ],
    ['a kit of another sector', { sectorCode: 'agriculture' }, 'MICRO_PROJECT_KIT_OF_OTHER_SECTOR'],
    ['a place outside the agreement', { territoryCode: '05.311' }, 'MICRO_PROJECT_OUT_OF_TERRITORY'],
    [
      'lines over the ceiling',
      { lines: [{ itemCode: 'BAR-CHAIR', quantity: 10, unitPrice: 600_000, source: 'PROGRAMME' }] },
      'MICRO_PROJECT_OVER_CEILING',
    ],
    ['nothing to buy', { lines: [] }, 'MICRO_PROJECT_LINES_MISSING'],
  ])('is refused with %s', async (_, more, code) => {
    await expectRefusal(world, formulating({ ...(await formulationOf(world, agreement)), ...more }), code);
  });

  it.each([
    ['a title without end', { title: 'x'.repeat(10_000) }],
    ['a title that turns the line around', { title: 'x\u202Ey barber' }],
    ['an unknown sector', { sectorCode: 'none' }],
    ['an unknown kit', { kitCode: 'KIT-NONE' }],
    ['a trade that is not the kit’s', { trade: 'baker' }],
    ['an unknown item', { lines: [{ itemCode: 'NONE', quantity: 1, unitPrice: 1, source: 'PROGRAMME' }] }],
    ['less than one piece', { lines: [{ itemCode: 'BAR-CHAIR', quantity: 0, unitPrice: 1, source: 'PROGRAMME' }] }],
    ['a price that is none', { lines: [{ itemCode: 'BAR-CHAIR', quantity: 1, unitPrice: -1, source: 'PROGRAMME' }] }],
  ])('is refused with %s', async (_, more) => {
    await expectRefusal(world, formulating({ ...(await formulationOf(world, agreement)), ...more }), 'BAD_INPUT');
  });

  it('is refused on a tranche of another agreement, and of a case that is out of reach', async () => {
    const base = await formulationOf(world, agreement);
    const other = await activeAgreement(world);
    await expectRefusal(
      world,
      formulating({ ...base, trancheId: other.tranches.nodes[0].id }),
      'MICRO_PROJECT_TRANCHE_OF_OTHER_AGREEMENT',
    );
    await expectRefusal(world, formulating({ ...base, caseId: `Case:${crypto.randomUUID()}` }), 'NOT_FOUND');
    await expectRefusal(world, { ...formulating(base), by: das }, 'FORBIDDEN');
  });

  it('is refused to a person who has a project under way', async () => {
    const base = await formulationOf(world, agreement);
    const first = await make(world, formulating(base));
    const em = await world.behind();
    await em.execute("update micro_project set state = 'APPROVED' where id = ?", [
      first.id.replace('MicroProject:', ''),
    ]);
    await expectRefusal(world, formulating(base), 'MICRO_PROJECT_PERSON_HAS_ONE');
  });
});

describe('studying and submitting a project', () => {
  const study = {
    demand: 'Two hundred households.',
    monthlySales: 500_000,
    monthlyCosts: 300_000,
    verdict: 'FAVOURABLE',
    studiedOn: day(-1),
  };

  it('is refused while the figures say that nobody could live of it', async () => {
    const project = await projectAt(world, agreement, 'FORMULATED');
    const studying = (more: object) => ({
      by: officer,
      verb: 'studyMicroProject',
      input: { ...changeOf(project), ...study, ...more },
    });
    await expectRefusal(world, studying({ verdict: 'UNFAVOURABLE' }), 'MICRO_PROJECT_STUDY_UNFAVOURABLE');
    await expectRefusal(world, studying({ monthlyCosts: 500_000 }), 'MICRO_PROJECT_STUDY_UNFAVOURABLE');
    await expectRefusal(world, studying({ studiedOn: day(1) }), 'MICRO_PROJECT_DATE_IN_FUTURE');
    await expectRefusal(
      world,
      { by: officer, verb: 'submitMicroProject', input: changeOf(project) },
      'MICRO_PROJECT_WRONG_STATE',
    );
    const studied = await make(world, {
      ...studying({}),
      fields: 'id state version feasibility { breakEvenMonth author { email } }',
    });
    expect(studied.feasibility).toEqual({ breakEvenMonth: 12, author: { email: 'officer@demo.wasl.ma' } });
  });

  it('is refused where names would be shared without consent', async () => {
    const shared = await activeAgreement(world);
    const em = await world.behind();
    await em.execute("update agreement set data_sharing_clause = 'NOMINATIVE' where id = ?", [
      shared.id.replace('Agreement:', ''),
    ]);
    const project = await projectAt(world, shared, 'STUDIED');
    await expectRefusal(
      world,
      { by: officer, verb: 'submitMicroProject', input: changeOf(project) },
      'MICRO_PROJECT_SHARING_CONSENT_MISSING',
    );
  });

  it('is done once by two at once', async () => {
    const project = await projectAt(world, agreement, 'STUDIED');
    const asked = { by: officer, verb: 'submitMicroProject', input: changeOf(project) };
    const answers = await Promise.all([ask(world, asked), ask(world, asked)]);
    expect(answers.map(({ codes }) => codes).sort()).toEqual([[], ['STALE']]);
  });
});

describe('finding projects', () => {
  let submitted: Thing;
  let approved: Thing;
  const found = async (where: object, by: Persona = auditor) => {
    const query =
      'query ($where: MicroProjectWhere) { microProjects(first: 100, where: $where) { totalCount nodes { id } } }';
    const { data, errors } = await world.as(by, query, { where });
    expect(errors).toEqual([]);
    expect(data.microProjects.totalCount).toBe(data.microProjects.nodes.length);
    return data.microProjects.nodes.map(({ id }: Thing) => id);
  };
  let under: Thing;
  beforeAll(async () => {
    under = await activeAgreement(world);
    submitted = await projectAt(world, under, 'SUBMITTED');
    approved = await projectAt(world, under, 'APPROVED');
  });

  it('by state, agreement, place, sector and officer', async () => {
    const agreementId = { eq: under.id };
    expect(await found({ agreementId, state: { eq: 'SUBMITTED' } })).toEqual([submitted.id]);
    expect(await found({ agreementId, state: { in: ['APPROVED', 'REJECTED'] } })).toEqual([approved.id]);
    expect(await found({ agreementId, territory: { within: '05' } })).toHaveLength(2);
    expect(await found({ agreementId, territory: { within: '05.0' } }).catch(() => 'refused')).toBe('refused');
    expect(await found({ agreementId, sectorCode: { eq: 'services' } })).toHaveLength(2);
    expect(await found({ agreementId, sectorCode: { eq: 'agriculture' } })).toEqual([]);
    expect(await found({ agreementId, officerId: { eq: await officerId(world) } })).toHaveLength(2);
    expect(await found({ agreementId, updatedAt: { gte: new Date(Date.now() + 60_000).toISOString() } })).toEqual([]);
  });

  it('by the beginning of the code, in any case, or of the title, whatever the accents', async () => {
    expect(await found({ search: submitted.code.slice(0, 6).toLowerCase() })).toContain(submitted.id);
    expect(await found({ agreementId: { eq: under.id }, search: 'bárber' })).toHaveLength(2);
    expect(await found({ agreementId: { eq: under.id }, search: 'market' })).toEqual([]);
  });

  it.each([
    ['the officer', officer, 2],
    ['the centre', centre, 2],
    ['the region', coordinator, 2],
    ['the province', das, 2],
    ['the committee', committee, 2],
    ['the store', storekeeper, 2],
    ['head office', national, 2],
    ['nobody who only runs the system', { email: 'admin@demo.wasl.ma' }, 0],
  ] as const)('shows them to %s', async (_, by, count) => {
    expect(await found({ agreementId: { eq: under.id } }, by)).toHaveLength(count);
  });

  it('shows codes only to those who decide', async () => {
    const query =
      'query ($id: ID!) { microProject(id: $id) { code officer { email } case { number person { identity { lastNameFr } } } } }';
    for (const by of [das, committee, storekeeper]) {
      const { data, errors } = await world.as(by, query, { id: approved.id });
      expect(errors).toEqual([]);
      expect(data.microProject).toMatchObject({ code: approved.code, case: null });
    }
    const { data } = await world.as(officer, query, { id: approved.id });
    expect(data.microProject.case.person.identity.lastNameFr).toMatch(/^Ben/);
  });

  it('reads a page with all that hangs on it in one statement', async () => {
    const query = `{ microProjects(first: 10) { totalCount nodes { code ceiling trancheRoom sector { names { fr } } agreement { number programme { code } }
      case { number person { publicCode } } lines { nodes { item { names { ar } } } } assets { nodes { tag } } decision { outcome } } } }`;
    const { errors } = await world.as(coordinator, query);
    expect(errors).toEqual([]);
    expect(world.statements.filter((text) => text.includes('micro_project'))).toHaveLength(1);
  });
});
