import { Field, Int, ObjectType } from 'type-graphql';
import type { Centimes, Trilingual } from '@wasl/domain/kernel';
import type { PriceBasis } from '@wasl/domain/programme';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import { moneyFilter, stringFilter, namesFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { MoneyScalar } from '#graphql/scalars/index.ts';
import { TrilingualType } from '#graphql/trilingual.type.ts';
import { ItemTypeType, PriceBasisEnum } from './item-type.type.ts';
import { SectorType } from './sector.type.ts';
import { SkillType } from './skill.type.ts';

@ObjectType('KitLine', { description: 'An item of a kit, and how many of it.' })
export class KitLineType {
  @Field(() => ItemTypeType, { description: 'The item.' })
  item!: ItemTypeType;

  @Field(() => Int, { description: 'How many units.' })
  quantity!: number;
}

@ObjectType('KitSkill', { description: 'A skill that a kit asks for: one of them is enough.' })
export class KitSkillType {
  @Field(() => SkillType, { description: 'The skill.' })
  skill!: SkillType;
}

export const KitLineConnection = connectionOf(() => KitLineType, 'KitLine');
export const KitSkillConnection = connectionOf(() => KitSkillType, 'KitSkill');

@ObjectType('Kit', { implements: Node, description: 'The usual equipment of a trade: what a project begins from.' })
export class KitType extends Node {
  @Field(() => String, { description: 'The code, as in `KIT-SRV-BARBER`.' })
  code!: string;

  @Field(() => TrilingualType, { description: 'The name.' })
  names!: Trilingual;

  @Field(() => SectorType, { description: 'The sector of activity.' })
  sector!: SectorType;

  @Field(() => String, { description: 'The trade, as in `barber`.' })
  trade!: string;

  @Field(() => Int, { description: 'Months of practice that stand for a certificate in the skill.' })
  minExperienceMonths!: number;

  @Field(() => MoneyScalar, { description: 'The sum of the lines at the prices of the reference.' })
  total!: Centimes;

  @Field(() => PriceBasisEnum, { description: 'What the prices rest on.' })
  priceBasis!: PriceBasis;

  @Field(() => Boolean, { description: 'Whether content and prices were confirmed; false for every estimate.' })
  verified!: boolean;

  @ListField(() => KitLineConnection, { description: 'What the kit holds.', order: [['position', 'asc']] })
  lines!: Connection<KitLineType>;

  @ListField(() => KitSkillConnection, {
    description: 'The skills that qualify for it; empty when the trade asks for none.',
    order: [['code', 'asc']],
  })
  skills!: Connection<KitSkillType>;
}

export const KitConnection = connectionOf(() => KitType, 'Kit');

export const kitList = listOf('Kit', {
  of: 'kits',
  filters: {
    code: stringFilter('code', 'By the code.'),
    sectorCode: stringFilter('sector', 'By the code of the sector.'),
    trade: stringFilter('trade', 'By the trade.'),
    total: moneyFilter('total', 'By the sum of the lines.'),
    search: namesFilter('By a part of the name in any of the three languages, or of the code.'),
  },
  orders: { CODE: 'code', TOTAL: 'total' },
  defaultOrder: [['code', 'asc']],
});
