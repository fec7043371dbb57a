import { scopeOf } from '@wasl/domain/access';
import { dayOf, Refusal } from '@wasl/domain/kernel';
import {
  closeCourse as decideClosing,
  courseClosingDraft,
  courseDraft,
  planCourse as plan,
} from '@wasl/domain/training';
import { assertReach, loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { uuidOf } from '#graphql/ids.ts';
import { afterFlush } from '#graphql/transaction/after-flush.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Skill } from '#modules/programme/skill.entity.ts';
import { Facility } from '#modules/territory/facility.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';
import { Course } from './course.entity.ts';
import type { CloseCourseInput, PlanCourseInput } from './course.input.ts';

/** Plans a course where one may; a partner leads its own. */
export async function planCourse(context: Context, input: PlanCourseInput): Promise<Course> {
  const draft = courseDraft.parse(input);
  const place = await placeOf(context, input);
  assertReach(context, 'course.plan', place);
  await assertSkill(context, draft.skillCode);
  const { closedOn } = plan(draft, { isFacilityOpen: await areOpen(context, [place.facilityCode, place.centreCode]) });
  const course = context.em.create(Course, {
    ...draft,
    ...place,
    level: draft.level ?? null,
    closedOn,
    closeReason: null,
  });
  const { title, kind, capacity, startsOn, endsOn } = draft;
  audit(context, { action: 'course.plan', subject: course, after: { title, kind, capacity, startsOn, endsOn } });
  return course;
}

/** Ends a course before its time: whoever follows it is interrupted, whoever was to begin is told. */
export async function closeCourse(
  context: Context,
  { id, expectedVersion, ...input }: CloseCourseInput,
): Promise<Course> {
  const { reason, isFacilityClosed } = courseClosingDraft.parse(input);
  const course = await loadFor(context, Course, id, 'course.close', { expectedVersion, lock: true });
  const change = { ...decideClosing(course, dayOf(context.now())), closeReason: reason };
  afterFlush(context, () => stopFollowing(context, course, isFacilityClosed));
  return applyChange(context, 'course.close', { subject: course, change });
}

/** Those who follow it are anybody's cases, out of reach of who closes it: the owner interrupts them. */
async function stopFollowing(context: Context, course: Course, isFacilityClosed: boolean): Promise<void> {
  const cause = isFacilityClosed ? 'FACILITY_CLOSED' : 'COURSE_CLOSED';
  const stopped = await context.em.execute<{ id: string; state: string }[]>(
    'select id, state from app.stop_course(?, ?)',
    [course.id, cause],
  );
  for (const { id, state } of stopped)
    audit(context, { action: 'course.close', subject: `Enrolment:${id}`, after: { state } });
}

async function placeOf(context: Context, input: PlanCourseInput) {
  const { territoryCode, centreCode = null, facilityCode = null } = input;
  if ((await context.em.count(Territory, { code: territoryCode })) === 0)
    throw new Refusal('BAD_INPUT', { field: 'territoryCode', problem: 'UNKNOWN' });
  const scope = scopeOf(actorOf(context), 'course.plan');
  const actorLeads = scope !== 'EVERYWHERE' && scope.officerIds.length > 0;
  const named = input.leadId ?? null;
  const officerId = named === null ? (actorLeads ? actorOf(context).id : null) : uuidOf(named, 'StaffMember');
  if (officerId !== null && (await context.em.count(Staff, { id: officerId })) === 0)
    throw new Refusal('BAD_INPUT', { field: 'leadId', problem: 'UNKNOWN' });
  return { territoryCode, centreCode, facilityCode, officerId };
}

async function areOpen({ em }: Context, codes: readonly (string | null)[]): Promise<boolean> {
  const named = codes.filter((code) => code !== null);
  const found = await em.find(Facility, { code: { $in: named } });
  if (found.length < new Set(named).size) throw new Refusal('BAD_INPUT', { field: 'facilityCode', problem: 'UNKNOWN' });
  return found.every(({ status }) => status !== 'CLOSED');
}

async function assertSkill({ em }: Context, skillCode: string | null): Promise<void> {
  if (skillCode !== null && (await em.count(Skill, { code: skillCode })) === 0)
    throw new Refusal('BAD_INPUT', { field: 'skillCode', problem: 'UNKNOWN' });
}
