/** What proves a consent: a paper that was signed, or words spoken before a witness where the person does not read. */
export const consentEvidences = ['SIGNED_PAPER', 'ORAL_WITNESSED'] as const;
export type ConsentEvidence = (typeof consentEvidences)[number];
