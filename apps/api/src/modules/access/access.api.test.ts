import { getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Actor,
  can,
  isPermission,
  mayEver,
  needsStepUp,
  permissions,
  type Placed,
  toActor,
} from '@wasl/domain/access';
import { dayOf } from '@wasl/domain/kernel';
import { offlineSchema } from '#graphql/schema/offline-schema.ts';
import { rootFieldsOf } from '#graphql/schema/policed.ts';
import { demonstrationAccounts } from '#modules/identity/index.ts';
import { make, people } from '../../../test/stage/actor.ts';
import { openingOf } from '../../../test/stage/case.ts';
import { operationOf } from '../../../test/generate.ts';
import { selectionOf } from '../../../test/select.ts';
import { playSmallLife } from '../../../test/small-life.ts';
import { createWorld, type World } from '../../../test/world.ts';

const schema = await offlineSchema();
const roots = rootFieldsOf(schema);

let world: World;
let caseId: string;
beforeAll(async () => {
  world = await createWorld();
  await playSmallLife(world);
  const opening = await openingOf(world, 9100);
  const person = { ...opening.person, nationalId: 'BK123421', phone: '0612345678' };
  const opened = await make(world, { by: people.officer, verb: 'openCase', input: { ...opening, person } });
  caseId = opened.id;
}, 240_000);
afterAll(() => world.close());

const question = `query ($about: AccessQuestionInput!) { explainAccess(about: $about) {
  permission reason needsFreshFactor grants { role reach opens territoryCode centreCode } holders { role reach } duties { first code } } }`;
const explain = (by: Parameters<World['as']>[0], about: object) => world.as(by, question, { about });

