import { day, make, people, type Thing } from '../stage/actor.ts';
import { integratedCase, openingOf } from '../stage/case.ts';
import { addSecondCentre } from '../stage/second-centre.ts';
import { type Ground, type Step, stepping } from './stepping.ts';

const { officer, centre, coordinator } = people;
const fields = 'id state version person { id }';
let ranks = 700;

function open({ world }: Ground, more: object = {}, by = officer): Promise<Thing> {
  ranks += 1;
  return openingOf(world, ranks).then((input) =>
    make(world, { by, verb: 'openCase', input: { ...input, ...more }, fields }),
  );
}

/** Everything that can happen to a case between its opening and a project. */
export async function leadCases(ground: Ground): Promise<void> {
  const step = stepping(ground, fields);
  await rest(ground, step);
  await lose(ground, step);
  await close(ground, step);
  await move(ground);
  await keepConsents(ground);
  await meet(ground);
  await diagnose(ground);
}

async function rest(ground: Ground, step: Step): Promise<void> {
  const { world } = ground;
  const suspended = await step(officer, 'suspendCase', await integratedCase(world), {
    reason: 'In hospital',
    reviewOn: day(30),
  });
  const resumed = await step(officer, 'resumeCase', suspended);
  await step(officer, 'followCase', resumed, { jobStartedOn: day(-1) });
  const bare = await open(ground, { officerId: null }, centre);
  await step(centre, 'assignCase', bare, { officerId: (await openingOf(world, 1)).officerId });
}

async function lose(ground: Ground, step: Step): Promise<void> {
  const { world } = ground;
  const caseFile = await open(ground, { openedOn: day(-100) });
  for (const [offset, channel] of [
    [-90, 'PHONE'],
    [-50, 'HOME'],
    [-1, 'FAMILY'],
  ] as const) {
    const input = { caseId: caseFile.id, on: day(offset), channel, isReached: false, note: 'No answer' };
    await make(world, { by: officer, verb: 'recordContact', input });
  }
  const lost = await step(officer, 'loseCase', caseFile);
  await step(officer, 'findCase', lost, { on: day(0), channel: 'PHONE', note: 'Moved to another quarter' });
}

async function close(ground: Ground, step: Step): Promise<void> {
  const { world } = ground;
  const caseFile = await integratedCase(world);
  const closing = { closeReason: 'WITHDRAWN', closedOn: day(0), reason: 'Works with a cousin' };
  const ended = await step(centre, 'closeCase', caseFile, closing);
  const again = await step(centre, 'reopenCase', ended, { reason: 'Came back to the centre' });
  const input = { caseId: again.id, kind: 'MOVED', happenedOn: day(0), certainty: 'HEARD', source: 'A neighbour' };
  await make(world, { by: officer, verb: 'recordOutcome', input });
  const stay = { caseId: again.id, facilityCode: 'PEN-BENI-MELLAL', enteredOn: day(0) };
  await make(world, { by: officer, verb: 'recordStay', input: stay });
}

async function move(ground: Ground): Promise<void> {
  const { world } = ground;
  const { head, officerId } = await addSecondCentre(world);
  const step = stepping(ground);
  const toCentre = { toCentreCode: 'CAR-CASABLANCA', reason: 'Moves house' };
  const offer = async () => step(centre, 'transferCase', await integratedCase(world), toCentre);
  await step(head, 'acceptCaseTransfer', await offer(), { officerId });
  await step(head, 'refuseCaseTransfer', await offer(), { reason: 'No place left' });
  await step(centre, 'revokeCaseTransfer', await offer(), { reason: 'Stays after all' });
}

async function keepConsents(ground: Ground): Promise<void> {
  const { world } = ground;
  const { person } = await open(ground, {
    person: { ...(await openingOf(world, 690)).person, nationalId: 'ZW123123' },
  });
  const at = (offset: number) => `${day(offset)}T08:00:00.000Z`;
  const said = { textVersion: '2026-1', language: 'ar', isGiven: true, givenAt: at(-3), evidence: 'SIGNED_PAPER' };
  const input = { personId: person.id, purpose: 'PHOTO_MEDIA', paperReference: 'Folder 12', ...said };
  await make(world, { by: officer, verb: 'recordConsent', input, fields: 'id' });
  const ending = { personId: person.id, purpose: 'PHOTO_MEDIA', withdrawnAt: at(0) };
  await make(world, { by: officer, verb: 'withdrawConsent', input: ending, fields: 'id' });
  const why = { purpose: 'OFFICIAL_PAPER', reason: 'The town hall asks for the number of the card.' };
  const revealing = { personId: person.id, field: 'NATIONAL_ID', ...why };
  await make(world, { by: officer, verb: 'revealPersonField', input: revealing, fields: 'field' });
}

async function meet(ground: Ground): Promise<void> {
  const { world } = ground;
  const step = stepping(ground);
  const { id: caseId } = await open(ground);
  const scheduled = () => {
    const input = { caseId, at: `${day(3)}T09:00:00.000Z`, purpose: 'PAPERS', note: 'Bring the receipt' };
    return make(world, { by: officer, verb: 'scheduleAppointment', input });
  };
  const [kept, missed] = [await scheduled(), await scheduled()];
  await step(officer, 'cancelAppointment', await scheduled());
  ground.clock.days += 4;
  await step(officer, 'keepAppointment', kept);
  await step(officer, 'missAppointment', missed);
  ground.clock.days -= 4;
}

async function diagnose(ground: Ground): Promise<void> {
  const { world } = ground;
  const step = stepping(ground);
  const drafted = async () => {
    const { id: caseId } = await open(ground);
    const skills = [{ skillCode: 'soudure', level: 3, evidence: 'PRACTICE_MONTHS', practiceMonths: 12 }];
    const input = { caseId, kind: 'POST_RELEASE', baselineMonthlyIncome: 150_000, skills };
    return make(world, { by: officer, verb: 'draftDiagnosis', input });
  };
  await step(officer, 'cancelDiagnosis', await drafted());
  await step(officer, 'sitDiagnosis', await drafted(), {
    heldOn: day(-28),
    answers: [{ domain: 'FAMILY', score: 3, note: 'Two children' }],
    obstacles: [{ obstacle: 'TRANSPORT', note: 'No bus' }],
    baselineSituation: 'With his brother',
    baselineMonthlyIncome: 100_000,
    wishes: 'A workshop of his own',
  });
  const shared = await step(officer, 'shareDiagnosis', await drafted(), { personSignedOn: day(-30) });
  const submitted = await step(officer, 'submitDiagnosis', shared);
  await step(coordinator, 'returnDiagnosis', submitted, { reason: 'The family is missing.' });
}
