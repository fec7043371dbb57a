import {
  type Actor,
  can,
  explainAccess,
  type Explanation,
  isPermission,
  mayEver,
  type Placed,
} from '@wasl/domain/access';
import { Refusal } from '@wasl/domain/kernel';
import { actorOf, type Context } from '#graphql/context.ts';
import { parseGlobalId, uuidOf } from '#graphql/ids.ts';
import { isUuid } from '#graphql/scalars/index.ts';
import { readActor } from '#modules/identity/index.ts';
import type { AccessQuestionInput } from './explanation.input.ts';

/** Why somebody may or may not. The thing is looked for within the reach of who asks: nothing else is told of it. */
export async function readExplanation(
  context: Context,
  { permission, id, staffId }: AccessQuestionInput,
): Promise<Explanation> {
  if (!isPermission(permission)) throw new Refusal('BAD_INPUT', { field: 'permission', problem: 'UNKNOWN' });
  const other = staffId ? await otherActor(context, staffId) : null;
  return explainAccess(other ?? actorOf(context), {
    permission,
    thing: id ? await placeWithinReach(context, id) : null,
    isFreshlyProven: other ? null : context.isFreshlyProven,
  });
}

async function otherActor(context: Context, staffId: string): Promise<Actor> {
  if (!mayEver(actorOf(context), 'staff.changeGrants')) throw new Refusal('FORBIDDEN');
  return readActor(context, uuidOf(staffId, 'StaffMember'));
}

const columns = {
  territory_code: 'territoryCode',
  centre_code: 'centreCode',
  officer_id: 'officerId',
  facility_code: 'facilityCode',
} as const;

async function placeWithinReach(context: Context, id: string): Promise<Placed | 'UNKNOWN'> {
  const parsed = parseGlobalId(id);
  const published = parsed && context.platform.publication.find(parsed.type);
  if (!parsed || !published?.hasUuid || published.access === 'parent' || !isUuid(parsed.key)) return 'UNKNOWN';
  const held = new Set(published.meta.props.flatMap(({ fieldNames }) => fieldNames ?? []));
  const facts = Object.entries(columns).map(
    ([column, name]) => `'${name}', ${held.has(column) ? `r.${column}` : 'null'}`,
  );
  const schema = published.meta.schema ? `"${published.meta.schema}".` : '';
  const text = `select json_build_object(${facts.join(', ')}) from ${schema}"${published.meta.tableName}" r where r.id = $1`;
  try {
    const place = await context.read.sql<Placed>(`place of ${parsed.type}`, text, [parsed.key]);
    return can(actorOf(context), published.access, place) ? place : 'UNKNOWN';
  } catch (error) {
    if (error instanceof Refusal && error.code === 'NOT_FOUND') return 'UNKNOWN';
    throw error;
  }
}
