import {
  type ActivityState,
  incomeOf,
  type Obstacle,
  visitDraft,
  type VisitMode,
  visitRefusals,
} from '@wasl/domain/follow-up';
import { type Centimes, dayOf } from '@wasl/domain/kernel';
import { sentenceOf } from '@wasl/domain/refusals';
import { CarryOutVisitDocument, type FollowUpFileFragment, type VisitFileFragment } from '#gql/console/graphql.ts';
import { useDraft } from '#lib/draft/use-draft.ts';
import { language } from '#lib/language.ts';
import { useAct } from '#lib/use-act.ts';
import { validated } from '#lib/validated.ts';

export type PieceSeen = { readonly tag: string; readonly isPresent: boolean; readonly isWorking: boolean };

/** A visit while it is written down. */
export type VisitWords = {
  readonly doneOn: string | null;
  readonly mode: VisitMode;
  readonly activityState: ActivityState | null;
  readonly monthlySales: Centimes | null;
  readonly monthlyCosts: Centimes | null;
  readonly jobsFamily: number;
  readonly jobsFullTime: number;
  readonly jobsPartTime: number;
  readonly obstacles: readonly Obstacle[];
  readonly pieces: readonly PieceSeen[];
  readonly note: string;
};

type Of = { plan: FollowUpFileFragment; visit: VisitFileFragment };

/** The words of a visit as they are written, what is wrong with them, and the act that sends them. */
export function useVisit({ plan, visit }: Of) {
  const { words, write, forget, discard, isRestored } = useDraft(visit.id, blank);
  const { act, loading, failure } = useAct(CarryOutVisitDocument);
  const carryOut = async () => {
    const { doneOn, activityState, pieces, note, obstacles, ...rest } = words;
    if (doneOn === null || activityState === null) return false;
    const said = { ...rest, doneOn, activityState, obstacles: [...obstacles], assetChecks: [...pieces] };
    const input = { ...said, id: visit.id, expectedVersion: visit.version, note: note.trim() || null };
    const done = await act((idempotencyKey) => ({ input: { ...input, idempotencyKey } }));
    if (done) forget();
    return done !== null;
  };
  return {
    words,
    write,
    discard,
    isRestored,
    carryOut,
    loading,
    failure,
    errors: errorsOf(words),
    reasons: reasonsOf({ plan, visit }, words),
    income: incomeOf(words),
  };
}

function errorsOf({ pieces: _, ...words }: VisitWords): Record<string, string> {
  return validated(visitDraft)(words);
}

function reasonsOf({ plan, visit }: Of, { doneOn, pieces }: VisitWords): string[] {
  if (doneOn === null) return [];
  const others = plan.visits.nodes.filter(({ id }) => id !== visit.id);
  const facts = {
    doneOn,
    today: dayOf(new Date()),
    otherDays: others.flatMap((other) => other.doneOn ?? []),
    assets: { checked: pieces.length, known: pieces.length },
  };
  return visitRefusals({ ...visit, plan }, facts).map((code) => sentenceOf(code, {}, language()));
}

/** Nothing is known before somebody says it: no piece counts as seen, no month as earned. */
function blank(): VisitWords {
  return {
    doneOn: dayOf(new Date()),
    mode: 'ON_SITE',
    activityState: null,
    monthlySales: null,
    monthlyCosts: null,
    jobsFamily: 0,
    jobsFullTime: 0,
    jobsPartTime: 0,
    obstacles: [],
    pieces: [],
    note: '',
  };
}
