import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, covers, mayEver, type Permission, type Placed, scopeOf } from '@wasl/domain/access';
import { dashboardOf, type DashboardFacts } from '@wasl/domain/reporting';
import { changeOf, day, make, people, type Thing } from '../../../../test/stage/actor.ts';
import { activeAgreement } from '../../../../test/stage/agreement.ts';
import { eventAt, eventFields, handingOver } from '../../../../test/stage/distribution.ts';
import { projectAt, requested } from '../../../../test/stage/micro-project.ts';
import { createWorld, type Persona, type World } from '../../../../test/world.ts';
import { Agreement } from '#modules/agreement/agreement.entity.ts';
import { Tranche } from '#modules/agreement/tranche.entity.ts';
import { Case } from '#modules/casework/case.entity.ts';
import { Diagnosis } from '#modules/diagnosis/diagnosis.entity.ts';
import { DistributionEvent } from '#modules/distribution/distribution-event.entity.ts';
import { Handover } from '#modules/distribution/handover.entity.ts';
import { demonstrationAccounts } from '#modules/identity/index.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';

const { coordinator, national, officer, das, finance } = people;
const query = `query ($where: FiguresWhere) { figures(where: $where) {
  beneficiaries projects amountDelivered averagePerProject envelope committed openCases
  projectsByState { state count } sectors { sector count } territories { territory beneficiaries amount }
  waiting { decisions diagnosesToValidate eventsToPrepare tranchesToRelease }
} }`;

let world: World;
let agreement: Thing;
let other: Thing;
beforeAll(async () => {
  world = await createWorld();
  agreement = await activeAgreement(world);
  other = await activeAgreement(world, { envelope: 30_000_000, tranches: [10_000_000, 5_000_000] });
  const served = await projectAt(world, agreement, 'READY');
  const reconciled = await eventAt(world, { agreement, projects: [served], stage: 'READY' });
  await make(world, { by: officer, verb: 'handOver', input: handingOver(reconciled, served) });
  const held = await make(world, {
    by: coordinator,
    verb: 'holdDistributionEvent',
    input: changeOf(reconciled),
    fields: eventFields,
  });
  await make(world, { by: coordinator, verb: 'reconcileDistributionEvent', input: changeOf(held) });
  // An event under way: what was handed over at it is not counted before it is reconciled.
  const waiting = await projectAt(world, agreement, 'READY');
  const open = await eventAt(world, { agreement, projects: [waiting], stage: 'READY' });
  await make(world, { by: officer, verb: 'handOver', input: handingOver(open, waiting) });
  await projectAt(world, other, 'SHORTLISTED');
  await eventAt(world, { agreement: other, projects: [await projectAt(world, other, 'APPROVED')], stage: 'PLANNED' });
  await make(world, { by: finance, verb: 'requestTranche', input: changeOf(other.tranches.nodes[1]) });
});
afterAll(() => world.close());

async function figuresFor(persona: Persona, where: object | null = null) {
  const { data, errors } = await world.as(persona, query, { where });
  expect(errors).toEqual([]);
  return data.figures;
}

const everywhere = () => true;
type Keep = (permission: Permission, thing: Placed) => boolean;

/** The rows of the whole database, or of one agreement, that are kept, as the domain's function takes them. */
async function rowsOf(em: EntityManager, agreementId?: string, keep: Keep = everywhere): Promise<DashboardFacts> {
  const under = agreementId ? { agreement: agreementId.replace('Agreement:', '') } : {};
  const found = await em.find(MicroProject, under, { populate: ['case'] });
  const projects = found.filter((project) =>
    keep('figures.read', { ...placeOf(project), facilityCode: project.case.$.facilityCode }),
  );
  const ofCases = agreementId ? { id: { $in: found.map((project) => project.case.id) } } : {};
  const handovers = await em.find(
    Handover,
    { microProject: { $in: projects } },
    { populate: ['event', 'microProject'] },
  );
  const cases = await em.find(Case, ofCases);
  const diagnoses = await em.find(Diagnosis, { case: { $in: cases } });
  const agreements = await em.find(Agreement, agreementId ? { id: agreementId.replace('Agreement:', '') } : {});
  return {
    handovers: handovers.map(({ amount, event, microProject: { $: project } }) => ({
      personId: project.person.id,
      microProjectId: project.id,
      sector: project.sector.code,
      territory: project.territoryCode,
      amount,
      eventState: event.$.state,
    })),
    microProjects: projects,
    cases: cases.filter((row) => keep('case.read', row)),
    diagnoses: diagnoses.filter((row) => keep('diagnosis.read', row)),
    events: (await em.find(DistributionEvent, under)).filter((row) => keep('figures.read', placeOf(row))),
    agreements: agreements.filter((row) => keep('figures.read', placeOf(row))),
    tranches: (await em.find(Tranche, under)).filter((row) => keep('figures.read', placeOf(row))),
  };
}

