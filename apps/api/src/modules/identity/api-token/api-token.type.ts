import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '#graphql/connection.ts';
import { Derived } from '#graphql/derived.ts';
import { DateTimeScalar, UuidScalar } from '#graphql/scalars/index.ts';

@ObjectType('ApiToken', { description: 'A token by which a program acts for its owner, within some permissions.' })
export class ApiTokenType {
  @Field(() => UuidScalar, { description: 'What the token is revoked by.' })
  @Derived({ sql: (row) => `${row}.id` })
  handle!: string;

  @Field(() => String, { description: 'What its owner calls it.' })
  name!: string;

  @Field(() => String, { description: 'How it begins: the rest was told once, when it was made.' })
  prefix!: string;

  @Field(() => [String], { description: 'The permissions it was given. It has those of them that its owner has now.' })
  scopes!: string[];

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  expiresAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used; null when it never was.' })
  usedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null when it was not.' })
  revokedAt!: Date | null;
}

export const ApiTokenConnection = connectionOf(() => ApiTokenType, 'ApiToken');

@ObjectType('NewApiToken', { description: 'A token just made. It is told once.' })
export class NewApiTokenType {
  @Field(() => String, { description: 'The whole token, to be kept where no other person and no repository sees it.' })
  token!: string;

  @Field(() => UuidScalar, { description: 'What it is revoked by.' })
  handle!: string;
}
