import { type Grant, type Role, reachOf, stepUpPermissions } from '../access/index.ts';

/** Seconds that one code of an authenticator stands for (RFC 6238). */
export const secondsPerCode = 30;
/** How long a proof of the second factor counts for acts that ask for a fresh one. */
export const stepUpMinutes = 5;
/** How many recovery codes an enrolment gives. */
export const recoveryCodeCount = 10;

/** What a session still lacks before its roles count. */
export const sessionNeeds = ['NOTHING', 'SECOND_FACTOR', 'ENROLMENT'] as const;
export type SessionNeed = (typeof sessionNeeds)[number];

/** Whether a role may only be held with a second factor: it approves, pays, administers or sees who a person is. */
export function needsSecondFactor(role: Role): boolean {
  return stepUpPermissions.some((permission) => reachOf(permission, role) !== null);
}

type Standing = {
  /** 1 after a password, 2 after a second factor. */
  readonly level: 1 | 2;
  readonly hasFactor: boolean;
  readonly grants: readonly Pick<Grant, 'role'>[];
};

/** What a session lacks: whoever has a second factor shows it, and whoever must have one enrols it first. */
export function sessionNeedOf({ level, hasFactor, grants }: Standing): SessionNeed {
  if (level === 2) return 'NOTHING';
  if (hasFactor) return 'SECOND_FACTOR';
  return grants.some(({ role }) => needsSecondFactor(role)) ? 'ENROLMENT' : 'NOTHING';
}
