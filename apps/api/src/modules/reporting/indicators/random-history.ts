import { randomUUID } from 'node:crypto';
import { type Obstacle, obstacles, visitsOf } from '@wasl/domain/follow-up';
import { addDays, centimes, type IsoDate, isoDate } from '@wasl/domain/kernel';
import { rejectionReasons } from '@wasl/domain/micro-project';
import type {
  History,
  RememberedAgreement,
  RememberedPerson,
  RememberedProject,
  RememberedVisit,
} from '@wasl/domain/reporting';
import { territoryCode } from '@wasl/domain/territory';
import { below, dayAfter, type Draw, pick } from '../../../../test/stage/draw.ts';

/** What a random history refers to: reference data that a database has. */
export type Ground = Readonly<{
  programmes: readonly string[];
  sectors: readonly string[];
  kits: readonly { readonly code: string; readonly skills: readonly string[]; readonly months: number }[];
}>;

/** What the rows of a project or a person need beside what is remembered of them. */
export type Told = History & {
  readonly kitOf: ReadonlyMap<string, string | null>;
  readonly caseOf: ReadonlyMap<string, string>;
};

const places = ['05.091', '05.255', '06.461'].map((code) => territoryCode(code));
const beginning = isoDate('2023-01-10');
const activities = ['OPERATING', 'SLOWED', 'STOPPED_TEMPORARILY', 'STOPPED', 'SOLD', 'UNKNOWN'] as const;
const rule = {
  visitMonths: [3, 6, 12, 24],
  startWithinDays: 60,
  earlyWindowDays: 15,
  earlyUntilMonth: 6,
  lateWindowDays: 45,
  autonomyIncome: centimes(300_000),
  noResaleMonths: 24,
};

/** A random past of some people: what indicators are computed of, and what the database has to hold for it. */
export function randomHistory(draw: Draw, ground: Ground, size: number): Told {
  const agreements = Array.from({ length: 3 }, () => agreementOf(draw, ground));
  const persons = Array.from({ length: size }, () => personOf(draw, ground));
  const kitOf = new Map<string, string | null>();
  const projects = persons.flatMap((person) =>
    Array.from({ length: below(draw, 3) }, () => {
      const project = projectOf(draw, { ground, person, agreements });
      kitOf.set(project.id, project.kit);
      return project;
    }),
  );
  const tenders = Array.from({ length: 6 }, () => tenderOf(draw));
  return {
    persons,
    projects,
    agreements,
    tenders,
    kitOf,
    caseOf: new Map(persons.map(({ id }) => [id, randomUUID()])),
  };
}

function agreementOf(draw: Draw, { programmes }: Ground): RememberedAgreement {
  const tranches = Array.from({ length: 1 + below(draw, 3) }, () => {
    const amount = centimes(100_000 + below(draw, 900_000));
    const isReleased = draw() < 0.7;
    return {
      ...{ amount, isReleased, committed: centimes(below(draw, amount)) },
      isJustified: isReleased && draw() < 0.5,
    };
  });
  return {
    ...{ id: randomUUID(), territory: pick(draw, places), programme: pick(draw, programmes), tranches },
    envelope: centimes(10_000_000 + below(draw, 1_000_000)),
    plannedProjects: 1 + below(draw, 30),
  };
}

function personOf(draw: Draw, { kits }: Ground): RememberedPerson {
  const released = dayAfter(draw, beginning, 900);
  const openedOn = dayAfter(draw, beginning, 600);
  const returned = draw() < 0.2 ? dayAfter(draw, released, 900) : null;
  const firstStay = { enteredOn: addDays(released, -200), releasedOn: released };
  const stays = draw() < 0.8 ? [firstStay, ...(returned ? [{ enteredOn: returned, releasedOn: null }] : [])] : [];
  const skillCodes = kits.flatMap(({ skills }) => skills);
  return {
    ...{ id: randomUUID(), territory: pick(draw, places), stays },
    sex: draw() < 0.4 ? 'FEMALE' : 'MALE',
    birthYear: 1955 + below(draw, 55),
    reachedOn: distinct(Array.from({ length: below(draw, 4) }, () => dayAfter(draw, addDays(released, -10), 1_200))),
    diagnoses: distinct(Array.from({ length: below(draw, 3) }, () => dayAfter(draw, beginning, 900))).map((on) => ({
      isInDetention: draw() < 0.5,
      validatedOn: on,
      baseline: draw() < 0.2 ? null : centimes(below(draw, 200_000)),
      skills: [...new Set(Array.from({ length: below(draw, 4) }, () => pick(draw, skillCodes)))].map((skillCode) => ({
        skillCode,
        ...pick(draw, [
          { evidence: 'CERTIFICATE', practiceMonths: null, certificateReference: 'C 1' },
          { evidence: 'PRACTICE_MONTHS', practiceMonths: below(draw, 30), certificateReference: null },
          { evidence: 'DECLARED', practiceMonths: null, certificateReference: null },
        ] as const),
      })),
    })),
    case: { openedOn, closedOn: draw() < 0.3 ? dayAfter(draw, openedOn, 700) : null },
    allowsReturnCheck: draw() < 0.7,
    outcomes: Array.from({ length: below(draw, 3) }, () => ({
      on: dayAfter(draw, released, 1_000),
      isReturn: draw() < 0.3,
    })),
  };
}