function placeOf({ territoryCode, centreCode, officerId }: Placed): Placed {
  return { territoryCode, centreCode: centreCode ?? null, officerId: officerId ?? null };
}

/** What a role knows: figures of what it never reads are null. */
function knownTo(actor: Actor, figures: ReturnType<typeof dashboardOf>) {
  const known = (permission: Permission, figure: number) => (mayEver(actor, permission) ? figure : null);
  const { waiting } = figures;
  return {
    ...figures,
    envelope: known('agreement.read', figures.envelope),
    committed: known('agreement.read', figures.committed),
    openCases: known('case.read', figures.openCases),
    waiting: {
      ...waiting,
      diagnosesToValidate: known('diagnosis.read', waiting.diagnosesToValidate),
      eventsToPrepare: known('distributionEvent.read', waiting.eventsToPrepare),
      tranchesToRelease: known('agreement.read', waiting.tranchesToRelease),
    },
  };
}

describe('the figures of the home', () => {
  it('are what the domain makes of the rows', async () => {
    const em = await world.behind();
    expect(await figuresFor(national)).toEqual(dashboardOf(await rowsOf(em)));
    for (const { id } of [agreement, other]) {
      expect(await figuresFor(national, { agreementId: id })).toEqual(dashboardOf(await rowsOf(em, id)));
    }
  });

  it('are what the ledger says within the reach of every role, also of those who may count what they may not open', async () => {
    const em = await world.behind();
    const counting: string[] = [];
    for (const { email, role } of demonstrationAccounts) {
      const { actor } = await world.contextOf({ email });
      if (actor === null || !mayEver(actor, 'figures.read')) continue;
      const keep: Keep = (permission, thing) => covers(scopeOf(actor, permission), thing);
      const wanted = knownTo(actor, dashboardOf(await rowsOf(em, undefined, keep)));
      expect({ role, figures: await figuresFor({ email }) }).toEqual({ role, figures: wanted });
      if (wanted.projects === 1) counting.push(role);
    }
    expect(counting).toEqual(
      expect.arrayContaining([
        'CPDH_MEMBER',
        'DPO',
        'DAS_OFFICER',
        'PROCUREMENT_OFFICER',
        'FINANCE_OFFICER',
        'STOREKEEPER',
      ]),
    );
  });

  it('count what was reconciled, and each person and dirham once', async () => {
    expect(await figuresFor(national)).toMatchObject({
      beneficiaries: 1,
      projects: 1,
      amountDelivered: requested,
      averagePerProject: requested,
      committed: 3 * requested,
      envelope: 50_000_000,
      waiting: { decisions: 1, diagnosesToValidate: 0, eventsToPrepare: 1, tranchesToRelease: 1 },
    });
  });

  it('are read in one statement, whoever asks', async () => {
    for (const persona of [national, coordinator, officer]) {
      await figuresFor(persona);
      const reads = world.statements.filter((text) => text.includes('_figures('));
      expect(reads).toHaveLength(1);
    }
  });

  it('come in the keys that were asked for, and only those are counted', async () => {
    const few = '{ figures { kind: __typename served: projects sectors { __typename count } } }';
    const { data, errors } = await world.as(national, few);
    expect(errors).toEqual([]);
    const { projects, sectors } = await figuresFor(national);
    const counts = sectors.map(({ count }: { count: number }) => ({ __typename: 'SectorCount', count }));
    expect(data.figures).toEqual({ kind: 'Figures', served: projects, sectors: counts });
  });

  it('stay within the reach of who asks', async () => {
    expect(await figuresFor(coordinator)).toEqual(await figuresFor(national));
    expect(await figuresFor(coordinator, { territory: '01' })).toMatchObject({
      projects: 0,
      amountDelivered: 0,
      averagePerProject: null,
      envelope: 0,
      openCases: 0,
    });
    // The province sees money and projects, and no case.
    expect(await figuresFor(das)).toMatchObject({
      projects: 1,
      amountDelivered: requested,
      envelope: 50_000_000,
      openCases: null,
    });
    expect(await figuresFor(officer)).toMatchObject({ beneficiaries: 1, openCases: 4 });
  });

  it('take the day in Casablanca, at both ends', async () => {
    expect(await figuresFor(national, { from: day(0), to: day(0) })).toMatchObject({ projects: 1 });
    expect(await figuresFor(national, { from: day(1) })).toMatchObject({ projects: 0 });
    expect(await figuresFor(national, { to: day(-1) })).toMatchObject({ projects: 0 });
  });

  it('are for nobody who is not signed in', async () => {
    const { codes } = await world.as(null, query);
    expect(codes).toEqual(['UNAUTHENTICATED']);
  });
});
