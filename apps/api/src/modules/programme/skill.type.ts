import { Field, ObjectType } from 'type-graphql';
import type { Trilingual } from '@wasl/domain/kernel';
import { connectionOf } from '#graphql/connection.ts';
import { stringFilter, namesFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { TrilingualType } from '#graphql/trilingual.type.ts';

@ObjectType('Skill', { implements: Node, description: 'A skill that a diagnosis records and a kit asks for.' })
export class SkillType extends Node {
  @Field(() => String, { description: 'The code, as in `soudure`.' })
  code!: string;

  @Field(() => TrilingualType, { description: 'The name.' })
  names!: Trilingual;

  @Field(() => String, { nullable: true, description: 'Who usually teaches it, as in `OFPPT`; null when unknown.' })
  usualProvider!: string | null;
}

export const SkillConnection = connectionOf(() => SkillType, 'Skill');

export const skillList = listOf('Skill', {
  of: 'skills',
  filters: {
    code: stringFilter('code', 'By the code.'),
    search: namesFilter('By a part of the name in any of the three languages, or of the code.'),
  },
  orders: { CODE: 'code' },
  defaultOrder: [['code', 'asc']],
});
