import { Field, ObjectType } from 'type-graphql';
import type { Trilingual } from '@wasl/domain/kernel';
import {
  type FacilityKind,
  type FacilityStatus,
  facilityKindLabels,
  facilityKinds,
  facilityStatuses,
  facilityStatusLabels,
} from '@wasl/domain/territory';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { enumFilter, stringFilter, territoryFilter, namesFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { TrilingualType } from '#graphql/trilingual.type.ts';
import { TerritoryType } from './territory.type.ts';

export const FacilityKindEnum = enumOf(facilityKinds, {
  name: 'FacilityKind',
  description: 'What a facility is.',
  labels: facilityKindLabels,
});
export const FacilityStatusEnum = enumOf(facilityStatuses, {
  name: 'FacilityStatus',
  description: 'Whether a facility works. `UNKNOWN` awaits the official list.',
  labels: facilityStatusLabels,
});

@ObjectType('CentreCoverage', { description: 'A territory whose people a centre receives.' })
export class CentreCoverageType {
  @Field(() => TerritoryType, {
    description: 'The territory covered, which may lie in another region than the centre.',
  })
  territory!: TerritoryType;

  @Field(() => Boolean, { description: 'Whether this centre is the first to call there; a territory has at most one.' })
  isPrimary!: boolean;

  @Field(() => Boolean, { description: 'Whether the Foundation confirmed it.' })
  verified!: boolean;
}

export const CentreCoverageConnection = connectionOf(() => CentreCoverageType, 'CentreCoverage');

@ObjectType('Facility', {
  implements: Node,
  description: 'A penitentiary establishment, a reintegration centre or a warehouse.',
})
export class FacilityType extends Node {
  @Field(() => String, { description: 'The code: ours, not an official one.' })
  code!: string;

  @Field(() => FacilityKindEnum, { description: 'What it is.' })
  kind!: FacilityKind;

  @Field(() => String, {
    nullable: true,
    description:
      '`LOCAL`, `AGRICULTURAL`, `CENTRAL` or `REFORM_EDUCATION`; null for what is no establishment of detention.',
  })
  prisonType!: string | null;

  @Field(() => TrilingualType, { description: 'The name.' })
  names!: Trilingual;

  @Field(() => TerritoryType, { nullable: true, description: 'Where it is; null when no source says.' })
  territory!: TerritoryType | null;

  @Field(() => FacilityStatusEnum, { description: 'Whether it works.' })
  status!: FacilityStatus;

  @Field(() => String, { nullable: true, description: 'The year, month or day it opened; null when unknown.' })
  openedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The year, month or day it closed; null while it works or when unknown.',
  })
  closedOn!: string | null;

  @Field(() => Boolean, { description: 'Whether a source that was read says that it exists.' })
  verified!: boolean;

  @ListField(() => CentreCoverageConnection, {
    description: 'The territories a reintegration centre covers; empty for the others.',
    order: [['code', 'asc']],
  })
  coverage!: Connection<CentreCoverageType>;
}

export const FacilityConnection = connectionOf(() => FacilityType, 'Facility');

export const facilityList = listOf('Facility', {
  of: 'facilities',
  filters: {
    code: stringFilter('code', 'By the code.'),
    kind: enumFilter(FacilityKindEnum, 'kind', 'By what it is.'),
    status: enumFilter(FacilityStatusEnum, 'status', 'By whether it works.'),
    territory: territoryFilter('territory', 'By the place.'),
    search: namesFilter('By a part of the name in any of the three languages, or of the code.'),
  },
  orders: { CODE: 'code' },
  defaultOrder: [['code', 'asc']],
});
