import { defineEntity, p } from '@mikro-orm/core';
import { agreementStates, dataSharingClauses } from '@wasl/domain/agreement';
import type { Trilingual } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { money, stamps, uuidKey } from '#database/columns.ts';
import { readThrough } from '#database/same-as.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { Programme } from '#modules/programme/programme.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';
import { AgreementParty, Contribution } from './agreement-party.entity.ts';
import { LedgerEntry } from './ledger-entry.entity.ts';
import { Tranche } from './tranche.entity.ts';

const AgreementSchema = defineEntity({
  name: 'Agreement',
  tableName: 'agreement',
  properties: {
    id: uuidKey(),
    territory: () => readThrough(Territory, 'territory_code'),
    number: p.text(),
    titles: p.json().$type<Trilingual>(),
    searchText: p.text(),
    state: p.enum(agreementStates),
    programme: () => p.manyToOne(Programme).ref().deleteRule('no action'),
    territoryCode: p.text().$type<TerritoryCode>(),
    signedOn: p.date().strictNullable(),
    startsOn: p.date(),
    endsOn: p.date(),
    adoptedOn: p.date().strictNullable(),
    adoptionReference: p.text().strictNullable(),
    envelope: money(),
    // What the tranches add up to: kept here so that the database can hold it within the envelope (BR-01).
    planned: money(),
    plannedProjects: p.integer(),
    ceilingPerProject: money(),
    ownContributionBps: p.integer(),
    dataSharingClause: p.enum(dataSharingClauses),
    trancheJustificationBps: p.integer(),
    // Why it is suspended or was broken off; null otherwise.
    reason: p.text().strictNullable(),
    closedOn: p.date().strictNullable(),
    // The reference of the final report.
    reportReference: p.text().strictNullable(),
    parties: () => p.oneToMany(AgreementParty).mappedBy('agreement'),
    contributions: () => p.oneToMany(Contribution).mappedBy('agreement'),
    tranches: () => p.oneToMany(Tranche).mappedBy('agreement'),
    microProjects: () => p.oneToMany(MicroProject).mappedBy('agreement'),
    ledger: () => p.oneToMany(LedgerEntry).mappedBy('agreement'),
    ...stamps,
  },
  uniques: [
    { name: 'agreement_number_unique', properties: ['number'] },
    { name: 'agreement_place_unique', properties: ['id', 'territoryCode'] },
  ],
  indexes: [
    { name: 'agreement_territory_idx', properties: ['territoryCode', 'updatedAt', 'id'] },
    { name: 'agreement_programme_idx', properties: ['programme'] },
    { name: 'agreement_state_idx', properties: ['state', 'updatedAt', 'id'] },
    { name: 'agreement_updated_idx', properties: ['updatedAt', 'id'] },
  ],
  checks: [
    { name: 'agreement_planned_within_envelope', expression: 'planned >= 0 and planned <= envelope' },
    { name: 'agreement_envelope_positive', expression: 'envelope > 0' },
    { name: 'agreement_projects_positive', expression: 'planned_projects > 0' },
    { name: 'agreement_ceiling_positive', expression: 'ceiling_per_project > 0' },
    { name: 'agreement_dates_in_order', expression: 'ends_on > starts_on' },
    { name: 'agreement_own_share', expression: 'own_contribution_bps >= 0 and own_contribution_bps <= 10000' },
    {
      name: 'agreement_justification_share',
      expression: 'tranche_justification_bps >= 0 and tranche_justification_bps <= 10000',
    },
  ],
});

export class Agreement extends AgreementSchema.class {}
AgreementSchema.setClass(Agreement);
