/** An account waits for its invitation to be accepted, works, or is closed for good. */
export const staffStatuses = ['INVITED', 'ACTIVE', 'DISABLED'] as const;
export type StaffStatus = (typeof staffStatuses)[number];

/** Who acts through a session: a person at a screen, or a program with a token. */
export const sessionKinds = ['CONSOLE', 'TOKEN'] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** What a one-use link is for. */
export const linkPurposes = ['INVITATION', 'PASSWORD_RESET'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];
