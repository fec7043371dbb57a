import { defineEntity, p } from '@mikro-orm/core';
import type { Trilingual } from '@wasl/domain/kernel';
import { facilityKinds, facilityStatuses } from '@wasl/domain/territory';
import { Territory } from './territory.entity.ts';

const FacilitySchema = defineEntity({
  name: 'Facility',
  tableName: 'facility',
  properties: {
    code: p.text().primary(),
    kind: p.enum(facilityKinds),
    prisonType: p.text().strictNullable(),
    names: p.json().$type<Trilingual>(),
    territory: () =>
      p.manyToOne(Territory).ref().strictNullable().deleteRule('no action').index('facility_territory_idx'),
    status: p.enum(facilityStatuses),
    // A year, a month or a day: sources often give no more than the year.
    openedOn: p.text().strictNullable(),
    closedOn: p.text().strictNullable(),
    verified: p.boolean(),
    searchText: p.text(),
    sourceHash: p.text().strictNullable(),
    coverage: () => p.oneToMany(CentreCoverage).mappedBy('centre'),
  },
  checks: [
    { name: 'facility_prison_has_type', expression: "(kind = 'PRISON') = (prison_type is not null)" },
    {
      name: 'facility_closes_after_opening',
      expression: 'closed_on is null or opened_on is null or closed_on >= opened_on',
    },
  ],
});

export class Facility extends FacilitySchema.class {}
FacilitySchema.setClass(Facility);

const CentreCoverageSchema = defineEntity({
  name: 'CentreCoverage',
  tableName: 'centre_coverage',
  properties: {
    code: p.text().primary(),
    centre: () => p.manyToOne(Facility).ref().deleteRule('no action').index('centre_coverage_centre_idx'),
    territory: () => p.manyToOne(Territory).ref().deleteRule('no action'),
    isPrimary: p.boolean(),
    verified: p.boolean(),
    sourceHash: p.text().strictNullable(),
  },
  uniques: [
    { name: 'centre_coverage_unique', properties: ['centre', 'territory'] },
    // Several centres may cover a territory; one of them is the first to call.
    { name: 'centre_coverage_one_primary', properties: ['territory'], where: 'is_primary' },
  ],
});

export class CentreCoverage extends CentreCoverageSchema.class {}
CentreCoverageSchema.setClass(CentreCoverage);
