/** A life project is in force until another is agreed; it is never changed. */
export const lifeProjectStates = ['AGREED', 'SUPERSEDED'] as const;
export type LifeProjectState = (typeof lifeProjectStates)[number];

/** Who takes a step of a life project. */
export const lifeStepActors = ['BENEFICIARY', 'FAMILY', 'PREPARATION_SERVICE', 'CENTRE', 'PARTNER'] as const;
export type LifeStepActor = (typeof lifeStepActors)[number];
