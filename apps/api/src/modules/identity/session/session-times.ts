import type { LinkPurpose } from '@wasl/domain/identity';

/** A session without use ends after this, so that an unattended desk closes itself. */
export const idleMinutes = 30;
/** However busy, nobody stays signed in longer than a working day. */
export const absoluteHours = 12;
/** A link is an open door: an invitation waits three days, a new password an hour; then it must be asked for again. */
export const linkHours: Readonly<Record<LinkPurpose, number>> = { INVITATION: 72, PASSWORD_RESET: 1 };
