import { compositionRefusals, sessionDraft } from '@wasl/domain/committee';
import { dayOf, isoDateTime, Refusal, refuseFirst } from '@wasl/domain/kernel';
import { assertReach } from '#access/load-for.ts';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { uuidOf } from '#graphql/ids.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';
import { CommitteeSession } from './committee-session.entity.ts';
import type { DraftCommitteeSessionInput } from './committee-session.input.ts';
import { nextSessionNumber } from './session-number.ts';
import { SessionSeat } from './session-seat.entity.ts';

export async function draftCommitteeSession(
  context: Context,
  input: DraftCommitteeSessionInput,
): Promise<CommitteeSession> {
  const { em, now } = context;
  const { seats: written, ...draft } = sessionDraft.parse({ ...input, startsAt: isoDateTime(input.startsAt) });
  assertReach(context, 'committeeSession.draft', draft);
  if ((await em.count(Territory, { code: draft.territoryCode })) === 0) throw unknown('territoryCode');
  const staffIds = input.seats.map(({ staffId }) => (staffId ? uuidOf(staffId, 'StaffMember') : null));
  await assertAccounts(context, staffIds);
  const seats = written.map((seat, index) => ({ ...seat, staffId: staffIds[index] ?? null }));
  const startsAt = new Date(draft.startsAt);
  refuseFirst(compositionRefusals({ kind: draft.kind, seats }, dayOf(startsAt)));
  const session = em.create(CommitteeSession, {
    ...draft,
    startsAt,
    state: 'DRAFT',
    number: await nextSessionNumber(em, dayOf(now())),
    secretary: em.getReference(Staff, actorOf(context).id),
    convenedAt: null,
    openedOn: null,
    minutes: null,
    minutesSignedOn: null,
    reason: null,
  });
  for (const [index, { staffId, ...seat }] of seats.entries()) {
    const staff = staffId === null ? null : em.getReference(Staff, staffId);
    const { territoryCode } = draft;
    em.create(SessionSeat, { ...seat, session, territoryCode, position: index + 1, isPresent: false, staff });
  }
  const after = { state: 'DRAFT', number: session.number, seats: seats.length };
  audit(context, { action: 'committeeSession.draft', subject: session, after });
  return session;
}

async function assertAccounts({ em }: Context, staffIds: readonly (string | null)[]): Promise<void> {
  const ids = [...new Set(staffIds.flatMap((id) => id ?? []))];
  if ((await em.count(Staff, { id: { $in: ids }, status: 'ACTIVE' })) !== ids.length) throw unknown('seats.staffId');
}

function unknown(field: string): Refusal {
  return new Refusal('BAD_INPUT', { field, problem: 'UNKNOWN' });
}
