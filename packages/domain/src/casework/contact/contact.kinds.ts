/** How somebody was reached, or was not. */
export const contactChannels = ['PHONE', 'MESSAGE', 'OFFICE', 'HOME', 'FAMILY', 'LETTER', 'PARTNER'] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** What an appointment is for, in words that say nothing of the past. */
export const appointmentPurposes = ['FIRST_CONTACT', 'INTERVIEW', 'PROJECT', 'TRAINING', 'VISIT', 'PAPERS'] as const;
export type AppointmentPurpose = (typeof appointmentPurposes)[number];
