import type { Calendar } from '../calendar.ts';
import { advance, type Desk, type Persona } from '../desk.ts';
import type { KitAnswer } from '../graphql/agreement.graphql.ts';
import {
  assessCase,
  type CaseAnswer,
  type DiagnosisAnswer,
  type DraftDiagnosis,
  draftDiagnosis,
  integrateCase,
  type OpenCase,
  openCase,
  shareDiagnosis,
  submitDiagnosis,
  validateDiagnosis,
} from '../graphql/casework.graphql.ts';
import { chance } from '../keys.ts';
import { type Goal, keyOfPerson, type Operation, type PersonSheet } from '../operation.ts';
import { changeOf } from './agreement.steps.ts';

/** One person of an operation, with what the steps need to know about them. */
export type Player = Readonly<{
  desk: Desk;
  operation: Operation;
  calendar: Calendar;
  sheet: PersonSheet;
  kit: KitAnswer;
  officerId: string;
  goal: Goal;
}>;

const beforeAssessment: readonly Goal[] = ['IDENTIFIED', 'DIAGNOSIS_SUBMITTED'];

/** Opens the case of a person with consent and stay: in prison by its worker, or at the centre by an officer. */
export function playOpening(player: Player): Promise<CaseAnswer> {
  return player.desk.change(writerOf(player), openCase, openingOf(player));
}

/** The diagnosis up to its validation by somebody else, then the case into integration. */
export async function playCase(player: Player, opened: CaseAnswer): Promise<CaseAnswer> {
  const { desk, goal } = player;
  if (goal === 'IDENTIFIED') return opened;
  const drafted = await desk.change(writerOf(player), draftDiagnosis, diagnosisOf(player, opened));
  await advance(drafted, diagnosisSteps(player), goal === 'DIAGNOSIS_SUBMITTED' ? 'SUBMITTED' : null);
  if (beforeAssessment.includes(goal)) return opened;
  return advance(opened, caseSteps(player), goal === 'ASSESSED' ? 'ASSESSED' : null);
}

function openingOf({ desk, operation, calendar, sheet, officerId }: Player): OpenCase {
  const person = keyOfPerson(sheet);
  const [firstNameAr, lastNameAr, firstNameFr, lastNameFr] = sheet.names;
  const inside = operation.origin === 'SPR';
  const days = daysOf(operation, person);
  return {
    idempotencyKey: desk.key(person, 'open'),
    origin: operation.origin,
    road: 'AGR',
    territoryCode: operation.territoryCode,
    centreCode: operation.centreCode,
    officerId,
    openedOn: calendar.before(days.opened),
    person: {
      sex: sheet.sex,
      birthYear: sheet.birthYear,
      firstNameAr,
      lastNameAr,
      firstNameFr,
      lastNameFr,
      preferredLanguage: 'ar',
      nationalId: `ZW${digitsOf(person, 'national')}`,
    },
    consent: { textVersion: '2026-1', language: 'ar', givenAt: `${calendar.before(days.opened)}T09:30:00.000Z` },
    stay: {
      facilityCode: operation.prisonCode,
      enteredOn: calendar.before(days.released + (inside ? 500 : 380) + Math.floor(chance(person, 'stay') * 400)),
      releasedOn: calendar.before(days.released),
      releaseKind: chance(person, 'release') < 0.15 ? 'ROYAL_PARDON' : 'END_OF_SENTENCE',
      committalNumber: digitsOf(person, 'committal'),
    },
  };
}

/** Six digits of an invented number; no card in Morocco begins with the letters that go before them. */
function digitsOf(person: string, what: string): string {
  return String(Math.floor(100_000 + chance(person, what) * 900_000));
}

function diagnosisOf({ desk, operation, sheet, kit }: Player, opened: CaseAnswer): DraftDiagnosis {
  const person = keyOfPerson(sheet);
  const { provider, level, months } = sheet.evidence;
  // A kit that asks for no trained skill still rests on practice: running a small trade.
  const skillCode = kit.skills.nodes[0]?.skill.code ?? 'gestion_commerce';
  const certificate =
    provider === null ? null : `${provider}-${Math.floor(1000 + chance(person, 'certificate') * 9000)}`;
  return {
    idempotencyKey: desk.key(person, 'diagnose'),
    caseId: opened.id,
    kind: operation.origin === 'SPR' ? 'IN_DETENTION' : 'POST_RELEASE',
    baselineMonthlyIncome: operation.origin === 'SPR' ? 0 : Math.round(chance(person, 'income') * 12) * 10_000,
    ...(sheet.health !== undefined && { healthNote: sheet.health }),
    skills: [
      {
        skillCode,
        level,
        evidence: provider === null ? 'PRACTICE_MONTHS' : 'CERTIFICATE',
        practiceMonths: months,
        certificateReference: certificate,
        provider,
      },
    ],
  };
}

function diagnosisSteps(player: Player) {
  const { desk, operation, calendar, sheet } = player;
  const person = keyOfPerson(sheet);
  const change = changeOf(desk, person, 'diagnosis');
  const writer = writerOf(player);
  const days = daysOf(operation, person);
  return {
    IN_PROGRESS: (d: DiagnosisAnswer) =>
      desk.change(writer, shareDiagnosis, { ...change('share', d), personSignedOn: calendar.before(days.signed) }),
    SHARED: (d: DiagnosisAnswer) => desk.change(writer, submitDiagnosis, change('submit', d)),
    SUBMITTED: (d: DiagnosisAnswer) =>
      desk.change('coordinator', validateDiagnosis, {
        ...change('validate', d),
        validatedOn: calendar.before(days.validated),
      }),
  };
}

function caseSteps(player: Player) {
  const { desk, operation, calendar, sheet } = player;
  const person = keyOfPerson(sheet);
  const change = changeOf(desk, person, 'case');
  return {
    IDENTIFIED: (c: CaseAnswer) => desk.change(writerOf(player), assessCase, change('assess', c)),
    ASSESSED: (c: CaseAnswer) =>
      desk.change('officer', integrateCase, {
        ...change('integrate', c),
        firstMeetingOn: calendar.before(daysOf(operation, person).met),
      }),
  };
}

/** In prison the worker of the preparation service writes; after release the officer of the centre. */
function writerOf({ operation }: Player): Persona {
  return operation.origin === 'SPR' ? 'spr' : 'officer';
}

/** How many days before the play each thing happened to a person: prepared in prison, or received after release. */
function daysOf(operation: Operation, person: string) {
  const late = Math.floor(chance(operation.name, person, 'late') * 20);
  if (operation.origin === 'SPR')
    return { opened: 330 - late, signed: 318 - late, validated: 309 - late, released: 280 - late, met: 270 - late };
  return { released: 190 - late, opened: 170 - late, signed: 160 - late, validated: 152 - late, met: 148 - late };
}
