import { Field, Int, ObjectType } from 'type-graphql';
import { type College, collegeLabels, colleges } from '@wasl/domain/committee';
import { connectionOf } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { Node } from '#graphql/node.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';

export const CollegeEnum = enumOf(colleges, {
  name: 'College',
  description: 'On whose behalf a seat of a committee is held.',
  labels: collegeLabels,
});

@ObjectType('SessionSeat', { implements: Node, description: 'A seat of a committee at a session.' })
export class SessionSeatType extends Node {
  @Field(() => Int, { description: 'Its place at the table, from 1.' })
  position!: number;

  @Field(() => String, { description: 'The function that sits there; never a name.' })
  title!: string;

  @Field(() => CollegeEnum, { description: 'On whose behalf.' })
  college!: College;

  @Field(() => Boolean, { description: 'Whether a woman sits there.' })
  isWoman!: boolean;

  @Field(() => Boolean, { description: 'Whether a young person sits there.' })
  isYoung!: boolean;

  @Field(() => Boolean, { description: 'Whether it is the chair, whose vote counts where votes are even.' })
  isChair!: boolean;

  @Field(() => Boolean, { description: 'Whether somebody sat there when the session was opened.' })
  isPresent!: boolean;

  @Field(() => StaffMemberType, {
    nullable: true,
    description: 'The account that fills it; null where the secretary speaks for it.',
  })
  staff!: StaffMemberType | null;
}

export const SessionSeatConnection = connectionOf(() => SessionSeatType, 'SessionSeat');
