import { Field, ID, InputType, Int } from 'type-graphql';
import type { College, CommitteeKind } from '@wasl/domain/committee';
import type { Trilingual } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { ChangeInput, CommandInput } from '#graphql/command.input.ts';
import { DateScalar, DateTimeScalar, TerritoryCodeScalar } from '#graphql/scalars/index.ts';
import { TrilingualInput } from '#graphql/trilingual.type.ts';
import { CommitteeKindEnum } from './committee-session.type.ts';
import { CollegeEnum } from './session-seat.type.ts';

@InputType({ description: 'A seat of a committee.' })
export class SessionSeatInput {
  @Field(() => String, { description: 'The function that sits there; never a name.' })
  title!: string;

  @Field(() => CollegeEnum, { description: 'On whose behalf.' })
  college!: College;

  @Field(() => Boolean, { description: 'Whether a woman sits there.' })
  isWoman!: boolean;

  @Field(() => Boolean, { description: 'Whether a young person sits there.' })
  isYoung!: boolean;

  @Field(() => Boolean, { description: 'Whether it is the chair.' })
  isChair!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The account that fills it; none where the secretary speaks for it.',
  })
  staffId?: string | null;
}

@InputType({ description: 'Prepares a session of a committee.' })
export class DraftCommitteeSessionInput extends CommandInput {
  @Field(() => CommitteeKindEnum, { description: 'Which committee.' })
  kind!: CommitteeKind;

  @Field(() => TerritoryCodeScalar, { description: 'The territory of the committee.' })
  territoryCode!: TerritoryCode;

  @Field(() => TrilingualInput, { description: 'The room.' })
  place!: Trilingual;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt!: Date;

  @Field(() => Int, { description: 'More than this part of the seats makes the quorum, in basis points.' })
  quorumBps!: number;

  @Field(() => Int, { description: 'How many days ahead the members are convened, by the rules of the committee.' })
  noticeDays!: number;

  @Field(() => [SessionSeatInput], { description: 'Who sits in it, in order.' })
  seats!: SessionSeatInput[];
}

@InputType({ description: 'Convenes the members.' })
export class ConveneCommitteeSessionInput extends ChangeInput {}

@InputType({ description: 'Opens a session with those who came.' })
export class OpenCommitteeSessionInput extends ChangeInput {
  @Field(() => [ID], { description: 'The seats whose members are present.' })
  presentSeatIds!: string[];
}

@InputType({ description: 'Ends the scoring and begins the deliberation.' })
export class DeliberateCommitteeSessionInput extends ChangeInput {}

@InputType({ description: 'Closes a session.' })
export class CloseCommitteeSessionInput extends ChangeInput {}

@InputType({ description: 'Puts the signed minutes on record.' })
export class MinuteCommitteeSessionInput extends ChangeInput {
  @Field(() => String, { description: 'The text of the minutes, with codes of projects only.' })
  minutes!: string;

  @Field(() => DateScalar, { description: 'The day they were signed.' })
  signedOn!: string;
}

@InputType({ description: 'Puts a session off: it is convened anew.' })
export class PostponeCommitteeSessionInput extends ChangeInput {
  @Field(() => DateTimeScalar, { description: 'When it will begin instead.' })
  startsAt!: Date;
}

@InputType({ description: 'Calls a session off.' })
export class CancelCommitteeSessionInput extends ChangeInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
