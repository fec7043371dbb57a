/** An account waits for its invitation to be accepted, works, or is closed for good. */
export const staffStatuses = ['INVITED', 'ACTIVE', 'DISABLED'] as const;
export type StaffStatus = (typeof staffStatuses)[number];
