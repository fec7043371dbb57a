import { defineEntity, p } from '@mikro-orm/core';
import { releaseOutcomes } from '@wasl/domain/casework';
import type { IsoDate } from '@wasl/domain/kernel';
import { releaseKinds } from '@wasl/domain/person';
import type { TerritoryCode } from '@wasl/domain/territory';
import { instant, uuidKey } from '#database/columns.ts';
import { maybeReadThrough, readThrough, sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Facility } from '#modules/territory/facility.entity.ts';
import { Case } from '../case.entity.ts';

/** A list of releases from one establishment, and what became of it. The names on it are not kept: lines have numbers. */
const ReleaseImportSchema = defineEntity({
  name: 'ReleaseImport',
  tableName: 'release_import',
  properties: {
    id: uuidKey(),
    facility: () => readThrough(Facility, 'facility_code'),
    facilityCode: p.text(),
    territoryCode: p.text().$type<TerritoryCode>().strictNullable(),
    releasedOn: p.date().$type<IsoDate>(),
    releaseKind: p.enum(releaseKinds),
    isDryRun: p.boolean(),
    released: p.integer(),
    opened: p.integer(),
    already: p.integer(),
    namesakes: p.integer(),
    refused: p.integer(),
    recordedAt: instant(),
    recordedBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    lines: () => p.oneToMany(ReleaseLine).mappedBy('import'),
  },
  uniques: [{ name: 'release_import_place_unique', properties: ['id', 'facilityCode'] }],
  indexes: [{ name: 'release_import_facility_idx', properties: ['facilityCode', 'recordedAt', 'id'] }],
});

export class ReleaseImport extends ReleaseImportSchema.class {}
ReleaseImportSchema.setClass(ReleaseImport);

/** What became of one line. */
const ReleaseLineSchema = defineEntity({
  name: 'ReleaseLine',
  tableName: 'release_line',
  properties: {
    id: uuidKey(),
    place: () => sameAs(ReleaseImport, { name: 'release_line_place', columns: ['import_id', 'facility_code'] }),
    import: () => p.manyToOne(ReleaseImport).ref().createForeignKeyConstraint(false),
    position: p.integer(),
    outcome: p.enum(releaseOutcomes),
    refusal: p.text().strictNullable(),
    namesakeCodes: p.array().$type<string[]>().columnType('text[]'),
    case: () => maybeReadThrough(Case, 'case_id'),
    caseId: p.uuid().strictNullable(),
    facilityCode: p.text(),
    territoryCode: p.text().$type<TerritoryCode>().strictNullable(),
  },
  checks: [{ name: 'release_line_refused_for_a_reason', expression: "(refusal is null) = (outcome <> 'REFUSED')" }],
  uniques: [{ name: 'release_line_position_unique', properties: ['import', 'position'] }],
});

export class ReleaseLine extends ReleaseLineSchema.class {}
ReleaseLineSchema.setClass(ReleaseLine);
