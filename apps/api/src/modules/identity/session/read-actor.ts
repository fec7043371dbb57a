import type { Actor } from '@wasl/domain/access';
import type { Context } from '#graphql/context.ts';
import { type Holding, holdingSql } from '#access/holding.ts';
import { standingOf } from './standing.ts';

const holdingOf = `select row_to_json(held) from (
  select ${holdingSql} from auth.staff staff where staff.id = $1 and staff.status = 'ACTIVE') held`;

/** Another member of staff as the policy sees them once fully signed in; refused when there is none. */
export async function readActor(context: Context, staffId: string): Promise<Actor> {
  const holding = await context.read.sql<Holding>('holding of staff', holdingOf, [staffId]);
  return standingOf(staffId, holding, 2).actor;
}
