import type { Module } from '#graphql/module.ts';
import { ItemType } from './item-type.entity.ts';
import { ItemTypeType } from './item-type.type.ts';
import { Kit, KitLine, KitSkill } from './kit.entity.ts';
import { KitLineType, KitSkillType, KitType } from './kit.type.ts';
import { Programme } from './programme.entity.ts';
import { ProgrammeResolver } from './programme.resolver.ts';
import { ProgrammeType } from './programme.type.ts';
import { Sector } from './sector.entity.ts';
import { SectorType } from './sector.type.ts';
import { Skill } from './skill.entity.ts';
import { SkillType } from './skill.type.ts';

export { ItemTypeType } from './item-type.type.ts';
export { KitType } from './kit.type.ts';
export { ProgrammeType } from './programme.type.ts';
export { SectorType } from './sector.type.ts';
export { SkillType } from './skill.type.ts';

export const programme: Module = {
  entities: [Programme, Sector, Skill, ItemType, Kit, KitLine, KitSkill],
  types: [
    [Programme, ProgrammeType, 'reference.read'],
    [Sector, SectorType, 'reference.read'],
    [Skill, SkillType, 'reference.read'],
    [ItemType, ItemTypeType, 'reference.read'],
    [Kit, KitType, 'reference.read'],
    [KitLine, KitLineType, 'parent'],
    [KitSkill, KitSkillType, 'parent'],
  ],
  resolvers: [ProgrammeResolver],
};
