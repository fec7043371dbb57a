import { isInside, move, moveDraft, prepare, releaseDraft } from '@wasl/domain/casework';
import { dayOf, Refusal } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { assertReach, loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';
import { Case } from '../case.entity.ts';
import { LifeProject } from '../life-project/life-project.entity.ts';
import { addEvent, placeOfCase } from '../timeline/add-event.ts';
import { HomeChange } from './home-change.entity.ts';
import { lastStayOf, letGo } from './let-go.ts';
import { moveRows } from './move-rows.ts';
import type { MoveHomeInput, PrepareCaseInput, ReleaseCaseInput } from './release.input.ts';

/** Begins to prepare a release, once a life project is agreed inside. */
export async function prepareCase(context: Context, input: PrepareCaseInput): Promise<Case> {
  const { em, now } = context;
  const caseFile = await loadFor(context, Case, input.id, 'case.prepare', { ...input, lock: true });
  const change = prepare(caseFile, {
    hasLifeProject: (await em.count(LifeProject, { case: caseFile.id, state: 'AGREED' })) > 0,
    isInside: isInside(await lastStayOf(context, caseFile), dayOf(now())),
  });
  addEvent(context, caseFile, { kind: 'PREPARED' });
  return applyChange(context, 'case.prepare', { subject: caseFile, change });
}

/** Records a release: the stay ends, and the centre that receives has a day by which it meets the person (BR-42). */
export async function releaseCase(context: Context, { id, expectedVersion, ...input }: ReleaseCaseInput) {
  const draft = releaseDraft.parse(input);
  const caseFile = await loadFor(context, Case, id, 'case.release', { expectedVersion, lock: true });
  return letGo(context, caseFile, draft);
}

/** Records that the person lives elsewhere: the case and the person go along, and the code before is kept (BR-46). */
export async function moveHome(context: Context, { id, expectedVersion, ...input }: MoveHomeInput): Promise<Case> {
  const { em, now } = context;
  const { territoryCode, movedOn, cause } = moveDraft.parse(input);
  const caseFile = await loadFor(context, Case, id, 'case.moveHome', { expectedVersion, lock: true });
  await assertTerritory(context, territoryCode);
  assertReach(context, 'case.moveHome', { ...placeOfCase(caseFile), territoryCode });
  const last = await em.findOne(HomeChange, { case: caseFile.id }, { orderBy: { changedOn: 'desc' } });
  const facts = { territoryCode, movedOn, today: dayOf(now()), lastMovedOn: last?.changedOn ?? null };
  const decided = move(caseFile, facts);
  em.create(HomeChange, {
    ...placeOfCase(caseFile),
    ...decided.history,
    case: caseFile,
    cause,
    recordedAt: now(),
    recordedBy: em.getReference(Staff, actorOf(context).id),
  });
  addEvent(context, caseFile, { kind: 'HOME_MOVED', on: movedOn });
  audit(context, {
    action: 'case.moveHome',
    subject: caseFile,
    before: { territoryCode: caseFile.territoryCode },
    after: { territoryCode, cause },
  });
  // Written where the case still is: what belongs to it follows.
  await em.flush();
  await moveRows(em, caseFile, territoryCode);
  return caseFile;
}

async function assertTerritory({ em }: Context, code: TerritoryCode): Promise<void> {
  if ((await em.count(Territory, { code })) === 0) {
    throw new Refusal('BAD_INPUT', { field: 'territoryCode', problem: 'UNKNOWN' });
  }
}