type Around = Readonly<{ ground: Ground; person: RememberedPerson; agreements: readonly RememberedAgreement[] }>;

function projectOf(draw: Draw, { ground, person, agreements }: Around): RememberedProject & { kit: string | null } {
  const agreement = pick(draw, agreements);
  const kit = draw() < 0.85 ? pick(draw, ground.kits) : null;
  const handedOn = dayAfter(draw, beginning, 1_000);
  const isHanded = draw() < 0.8;
  const planned = isHanded ? visitsOf(rule, handedOn) : [];
  const visits = onDifferentDays(planned.map((visit) => visitOf(draw, visit)));
  const endedOn = draw() < 0.2 ? dayAfter(draw, handedOn, 900) : null;
  const amounts = () => centimes(1_000_000 + below(draw, 3_000_000));
  const again = draw() < 0.2 ? [{ on: dayAfter(draw, handedOn, 300), amount: amounts() }] : [];
  return {
    ...{ id: randomUUID(), personId: person.id, territory: pick(draw, places), sector: pick(draw, ground.sectors) },
    ...{ agreementId: agreement.id, programme: agreement.programme, kit: kit?.code ?? null, visits },
    granted: draw() < 0.9 ? centimes(9_000_000 + below(draw, 3_000_000)) : null,
    submittedOn: draw() < 0.9 ? addDays(handedOn, -100 - below(draw, 100)) : null,
    requirement: kit && { skillCodes: kit.skills, minExperienceMonths: kit.months },
    decisions: Array.from({ length: below(draw, 3) }, () => {
      const isApproved = draw() < 0.7;
      const reason = isApproved ? null : pick(draw, rejectionReasons);
      return {
        outcome: isApproved ? 'APPROVED' : 'REJECTED',
        reason,
        on: addDays(handedOn, -below(draw, 100)),
      } as const;
    }),
    handovers: isHanded ? [{ on: handedOn, amount: amounts() }, ...again] : [],
    autonomyIncome: rule.autonomyIncome,
    obstacles: isHanded ? Array.from({ length: below(draw, 4) }, () => obstacleOf(draw, handedOn)) : [],
    ending: endedOn && { on: endedOn, isAlive: draw() < 0.4 },
    assets: Array.from({ length: below(draw, 3) }, () => ({
      checks: visits.flatMap(({ done }) => (done && draw() < 0.5 ? [{ on: done.on, isPresent: draw() < 0.8 }] : [])),
    })),
  };
}

function visitOf(draw: Draw, planned: { month: number; windowFrom: IsoDate; windowTo: IsoDate }): RememberedVisit {
  const { month, windowFrom, windowTo } = planned;
  const isCancelled = draw() < 0.1;
  const done = {
    on: dayAfter(draw, addDays(windowFrom, -5), 100),
    activityState: pick(draw, activities),
    monthlyIncome: draw() < 0.2 ? null : centimes(below(draw, 600_000)),
    jobs: { fullTime: below(draw, 3), partTime: below(draw, 3), family: below(draw, 3) },
  };
  return { month, windowFrom, windowTo, isCancelled, done: isCancelled || draw() < 0.3 ? null : done };
}

/** A day counts for one visit only (BR-44). */
function onDifferentDays(visits: readonly RememberedVisit[]): RememberedVisit[] {
  const taken = new Set<string>();
  return visits.map((visit) => {
    if (visit.done === null || !taken.has(visit.done.on)) {
      if (visit.done) taken.add(visit.done.on);
      return visit;
    }
    return { ...visit, done: null };
  });
}

function obstacleOf(draw: Draw, handedOn: IsoDate): RememberedProject['obstacles'][number] {
  const kind: Obstacle = pick(draw, obstacles);
  const namedOn = dayAfter(draw, handedOn, 700);
  return { kind, namedOn, resolvedOn: draw() < 0.5 ? dayAfter(draw, namedOn, 200) : null };
}

function tenderOf(draw: Draw): History['tenders'][number] {
  const publishedOn = draw() < 0.9 ? dayAfter(draw, beginning, 900) : null;
  const estimate = 1_000 + below(draw, 9_000);
  return {
    ...{
      territory: pick(draw, places),
      publishedOn,
      estimate,
      offers: below(draw, 5),
      lines: 1,
      rejectedLines: below(draw, 2),
    },
    awarded: draw() < 0.7 ? 1_000 + below(draw, 9_000) : null,
    acceptedOn: publishedOn && draw() < 0.6 ? dayAfter(draw, publishedOn, 90) : null,
  };
}

function distinct(days: readonly IsoDate[]): IsoDate[] {
  return [...new Set(days)];
}
