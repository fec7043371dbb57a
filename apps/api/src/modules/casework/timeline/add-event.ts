import type { CaseEventKind } from '@wasl/domain/casework';
import { dayOf, type IsoDate } from '@wasl/domain/kernel';
import { actorOf, type Context } from '#graphql/context.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import type { Case } from '../case.entity.ts';
import { CaseEvent } from './case-event.entity.ts';

type Happened = { readonly kind: CaseEventKind; readonly on?: IsoDate; readonly reason?: string | null };

/** Adds a line to the timeline of a case: today, unless it happened on another day. */
export function addEvent(context: Context, caseFile: Case, { kind, on, reason = null }: Happened): void {
  const { em, now } = context;
  em.create(CaseEvent, {
    case: caseFile,
    kind,
    happenedOn: on ?? dayOf(now()),
    recordedAt: now(),
    recordedBy: em.getReference(Staff, actorOf(context).id),
    reason,
    reference: null,
    ...placeOfCase(caseFile),
  });
}

/** Where a case is: each of its parts repeats it for the policy. */
export function placeOfCase({ territoryCode, centreCode, officerId, facilityCode }: Case) {
  return { territoryCode, centreCode, officerId, facilityCode };
}
