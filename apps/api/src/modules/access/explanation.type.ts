import { Field, ObjectType } from 'type-graphql';
import {
  type AccessReason,
  accessReasonLabels,
  accessReasons,
  type Reach,
  reaches,
  reachLabels,
  type Role,
} from '@wasl/domain/access';
import type { TerritoryCode } from '@wasl/domain/territory';
import { enumOf } from '#graphql/enum-of.ts';
import { DateScalar, TerritoryCodeScalar } from '#graphql/scalars/index.ts';
import { RoleEnum } from '#modules/identity/identity.type.ts';

export const AccessReasonEnum = enumOf(accessReasons, {
  name: 'AccessReason',
  description: 'Why somebody may or may not do something.',
  labels: accessReasonLabels,
});
export const ReachEnum = enumOf(reaches, {
  name: 'Reach',
  description: 'How far a permission carries for a role.',
  labels: reachLabels,
});

@ObjectType('AccessGrant', { description: 'A role in force, and what it does for the permission asked about.' })
export class AccessGrantType {
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  @Field(() => ReachEnum, { nullable: true, description: 'How far it carries the permission; null when it does not.' })
  reach!: Reach | null;

  @Field(() => Boolean, { description: 'Whether this role alone is enough.' })
  opens!: boolean;

  @Field(() => TerritoryCodeScalar, { nullable: true, description: 'The territory it is held over; null without one.' })
  territoryCode!: TerritoryCode | null;

  @Field(() => String, { nullable: true, description: 'The centre it is held over; null without one.' })
  centreCode!: string | null;

  @Field(() => String, { nullable: true, description: 'The establishment it is held over; null without one.' })
  facilityCode!: string | null;

  @Field(() => DateScalar, { description: 'The first day it counts.' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day it counts; null without an end.' })
  to!: string | null;
}

@ObjectType('AccessHolder', { description: 'A role that carries the permission.' })
export class AccessHolderType {
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  @Field(() => ReachEnum, { description: 'How far it carries it.' })
  reach!: Reach;
}

@ObjectType('AccessDuty', { description: 'A separation of duties: one person does not do both on the same thing.' })
export class AccessDutyType {
  @Field(() => String, { description: 'The permission that must not have been used before on the same thing.' })
  first!: string;

  @Field(() => String, { description: 'The code of the refusal that says so.' })
  code!: string;
}

@ObjectType('AccessExplanation', { description: 'Which rule, which role, which reach and which duty decide.' })
export class AccessExplanationType {
  @Field(() => String, { description: 'The permission asked about.' })
  permission!: string;

  @Field(() => AccessReasonEnum, { description: 'Why it is allowed or not.' })
  reason!: AccessReason;

  @Field(() => Boolean, { description: 'Whether it asks for a fresh proof of the second factor.' })
  needsFreshFactor!: boolean;

  @Field(() => [AccessGrantType], { description: 'The roles in force, each with what it does.' })
  grants!: AccessGrantType[];

  @Field(() => [AccessHolderType], { description: 'Every role that carries the permission.' })
  holders!: AccessHolderType[];

  @Field(() => [AccessDutyType], { description: 'What whoever does it may not have done before on the same thing.' })
  duties!: AccessDutyType[];
}
