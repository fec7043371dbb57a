import type { Trilingual } from '@wasl/domain/kernel';

/** How far the demonstration takes a person: the state in which the case, the diagnosis or the project is left. */
export type Goal =
  | 'IDENTIFIED'
  | 'DIAGNOSIS_SUBMITTED'
  | 'ASSESSED'
  | 'IN_INTEGRATION'
  | 'FORMULATED'
  | 'STUDIED'
  | 'SUBMITTED'
  | 'UNDER_REVIEW'
  | 'SHORTLISTED'
  | 'APPROVED'
  | 'CONTRACTED'
  | 'PROCURING'
  | 'READY';

/** One invented person and the activity asked for; the Latin first name is the person's key in the operation. */
export type PersonSheet = Readonly<{
  sex: 'FEMALE' | 'MALE';
  birthYear: number;
  /** First and last name in Arabic, then in Latin script. */
  names: readonly [string, string, string, string];
  kit: string;
  title: string;
  /** A certificate of `provider`, or months of practice when there is none. */
  evidence: Readonly<{ provider: 'OFPPT' | 'AREF' | null; level: number; months: number | null }>;
  /** Where the activity is held, and under which legal form. */
  place: readonly [
    'OWNED' | 'RENTED' | 'FAMILY' | 'STREET' | 'MARKET' | 'NONE',
    'NONE' | 'AUTO_ENTREPRENEUR' | 'COOPERATIVE' | 'FARMER' | 'ARTISAN',
  ];
  demand: string;
  /** What the person wished to be known of their health, for whoever helps them choose the work. */
  health?: string;
  /** Sales and costs of an ordinary month, in dirhams. */
  month: readonly [number, number];
}>;

export type AgreementSheet = Readonly<{
  number: string;
  titles: Trilingual;
  programmeCode: string;
  envelope: number;
  plannedProjects: number;
  ceilingPerProject: number;
  minutes: string;
  parties: readonly Readonly<{ kind: 'FOUNDATION' | 'CPDH' | 'PROVINCE'; names: Trilingual }>[];
  contributions: readonly Readonly<{ partyIndex: number; amount: number; kind: 'CASH' | 'IN_KIND' }>[];
  tranches: readonly Readonly<{ amount: number; goal: 'REQUESTED' | 'RELEASED' }>[];
}>;

export type EventSheet = Readonly<{
  key: string;
  place: Trilingual;
  presidedBy: 'WALI' | 'GOVERNOR' | 'SECRETARY_GENERAL';
  /**
   * Days from the day of the play, and the hour in Casablanca. One that is held in the play begins at its hour: what is
   * handed over carries the clock of the server, and agrees with it.
   */
  starts: 'IN_THE_PLAY' | Readonly<{ day: number; hour: number }>;
  people: readonly string[];
  goal: 'PLANNED' | 'LIST_FROZEN' | 'READY' | 'CLOSED';
}>;

/** What one operation holds before anything is played. */
export type Operation = Readonly<{
  /** Of one of the demonstration's own, or of a part of a simulated region. */
  name: string;
  territoryCode: string;
  centreCode: string;
  prisonCode: string;
  /** Prepared in prison with its reintegration service, or received at the centre after release. */
  origin: 'SPR' | 'WALK_IN';
  agreement: AgreementSheet;
  /** The reference of the committee's minutes that decided on the projects. */
  minutes: string;
  people: readonly PersonSheet[];
  /** People who are not taken to the end, by key. */
  goals: Readonly<Record<string, Goal>>;
  events: readonly EventSheet[];
}>;

export const operationNames = ['beni-mellal', 'khouribga'] as const;
export type OperationName = (typeof operationNames)[number];

/** The key of a person in an operation. */
export function keyOfPerson(person: PersonSheet): string {
  return person.names[2];
}
