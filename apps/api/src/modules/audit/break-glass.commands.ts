import { can, type Placed } from '@wasl/domain/access';
import { breakGlass as decide, breakGlassDraft } from '@wasl/domain/audit';
import { Refusal } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { parseGlobalId, toGlobalId } from '#graphql/ids.ts';
import { addJob } from '#jobs/add-job.ts';
import type { BreakGlassInput } from './break-glass.input.ts';

type Behind = {
  readonly case_id: string;
  readonly territory_code: TerritoryCode;
  readonly centre_code: string | null;
  readonly officer_id: string | null;
  readonly facility_code: string | null;
};

/** Opens a dossier out of reach, to be read for an hour. Whoever should know of it is told; it ends by itself. */
export async function breakGlass(context: Context, { subject, ...input }: BreakGlassInput): Promise<string> {
  const { reason } = breakGlassDraft.parse(input);
  const found = await findBehind(context, subject);
  const isWithinReach = can(actorOf(context), 'case.read', placeOf(found));
  const opened = decide({ reason, isWithinReach });
  const [row] = await context.em.execute<{ id: string }[]>('select app.break_glass(?, ?, ?) as id', [
    found.case_id,
    opened.reason,
    opened.minutes,
  ]);
  audit(context, {
    action: 'case.breakGlass',
    subject: toGlobalId('Case', found.case_id),
    after: { minutes: opened.minutes, territoryCode: found.territory_code },
    reason: opened.reason,
  });
  addJob(context, 'breakGlass.notice', { glassId: row?.id });
  return found.case_id;
}

async function findBehind({ em }: Context, subject: string): Promise<Behind> {
  const named = parseGlobalId(subject)?.key ?? subject.trim().toUpperCase();
  const [found] = await em.execute<Behind[]>('select * from app.case_behind_glass(?)', [named]);
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}

function placeOf(found: Behind): Placed {
  return {
    territoryCode: found.territory_code,
    centreCode: found.centre_code,
    officerId: found.officer_id,
    facilityCode: found.facility_code,
  };
}
