import type { EventState } from '@wasl/domain/distribution';
import type { MicroProjectState } from '@wasl/domain/micro-project';

/** What a figure of the home counts, so that the list it opens counts the same. */
export const statesBeforeDecision = ['SUBMITTED', 'UNDER_REVIEW', 'SHORTLISTED'] as const satisfies MicroProjectState[];
export const statesOfPreparation = ['DRAFT', 'PLANNED', 'LIST_FROZEN', 'POSTPONED'] as const satisfies EventState[];
