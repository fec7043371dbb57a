import { defineEntity, p } from '@mikro-orm/core';
import type { Trilingual } from '@wasl/domain/kernel';
import { priceBases } from '@wasl/domain/programme';
import { money } from '#database/columns.ts';
import { ItemType } from './item-type.entity.ts';
import { Sector } from './sector.entity.ts';
import { Skill } from './skill.entity.ts';

const KitSchema = defineEntity({
  name: 'Kit',
  tableName: 'kit',
  properties: {
    code: p.text().primary(),
    names: p.json().$type<Trilingual>(),
    sector: () => p.manyToOne(Sector).ref().deleteRule('no action').index('kit_sector_idx'),
    trade: p.text().index('kit_trade_idx'),
    minExperienceMonths: p.integer(),
    total: money(),
    priceBasis: p.enum(priceBases),
    verified: p.boolean(),
    searchText: p.text(),
    sourceHash: p.text().strictNullable(),
    lines: () => p.oneToMany(KitLine).mappedBy('kit'),
    skills: () => p.oneToMany(KitSkill).mappedBy('kit'),
  },
  checks: [{ name: 'kit_total_positive', expression: 'total > 0' }],
});

export class Kit extends KitSchema.class {}
KitSchema.setClass(Kit);

const KitLineSchema = defineEntity({
  name: 'KitLine',
  tableName: 'kit_line',
  properties: {
    code: p.text().primary(),
    kit: () => p.manyToOne(Kit).ref().deleteRule('no action'),
    item: () => p.manyToOne(ItemType).ref().deleteRule('no action'),
    position: p.integer(),
    quantity: p.integer(),
    sourceHash: p.text().strictNullable(),
  },
  checks: [{ name: 'kit_line_quantity_positive', expression: 'quantity > 0' }],
  uniques: [{ name: 'kit_line_unique', properties: ['kit', 'item'] }],
});

export class KitLine extends KitLineSchema.class {}
KitLineSchema.setClass(KitLine);

const KitSkillSchema = defineEntity({
  name: 'KitSkill',
  tableName: 'kit_skill',
  properties: {
    code: p.text().primary(),
    kit: () => p.manyToOne(Kit).ref().deleteRule('no action'),
    skill: () => p.manyToOne(Skill).ref().deleteRule('no action'),
    sourceHash: p.text().strictNullable(),
  },
  uniques: [{ name: 'kit_skill_unique', properties: ['kit', 'skill'] }],
});

export class KitSkill extends KitSkillSchema.class {}
KitSkillSchema.setClass(KitSkill);
