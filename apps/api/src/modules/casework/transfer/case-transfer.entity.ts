import { defineEntity, p } from '@mikro-orm/core';
import { caseStates, caseTransferStates } from '@wasl/domain/casework';
import type { IsoDate } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { stamps, uuidKey } from '#database/columns.ts';
import { maybeReadThrough, readThrough, sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Facility } from '#modules/territory/facility.entity.ts';
import { Case } from '../case.entity.ts';

/**
 * The sheet of a transfer: what two centres agree on. It stays where it was made, so that both keep it, and names the
 * case by its number, since the receiving centre sees the case itself only once it has accepted.
 */
const CaseTransferSchema = defineEntity({
  name: 'CaseTransfer',
  tableName: 'case_transfer',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Case, { name: 'case_transfer_place', columns: ['case_id', 'territory_code'] }),
    case: () => p.manyToOne(Case).ref().createForeignKeyConstraint(false).index('case_transfer_case_idx'),
    caseNumber: p.text(),
    state: p.enum(caseTransferStates),
    stateBefore: p.enum(caseStates),
    reason: p.text(),
    proposedOn: p.date().$type<IsoDate>(),
    proposedBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    answeredOn: p.date().$type<IsoDate>().strictNullable(),
    answeredBy: () => p.manyToOne(Staff).ref().strictNullable().deleteRule('no action'),
    answerReason: p.text().strictNullable(),
    fromCentre: () => maybeReadThrough(Facility, 'centre_code'),
    toCentre: () => readThrough(Facility, 'to_centre_code'),
    toCentreCode: p.text(),
    territoryCode: p.text().$type<TerritoryCode>(),
    centreCode: p.text().strictNullable(),
    officerId: p.uuid().strictNullable(),
    facilityCode: p.text().strictNullable(),
    ...stamps,
  },
  checks: [
    {
      name: 'case_transfer_answered_whole',
      expression: "(state = 'PROPOSED') = (answered_on is null) and (answered_on is null) = (answered_by_id is null)",
    },
    { name: 'case_transfer_elsewhere', expression: 'centre_code is null or centre_code <> to_centre_code' },
  ],
  uniques: [{ name: 'case_transfer_one_proposed', properties: ['case'], where: "state = 'PROPOSED'" }],
  indexes: [
    { name: 'case_transfer_to_idx', properties: ['toCentreCode', 'updatedAt', 'id'] },
    { name: 'case_transfer_from_idx', properties: ['centreCode', 'updatedAt', 'id'] },
    { name: 'case_transfer_updated_idx', properties: ['updatedAt', 'id'] },
  ],
});

export class CaseTransfer extends CaseTransferSchema.class {}
CaseTransferSchema.setClass(CaseTransfer);
