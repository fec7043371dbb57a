import { defineEntity, p } from '@mikro-orm/core';
import { roles } from '@wasl/domain/access';
import { staffStatuses } from '@wasl/domain/identity';
import { type IsoDate, languages, type Trilingual } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { stamps, uuidKey } from '#database/columns.ts';
import { maybeReadThrough } from '#database/same-as.ts';
import { Facility } from '#modules/territory/facility.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';
import { ApiToken, Session } from './session.entity.ts';

const StaffSchema = defineEntity({
  name: 'Staff',
  schema: 'auth',
  tableName: 'staff',
  properties: {
    id: uuidKey(),
    email: p.text().unique('staff_email_unique'),
    displayName: p.json().$type<Trilingual>(),
    language: p.enum(languages),
    status: p.enum(staffStatuses),
    isDemonstration: p.boolean().default(false),
    // Null until the invitation is accepted: nobody else ever sets a password.
    passwordHash: p.text().strictNullable().lazy(),
    // Raised by one, it ends every session of the account at once.
    authEpoch: p.integer().default(1),
    // One human, one account: a keyed fingerprint of the national identity card, never its number.
    nationalIdIndex: p.text().unique('staff_national_id_unique').strictNullable().lazy(),
    sessions: () => p.oneToMany(Session).mappedBy('staff'),
    apiTokens: () => p.oneToMany(ApiToken).mappedBy('staff'),
    grants: () => p.oneToMany(RoleGrant).mappedBy('staff'),
    ...stamps,
  },
  // A page of staff is read in the order of this, and no row further.
  indexes: [{ name: 'staff_order_idx', properties: ['email', 'id'] }],
  checks: [{ name: 'staff_email_lower_case', expression: 'email = lower(email)' }],
});

export class Staff extends StaffSchema.class {}
StaffSchema.setClass(Staff);

const RoleGrantSchema = defineEntity({
  name: 'RoleGrant',
  schema: 'auth',
  tableName: 'role_grant',
  properties: {
    id: uuidKey(),
    staff: () => p.manyToOne(Staff).ref().deleteRule('no action').index('role_grant_staff_idx'),
    role: p.enum(roles),
    territory: () => maybeReadThrough(Territory, 'territory_code'),
    territoryCode: p.text().$type<TerritoryCode>().strictNullable(),
    centre: () => maybeReadThrough(Facility, 'centre_code'),
    centreCode: p.text().strictNullable(),
    facility: () => maybeReadThrough(Facility, 'facility_code'),
    facilityCode: p.text().strictNullable(),
    from: p.date().$type<IsoDate>().fieldName('valid_from'),
    to: p.date().$type<IsoDate>().fieldName('valid_to').strictNullable(),
  },
  checks: [
    { name: 'role_grant_ends_after_start', expression: 'valid_to is null or valid_to >= valid_from' },
    { name: 'role_grant_one_place', expression: 'num_nonnulls(territory_code, centre_code, facility_code) <= 1' },
  ],
});

export class RoleGrant extends RoleGrantSchema.class {}
RoleGrantSchema.setClass(RoleGrant);
