import type { Module } from '#graphql/module.ts';
import { CentreCoverage, Facility } from './facility.entity.ts';
import { CentreCoverageType, FacilityType } from './facility.type.ts';
import { Territory } from './territory.entity.ts';
import { TerritoryResolver } from './territory.resolver.ts';
import { TerritoryType } from './territory.type.ts';

export { FacilityType } from './facility.type.ts';
export { TerritoryType } from './territory.type.ts';

export const territory: Module = {
  entities: [Territory, Facility, CentreCoverage],
  types: [
    [Territory, TerritoryType, 'reference.read'],
    [Facility, FacilityType, 'reference.read'],
    [CentreCoverage, CentreCoverageType, 'parent'],
  ],
  resolvers: [TerritoryResolver],
};
