import { defineEntity, p } from '@mikro-orm/core';
import type { TerritoryCode } from '@wasl/domain/territory';
import { uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { Person } from './person.entity.ts';

// A name under each of its beginnings (`ahmed ben ali`, `ben ali`, `ali`), in both scripts and both orders: a prefix
// range over one B-tree finds any of them, and stays indexed under row security, where `like` does not.
const PersonNameTokenSchema = defineEntity({
  name: 'PersonNameToken',
  tableName: 'person_name_token',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Person, { name: 'person_name_token_place', columns: ['person_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(Person, { name: 'person_name_token_team', columns: ['person_id', 'centre_code', 'officer_id'] }),
    person: () => p.manyToOne(Person).ref().createForeignKeyConstraint(false),
    token: p.text(),
    territoryCode: p.text().$type<TerritoryCode>(),
    centreCode: p.text().strictNullable(),
    officerId: p.uuid().strictNullable(),
    facilityCode: p.text().strictNullable(),
  },
  uniques: [{ name: 'person_name_token_unique', properties: ['person', 'token'] }],
  indexes: [
    {
      name: 'person_name_token_prefix_idx',
      expression: (columns, table, indexName) =>
        `create index "${indexName}" on ${table.qualifiedName} (${columns.token} text_pattern_ops, person_id)`,
    },
  ],
});

export class PersonNameToken extends PersonNameTokenSchema.class {}
PersonNameTokenSchema.setClass(PersonNameToken);
