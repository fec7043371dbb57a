import type { Module } from '#graphql/module.ts';
import { ApiTokenResolver } from './api-token/api-token.resolver.ts';
import { ApiTokenType } from './api-token/api-token.type.ts';
import { Attempt, RecoveryCode, SecondFactor, StaffLink } from './credential.entity.ts';
import { IdentityResolver } from './identity.resolver.ts';
import { GrantType, ViewerType } from './identity.type.ts';
import { PasswordResolver } from './password/password.resolver.ts';
import { SecondFactorResolver } from './second-factor/second-factor.resolver.ts';
import { SessionType } from './session/session.type.ts';
import { ApiToken, Session } from './session.entity.ts';
import { StaffResolver } from './staff/staff.resolver.ts';
import { RoleGrant, Staff } from './staff.entity.ts';
import { StaffMemberType } from './staff-member.type.ts';

export { findProgram } from './api-token/find-program.ts';
export { demonstrationAccounts, demonstrationPassword } from './demonstration/demonstration-accounts.ts';
export { closeDemonstrationStaff, createDemonstrationStaff } from './demonstration/demonstration-staff.ts';
export { readActor } from './session/read-actor.ts';
export { findSession } from './session/find-session.ts';

export const identity: Module = {
  entities: [Staff, RoleGrant, Session, ApiToken, SecondFactor, RecoveryCode, StaffLink, Attempt],
  types: [
    [Staff, StaffMemberType, 'staff.read'],
    [Staff, ViewerType, 'parent'],
    [RoleGrant, GrantType, 'parent'],
    [Session, SessionType, 'parent'],
    [ApiToken, ApiTokenType, 'parent'],
  ],
  resolvers: [IdentityResolver, SecondFactorResolver, PasswordResolver, ApiTokenResolver, StaffResolver],
  constraints: {
    staff_national_id_unique: 'STAFF_PERSON_HAS_ACCOUNT',
    staff_email_unique: 'STAFF_EMAIL_TAKEN',
  },
};
