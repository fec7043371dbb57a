/** A session without use ends after this, so that an unattended desk closes itself. */
export const idleMinutes = 30;
/** However busy, nobody stays signed in longer than a working day. */
export const absoluteHours = 12;
/** An invitation is an open door: three days, then it must be asked for again. */
export const invitationHours = 72;
