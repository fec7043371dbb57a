import { defineEntity, p } from '@mikro-orm/core';
import type { Trilingual } from '@wasl/domain/kernel';

const SectorSchema = defineEntity({
  name: 'Sector',
  tableName: 'sector',
  properties: {
    code: p.text().primary(),
    names: p.json().$type<Trilingual>(),
    inSeed: p.boolean(),
    position: p.integer(),
    searchText: p.text(),
    sourceHash: p.text().strictNullable(),
  },
});

export class Sector extends SectorSchema.class {}
SectorSchema.setClass(Sector);
