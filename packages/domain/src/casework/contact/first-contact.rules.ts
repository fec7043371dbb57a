import type { Role } from '../../access/index.ts';

/** Where the first contact after a release stands. */
export const firstContactStates = ['NOT_ASKED', 'DUE', 'LATE', 'DONE', 'DONE_LATE'] as const;
export type FirstContactState = (typeof firstContactStates)[number];

export type FirstContactFacts = {
  /** The day by which the centre meets the person, fixed at release by the rule in force; null before a release. */
  readonly firstContactDueOn: string | null;
  /** The day the person was first reached after the release; null until then. */
  readonly firstContactOn: string | null;
};

export type FirstContact = {
  readonly state: FirstContactState;
  readonly dueOn: string | null;
  /** Who has it on the desk: the officer, and once it is late the head of the centre; null when nobody has to act. */
  readonly falls: Extract<Role, 'ACCOMPANIMENT_OFFICER' | 'CENTRE_COORDINATOR'> | null;
};

/** Whether the first contact after a release is due, late or done, and whose it is (BR-42). */
export function firstContact(
  { firstContactDueOn: dueOn, firstContactOn }: FirstContactFacts,
  today: string,
): FirstContact {
  if (dueOn === null) return { state: 'NOT_ASKED', dueOn, falls: null };
  if (firstContactOn !== null) return { state: firstContactOn > dueOn ? 'DONE_LATE' : 'DONE', dueOn, falls: null };
  return today > dueOn
    ? { state: 'LATE', dueOn, falls: 'CENTRE_COORDINATOR' }
    : { state: 'DUE', dueOn, falls: 'ACCOMPANIMENT_OFFICER' };
}

/** The day of the first contact once the person was reached: the first one after the release, and never another. */
export function firstContactAfter<Day extends string>(
  facts: { readonly releasedOn: Day | null; readonly firstContactOn: Day | null },
  contact: { readonly on: Day; readonly isReached: boolean },
): Day | null {
  const { releasedOn, firstContactOn } = facts;
  if (!contact.isReached || releasedOn === null || contact.on < releasedOn) return firstContactOn;
  return firstContactOn !== null && firstContactOn <= contact.on ? firstContactOn : contact.on;
}
