import { isoDate, reasonsOf, refuseFirst } from '../../kernel/index.ts';
import type { TerritoryCode } from '../../territory/index.ts';
import type { CaseState } from '../case.machine.ts';
import { isOpenCase } from '../case.rules.ts';
import type { ReleaseRefusal } from './release.refusals.ts';

/** Why a home has another code: the person moved, or the code of the place changed. */
export const homeChangeCauses = ['MOVED', 'CODE_CHANGED'] as const;
export type HomeChangeCause = (typeof homeChangeCauses)[number];

export type Housed = { readonly state: CaseState; readonly territoryCode: TerritoryCode };
export type Move = {
  readonly territoryCode: TerritoryCode;
  readonly movedOn: string;
  readonly today: string;
  /** The day of the last change on record; null when there was none. */
  readonly lastMovedOn: string | null;
};

/** Why the home of a case cannot change so. */
export function moveRefusals(caseFile: Housed, move: Move): ReleaseRefusal[] {
  return reasonsOf([
    ['CASE_NOT_OPEN', !isOpenCase(caseFile.state)],
    ['CASE_HOME_UNCHANGED', caseFile.territoryCode === move.territoryCode],
    ['CASE_MOVED_IN_FUTURE', move.movedOn > move.today],
    ['CASE_MOVED_BEFORE_LAST', move.lastMovedOn !== null && move.movedOn < move.lastMovedOn],
  ]);
}

/**
 * The change of a home, and what was before: a case is where the person lives, a project where it is carried on, and
 * neither forgets a code it had (BR-46).
 */
export function move(caseFile: Housed, facts: Move) {
  refuseFirst(moveRefusals(caseFile, facts));
  const { territoryCode } = facts;
  return {
    case: { territoryCode },
    history: { fromCode: caseFile.territoryCode, toCode: territoryCode, changedOn: isoDate(facts.movedOn) },
  } as const;
}

type HomeChange = { readonly fromCode: TerritoryCode; readonly toCode: TerritoryCode; readonly changedOn: string };

/** Where the home was on a day, by the changes on record and the code of today (BR-46). */
export function homeOn(day: string, today: TerritoryCode, changes: readonly HomeChange[]): TerritoryCode {
  const later = changes.filter(({ changedOn }) => changedOn > day);
  const next = later.reduce<HomeChange | null>(
    (first, change) => (first === null || change.changedOn < first.changedOn ? change : first),
    null,
  );
  return next?.fromCode ?? today;
}
