import { addDays, addMonths, type Centimes, type IsoDate } from '../kernel/index.ts';

/** The rhythm in which a programme follows its projects, in force between two days. */
export type FollowUpRule = {
  readonly visitMonths: readonly number[];
  /** Within how many days of the handover the activity should start. */
  readonly startWithinDays: number;
  /** How many days around its due date a visit counts, up to a month and after it. */
  readonly earlyWindowDays: number;
  readonly earlyUntilMonth: number;
  readonly lateWindowDays: number;
  /** What a month must leave, twice in a row, for the activity to stand on its own. */
  readonly autonomyIncome: Centimes;
  /** For how many months what was handed over is neither sold, lent nor pledged (BR-35). */
  readonly noResaleMonths: number;
};

export type PlannedVisit = {
  readonly month: number;
  readonly dueOn: IsoDate;
  readonly windowFrom: IsoDate;
  readonly windowTo: IsoDate;
};

/** The visits of a plan, each with the days between which it counts (BR-44). */
export function visitsOf(rule: FollowUpRule, handedOverOn: IsoDate): PlannedVisit[] {
  return [...rule.visitMonths]
    .sort((left, right) => left - right)
    .map((month) => {
      const dueOn = addMonths(handedOverOn, month);
      const days = month <= rule.earlyUntilMonth ? rule.earlyWindowDays : rule.lateWindowDays;
      return { month, dueOn, windowFrom: addDays(dueOn, -days), windowTo: addDays(dueOn, days) };
    });
}

/** The plan that a handover brings about: its visits, the last day to start, and what autonomy asks for. */
export function planOf(rule: FollowUpRule, handedOverOn: IsoDate) {
  return {
    state: 'ACTIVE',
    handedOverOn,
    startDueOn: addDays(handedOverOn, rule.startWithinDays),
    endsOn: addMonths(handedOverOn, Math.max(...rule.visitMonths)),
    autonomyIncome: rule.autonomyIncome,
    freeFrom: addMonths(handedOverOn, rule.noResaleMonths),
    visits: visitsOf(rule, handedOverOn),
  } as const;
}
