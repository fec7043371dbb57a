/** The ceremony is presided by a function: a published page never names who held it. */
export const presidingFunctions = ['WALI', 'GOVERNOR', 'SECRETARY_GENERAL', 'NATIONAL_COORDINATOR', 'OTHER'] as const;
export type PresidingFunction = (typeof presidingFunctions)[number];

/** Who takes the equipment: the person, or somebody with a written mandate (BR-31). */
export const receiverKinds = ['PERSON', 'PROXY'] as const;
export type ReceiverKind = (typeof receiverKinds)[number];
