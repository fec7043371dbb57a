import { defineEntity, p } from '@mikro-orm/core';
import type { Trilingual } from '@wasl/domain/kernel';
import { type TerritoryCode, territoryKinds } from '@wasl/domain/territory';

const TerritorySchema = defineEntity({
  name: 'Territory',
  tableName: 'territory',
  properties: {
    code: p.text().primary().$type<TerritoryCode>(),
    kind: p.enum(territoryKinds),
    names: p.json().$type<Trilingual>(),
    fullNames: p.json().$type<Trilingual>(),
    parent: () => p.manyToOne(Territory).ref().strictNullable().deleteRule('no action').index('territory_parent_idx'),
    isoCode: p.text().strictNullable().unique('territory_iso_code_unique'),
    isWilayaSeat: p.boolean(),
    population: p.integer().strictNullable(),
    verified: p.boolean(),
    searchText: p.text(),
    // What was loaded last: a row that no longer has this hash was changed by people, and a new file leaves it alone.
    sourceHash: p.text().strictNullable(),
  },
});

export class Territory extends TerritorySchema.class {}
TerritorySchema.setClass(Territory);
