import { Field, ObjectType } from 'type-graphql';
import type { Trilingual } from '@wasl/domain/kernel';
import { connectionOf } from '#graphql/connection.ts';
import { stringFilter, namesFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { TrilingualType } from '#graphql/trilingual.type.ts';

@ObjectType('Sector', { implements: Node, description: 'A sector of activity, such as handicrafts.' })
export class SectorType extends Node {
  @Field(() => String, { description: 'The code, as in `handicrafts`.' })
  code!: string;

  @Field(() => TrilingualType, { description: 'The name.' })
  names!: Trilingual;

  @Field(() => Boolean, { description: 'Whether it is one of the six sectors of the operation of Béni Mellal.' })
  inSeed!: boolean;
}

export const SectorConnection = connectionOf(() => SectorType, 'Sector');

export const sectorList = listOf('Sector', {
  of: 'sectors',
  filters: {
    code: stringFilter('code', 'By the code.'),
    search: namesFilter('By a part of the name in any of the three languages, or of the code.'),
  },
  orders: { CODE: 'code', POSITION: 'position' },
  defaultOrder: [['position', 'asc']],
});
