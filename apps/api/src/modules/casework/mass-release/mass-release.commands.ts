import {
  countOutcomes,
  massReleaseDraft,
  type MassReleaseDraft,
  mostReleaseLines,
  type ReleaseOutcome,
} from '@wasl/domain/casework';
import { Refusal } from '@wasl/domain/kernel';
import { assertReach } from '#access/load-for.ts';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { refusalOf } from '#graphql/server/format-error.ts';
import { attempt } from '#graphql/transaction/attempt.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Facility } from '#modules/territory/facility.entity.ts';
import { addCase, checkOpening } from '../opening/add-case.ts';
import { checkRelease, letGo } from '../release/let-go.ts';
import type { ImportReleasesInput, ReleaseLineInput } from './mass-release.input.ts';
import { ReleaseImport, ReleaseLine } from './release-import.entity.ts';
import { type Task, triageLine } from './triage-line.ts';

/** What is written of a line. */
type Report = {
  readonly outcome: ReleaseOutcome;
  readonly refusal: string | null;
  readonly namesakeCodes: string[];
  readonly caseId: string | null;
};

/**
 * A day of many releases (a pardon): each line is done or refused by itself, and a bad one takes nothing else with it.
 * The same list again finds what it did before. A dry run says the same and writes no line of a case.
 */
export async function importReleases(context: Context, input: ImportReleasesInput): Promise<ReleaseImport> {
  const { em, now } = context;
  const { facilityCode, releasedOn, releaseKind, isDryRun, lines } = input;
  const head = massReleaseDraft.parse({ facilityCode, releasedOn, releaseKind });
  if (lines.length === 0) throw new Refusal('CASE_RELEASES_NONE');
  if (lines.length > mostReleaseLines) throw new Refusal('CASE_RELEASES_TOO_MANY', { most: mostReleaseLines });
  const facility = await em.findOne(Facility, { code: head.facilityCode, kind: 'PRISON' });
  if (!facility) throw new Refusal('BAD_INPUT', { field: 'facilityCode', problem: 'UNKNOWN' });
  const place = { facilityCode: facility.code, territoryCode: facility.territory?.code ?? null };
  assertReach(context, 'case.importReleases', place);
  const reports: Report[] = [];
  for (const line of lines) reports.push(await reportOn(context, { head, line, isDryRun }));
  const counts = countOutcomes(reports.map(({ outcome }) => outcome));
  const recordedBy = em.getReference(Staff, actorOf(context).id);
  const list = em.create(ReleaseImport, { ...place, ...head, ...counts, isDryRun, recordedAt: now(), recordedBy });
  for (const [index, report] of reports.entries()) {
    em.create(ReleaseLine, { ...report, import: list, position: index + 1, ...place });
  }
  audit(context, { action: 'case.importReleases', subject: list, after: { ...head, ...counts, isDryRun } });
  return list;
}

type Asked = { readonly head: MassReleaseDraft; readonly line: ReleaseLineInput; readonly isDryRun: boolean };

/** The refusals behind the constraints that a line can run into when somebody out of reach is the same person. */
const constraints = {
  person_national_id_unique: 'PERSON_NATIONAL_ID_KNOWN',
  case_file_one_open_per_person: 'CASE_ALREADY_OPEN',
} as const;

async function reportOn(context: Context, { head, line, isDryRun }: Asked): Promise<Report> {
  try {
    return await attempt(context, async () => {
      const task = await triageLine(context, head, line);
      const caseId = await (isDryRun ? check(context, head, task) : carryOut(context, head, task));
      const namesakeCodes = task.outcome === 'NAMESAKE' ? [...task.codes] : [];
      return { outcome: task.outcome, refusal: null, namesakeCodes, caseId };
    });
  } catch (error) {
    const known = refusalOf(error, constraints);
    if (!known) throw error;
    return { outcome: 'REFUSED', refusal: known.code, namesakeCodes: [], caseId: null };
  }
}

/** Asks what a task would be asked, and writes nothing. */
async function check(context: Context, head: MassReleaseDraft, task: Task): Promise<string | null> {
  if (task.outcome === 'OPENED') {
    await checkOpening(context, task.draft, { centreCode: task.centreCode, isAnotherPerson: true });
    return null;
  }
  if (task.outcome === 'RELEASED') await checkRelease(context, task.caseFile, head);
  return 'caseFile' in task ? task.caseFile.id : null;
}

async function carryOut(context: Context, head: MassReleaseDraft, task: Task): Promise<string | null> {
  if (task.outcome === 'RELEASED') await letGo(context, task.caseFile, head);
  if (task.outcome !== 'OPENED') return 'caseFile' in task ? task.caseFile.id : null;
  const { draft, centreCode } = task;
  const opening = await checkOpening(context, draft, { centreCode, isAnotherPerson: true });
  const opened = await addCase(context, draft, opening);
  await context.em.flush();
  await letGo(context, opened, head);
  return opened.id;
}
