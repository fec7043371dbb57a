export const documentKinds = ['HANDOVER_RECEIPT', 'EVENT_STATEMENT'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const documentStates = ['PENDING', 'READY', 'FAILED'] as const;
export type DocumentState = (typeof documentStates)[number];
