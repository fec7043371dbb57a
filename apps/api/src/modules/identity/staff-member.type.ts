import { Field, Int, ObjectType } from 'type-graphql';
import { type StaffStatus, staffStatuses, staffStatusLabels } from '@wasl/domain/identity';
import type { Trilingual } from '@wasl/domain/kernel';
import { connectionOf } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { enumFilter, startsWith, searchFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { TrilingualType } from '#graphql/trilingual.type.ts';
import { GrantType } from './identity.type.ts';

export const StaffStatusEnum = enumOf(staffStatuses, {
  name: 'StaffStatus',
  description: 'Whether an account can sign in.',
  labels: staffStatusLabels,
});

@ObjectType('StaffMember', {
  implements: Node,
  description: 'Somebody who works with the platform, in the Foundation or at a partner.',
})
export class StaffMemberType extends Node {
  @Field(() => String, { description: 'The e-mail address.' })
  email!: string;

  @Field(() => TrilingualType, { description: 'The name shown to others.' })
  displayName!: Trilingual;

  @Field(() => StaffStatusEnum, { description: 'Whether the account can sign in.' })
  status!: StaffStatus;

  @Field(() => [GrantType], { description: 'The roles held: past and future ones too, with their dates.' })
  grants!: GrantType[];

  @Field(() => Int, { description: 'Goes up by one with every change; named when changing it.' })
  version!: number;
}

export const StaffMemberConnection = connectionOf(() => StaffMemberType, 'StaffMember');

export const staffMemberList = listOf('StaffMember', {
  of: 'staff members',
  filters: {
    status: enumFilter(StaffStatusEnum, 'status', 'By whether the account can sign in.'),
    search: searchFilter('By the beginning of the e-mail address.', (place, text) =>
      startsWith(place.column('email'), place, text.toLowerCase()),
    ),
  },
  orders: { EMAIL: 'email' },
  defaultOrder: [['email', 'asc']],
});
