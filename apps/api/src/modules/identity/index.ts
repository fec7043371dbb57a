import type { Module } from '#graphql/module.ts';
import { IdentityResolver } from './identity.resolver.ts';
import { GrantType, ViewerType } from './identity.type.ts';
import { Invitation, Session } from './session.entity.ts';
import { RoleGrant, Staff } from './staff.entity.ts';
import { StaffMemberType } from './staff-member.type.ts';

export { closeDemonstrationStaff, createDemonstrationStaff } from './demonstration-staff.ts';
export { demonstrationAccounts, demonstrationPassword } from './demonstration-accounts.ts';
export { findActor } from './find-actor.ts';

export const identity: Module = {
  entities: [Staff, RoleGrant, Session, Invitation],
  types: [
    [Staff, StaffMemberType, 'staff.read'],
    [Staff, ViewerType, 'parent'],
    [RoleGrant, GrantType, 'parent'],
  ],
  resolvers: [IdentityResolver],
};
