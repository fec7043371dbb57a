import { defineEntity, p } from '@mikro-orm/core';
import type { Trilingual } from '@wasl/domain/kernel';

const SkillSchema = defineEntity({
  name: 'Skill',
  tableName: 'skill',
  properties: {
    code: p.text().primary(),
    names: p.json().$type<Trilingual>(),
    usualProvider: p.text().strictNullable(),
    searchText: p.text(),
    sourceHash: p.text().strictNullable(),
  },
});

export class Skill extends SkillSchema.class {}
SkillSchema.setClass(Skill);