/** An id of nothing, in the form that the field asks for. */
function idLike(name: string): string {
  const type = name.replace(/Ids?$/, '');
  const named = type === '' || type === 'id' ? 'Case' : `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
  return `${named}:00000000-0000-4000-8000-00000000ffff`;
}

describe('asking why', () => {
  it('tells an officer that a case is theirs, and which role opens it', async () => {
    const { data, errors } = await explain(people.officer, { permission: 'case.read', id: caseId });
    expect(errors).toEqual([]);
    expect(data.explainAccess).toMatchObject({ reason: 'ALLOWED', needsFreshFactor: false });
    expect(data.explainAccess.grants.some(({ opens }: { opens: boolean }) => opens)).toBe(true);
  });

  it('tells nobody whether a case out of reach exists', async () => {
    const absent = 'Case:00000000-0000-4000-8000-00000000ffff';
    for (const by of [people.das, people.committee]) {
      const [there, nowhere] = [
        await explain(by, { permission: 'microProject.read', id: caseId }),
        await explain(by, { permission: 'microProject.read', id: absent }),
      ];
      expect(there.data.explainAccess).toEqual(nowhere.data.explainAccess);
      expect(there.data.explainAccess.reason).toBe('THING_UNKNOWN');
    }
  });

  it('answers about others to those who change roles, and to nobody else', async () => {
    const { data } = await world.as(people.officer, '{ viewer { id } }');
    const staffId = String(data.viewer.id).replace('Viewer:', 'StaffMember:');
    const admin = { email: 'admin@demo.wasl.ma' };
    const told = await explain(admin, { permission: 'case.open', staffId });
    expect(told.data.explainAccess.reason).toBe('ALLOWED');
    // A case is out of the administrator's reach: the answer says nothing of it.
    const about = await explain(admin, { permission: 'case.read', staffId, id: caseId });
    expect(about.data.explainAccess.reason).toBe('THING_UNKNOWN');
    expect((await explain(people.coordinator, { permission: 'case.open', staffId })).codes).toEqual(['FORBIDDEN']);
  });

  it('refuses what is no permission', async () => {
    expect((await explain(people.officer, { permission: 'case.steal' })).codes).toEqual(['BAD_INPUT']);
  });
});

const lists = roots.flatMap(({ type, field }) => {
  const node = connectionNode(field.type);
  return type.name === 'Query' && node ? [{ name: field.name, type: node }] : [];
});

function connectionNode(type: Parameters<typeof getNamedType>[0]) {
  const connection = getNamedType(type);
  const node = isObjectType(connection) && connection.getFields().nodes;
  const named = node && getNamedType(node.type);
  return isObjectType(named) ? named : null;
}

describe('pseudonyms', () => {
  const strangers = demonstrationAccounts.filter(({ email }) =>
    ['committee', 'buyer', 'storekeeper', 'das', 'finance', 'auditor', 'project-manager', 'admin', 'dpo'].some((name) =>
      email.startsWith(`${name}@`),
    ),
  );

  it.each(strangers.map(({ role, email }) => [role, email] as const))(
    '%s sees codes, and nothing of any identity in any field of any list',
    async (_, email) => {
      const marks = await identityMarks();
      for (const { name, type } of lists) {
        const { data } = await world.as({ email }, `{ ${name}(first: 5) { nodes { ${selectionOf(type)} } } }`);
        const text = JSON.stringify(data);
        for (const mark of marks) expect(text, `${name} tells ${email} who somebody is`).not.toContain(mark);
      }
    },
    120_000,
  );

  /** Everything that says who somebody is, as the owner of the database sees it. */
  async function identityMarks(): Promise<string[]> {
    const em = await world.behind();
    const rows = await em.execute<Record<string, string | null>[]>(
      `select last_name_ar || ' ' || first_name_ar as ar, first_name_ar || ' ' || last_name_ar as "arTurned",
         first_name_fr || ' ' || last_name_fr as fr, phone, national_id_mask as mask, national_id_index as index from person_identity`,
    );
    const marks = rows.flatMap((row) => Object.values(row).filter((mark) => mark !== null));
    expect(marks.length).toBeGreaterThan(8);
    return marks;
  }
});

describe('API, console and SQL', () => {
  const viewer =
    '{ viewer { id centreTerritories grants { role from to territory { code } centre { code } facility { code } } } }';

  /** The actor as the console makes it, from the answer it gets. */
  async function consoleActor(email: string): Promise<Actor> {
    const { data } = await world.as({ email }, viewer);
    type Held = { role: Actor['grants'][number]['role']; from: never; to: never } & Record<
      'territory' | 'centre' | 'facility',
      { code: never } | null
    >;
    const grants = data.viewer.grants.map(({ role, from, to, territory, centre, facility }: Held) => ({
      role,
      from,
      to,
      territoryCode: territory?.code ?? null,
      centreCode: centre?.code ?? null,
      facilityCode: facility?.code ?? null,
    }));
    const id = String(data.viewer.id).split(':')[1] ?? '';
    return {
      ...toActor({ id, grants, coverage: [], today: dayOf(new Date()) }),
      centreTerritories: data.viewer.centreTerritories,
    };
  }

  it.each(demonstrationAccounts.map(({ role, email }) => [role, email] as const))(
    '[AZ-13] decide alike for %s: every permission, and every mutation of the schema',
    async (_, email) => {
      const actor = await consoleActor(email);
      for (const permission of permissions) {
        const { data } = await explain({ email }, { permission });
        const isAllowed = ['ALLOWED', 'FRESH_FACTOR_NEEDED'].includes(data.explainAccess.reason);
        expect(isAllowed, permission).toBe(mayEver(actor, permission));
      }
      for (const { type, field } of roots) {
        const { policy } = field.extensions;
        if (type.name !== 'Mutation' || typeof policy !== 'string' || !isPermission(policy) || needsStepUp(policy))
          continue;
        const { query, variables } = operationOf('mutation', field, (name) => idLike(name));
        const { codes } = await world.as({ email }, query, variables);
        expect(codes.includes('FORBIDDEN'), `${field.name} for ${email}: ${codes}`).toBe(!mayEver(actor, policy));
      }
    },
    120_000,
  );

  it.each(['officer', 'centre', 'coordinator', 'das', 'buyer', 'committee', 'spr'])(
    '[AZ-13] show %s exactly the projects that the policy covers, by the API and by row security alone',
    async (name) => {
      const email = `${name}@demo.wasl.ma`;
      const actor = await consoleActor(email);
      const all = await (await world.behind()).execute<(Placed & { id: string })[]>(
        `select id, territory_code as "territoryCode", centre_code as "centreCode", officer_id as "officerId" from micro_project`,
      );
      const wanted = all
        .filter((place) => can(actor, 'microProject.read', place))
        .map(({ id }) => id)
        .sort();
      const { data } = await world.as({ email }, '{ microProjects(first: 100) { nodes { id } } }');
      expect(data.microProjects.nodes.map(({ id }: { id: string }) => id.split(':')[1]).sort()).toEqual(wanted);
      for (const place of all) {
        const told = await explain({ email }, { permission: 'microProject.read', id: `MicroProject:${place.id}` });
        expect(told.data.explainAccess.reason === 'ALLOWED').toBe(wanted.includes(place.id));
      }
    },
  );
});
