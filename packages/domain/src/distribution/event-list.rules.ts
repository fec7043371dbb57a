import type { AgreementState } from '../agreement/index.ts';
import { type CaseState, isOpenCase } from '../casework/index.ts';
import { type Facts, isOneOf, leads, reasonsOf, refuseFirst } from '../kernel/index.ts';
import { listableMicroProjectStates, type MicroProjectState } from '../micro-project/micro-project.machine.ts';
import type { DistributionRefusal } from './distribution.refusals.ts';
import { type EventAction, eventMachine, type EventState } from './distribution-event.machine.ts';

type Stated = { readonly state: EventState };

/** A project that somebody puts on a list. */
export type Listable = { readonly id: string; readonly isOfAgreement: boolean; readonly isListedElsewhere: boolean };

/** Whether the list may still change: once frozen it does not, whoever asks. */
export function isListOpen(state: EventState): boolean {
  return state === 'DRAFT' || state === 'PLANNED';
}

/** Why a list cannot be written so. `event` is null when the event itself is being drafted. */
export function listRefusals(event: Stated | null, projects: readonly Listable[]): DistributionRefusal[] {
  return reasonsOf([
    ['EVENT_LIST_FROZEN', event !== null && !isListOpen(event.state)],
    ['EVENT_PROJECT_REPEATED', new Set(projects.map(({ id }) => id)).size < projects.length],
    ['EVENT_PROJECT_OF_OTHER_AGREEMENT', projects.some(({ isOfAgreement }) => !isOfAgreement)],
    ['EVENT_PROJECT_LISTED_ELSEWHERE', projects.some(({ isListedElsewhere }) => isListedElsewhere)],
  ]);
}

/** Throws the first reason why a list cannot be written so. */
export function checkList(event: Stated | null, projects: readonly Listable[]): void {
  const reasons = listRefusals(event, projects);
  const others = projects.filter(({ isOfAgreement }) => !isOfAgreement).length;
  const elsewhere = projects.filter(({ isListedElsewhere }) => isListedElsewhere).length;
  refuseFirst(reasons, { count: reasons[0] === 'EVENT_PROJECT_OF_OTHER_AGREEMENT' ? others : elsewhere });
}

/** A line of the list as the rules see it. */
export type ListedProject = {
  readonly microProject: { readonly state: MicroProjectState; readonly case: { readonly state: CaseState } | null };
};
export type EventUnderAgreement = Stated & { readonly agreement: { readonly state: AgreementState } };

/** Why an event cannot be set on the calendar. */
export function planRefusals(event: Stated, entryCount: number): DistributionRefusal[] {
  return reasonsOf([wrongState(event, 'plan'), ['EVENT_LIST_EMPTY', entryCount === 0]]);
}

/** The change that sets an event on the calendar. */
export function plan(event: Stated, entryCount: number) {
  refuseFirst(planRefusals(event, entryCount));
  return { state: 'PLANNED' } as const;
}

/** Why the list cannot be frozen: every project is approved or later, and its case is open. */
export function freezeRefusals(event: EventUnderAgreement, entries: readonly ListedProject[]): DistributionRefusal[] {
  return reasonsOf([
    wrongState(event, 'freeze'),
    ['EVENT_AGREEMENT_NOT_ACTIVE', event.agreement.state !== 'ACTIVE'],
    ['EVENT_LIST_EMPTY', entries.length === 0],
    ['EVENT_PROJECT_NOT_APPROVED', entries.some(isNotApproved)],
    ['EVENT_CASE_NOT_OPEN', entries.some(hasClosedCase)],
  ]);
}

/** The change that freezes the list. */
export function freeze(event: EventUnderAgreement, entries: readonly ListedProject[]) {
  const reasons = freezeRefusals(event, entries);
  const wrong = reasons[0] === 'EVENT_CASE_NOT_OPEN' ? hasClosedCase : isNotApproved;
  refuseFirst(reasons, { count: entries.filter(wrong).length });
  return { state: 'LIST_FROZEN' } as const;
}

/** Why an event is not ready: not as long as one project of its list is not (BR-33). */
export function readinessRefusals(
  event: EventUnderAgreement,
  entries: readonly ListedProject[],
): DistributionRefusal[] {
  return reasonsOf([
    wrongState(event, 'ready'),
    ['EVENT_AGREEMENT_NOT_ACTIVE', event.agreement.state !== 'ACTIVE'],
    ['EVENT_PROJECT_NOT_READY', unreadyCount(entries) > 0],
  ]);
}

/** The change that declares an event ready. */
export function ready(event: EventUnderAgreement, entries: readonly ListedProject[]) {
  const facts: Facts = { count: unreadyCount(entries) };
  refuseFirst(readinessRefusals(event, entries), facts);
  return { state: 'READY' } as const;
}

function unreadyCount(entries: readonly ListedProject[]): number {
  return entries.filter(({ microProject }) => microProject.state !== 'READY').length;
}

function isNotApproved({ microProject }: ListedProject): boolean {
  return !isOneOf(listableMicroProjectStates, microProject.state);
}

/** Whoever may not see the case cannot tell; the API, which can, asks again. */
function hasClosedCase({ microProject }: ListedProject): boolean {
  return microProject.case !== null && !isOpenCase(microProject.case.state);
}

function wrongState(event: Stated, action: EventAction): readonly [DistributionRefusal, boolean] {
  return ['EVENT_WRONG_STATE', !leads(eventMachine, event.state, action)];
}
