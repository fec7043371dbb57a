import { defineEntity, p } from '@mikro-orm/core';
import { contributionKinds, partyKinds } from '@wasl/domain/agreement';
import type { Trilingual } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { money, uuidKey } from '#database/columns.ts';
import { sameAs } from '#database/same-as.ts';
import { Agreement } from './agreement.entity.ts';

const AgreementPartySchema = defineEntity({
  name: 'AgreementParty',
  tableName: 'agreement_party',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Agreement, { name: 'agreement_party_place', columns: ['agreement_id', 'territory_code'] }),
    agreement: () => p.manyToOne(Agreement).ref().createForeignKeyConstraint(false),
    territoryCode: p.text().$type<TerritoryCode>(),
    position: p.integer(),
    kind: p.enum(partyKinds),
    names: p.json().$type<Trilingual>(),
    signedOn: p.date().strictNullable(),
  },
  uniques: [{ name: 'agreement_party_position_unique', properties: ['agreement', 'position'] }],
});

export class AgreementParty extends AgreementPartySchema.class {}
AgreementPartySchema.setClass(AgreementParty);

const ContributionSchema = defineEntity({
  name: 'Contribution',
  tableName: 'contribution',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Agreement, { name: 'contribution_place', columns: ['agreement_id', 'territory_code'] }),
    agreement: () => p.manyToOne(Agreement).ref().createForeignKeyConstraint(false),
    territoryCode: p.text().$type<TerritoryCode>(),
    party: () => p.manyToOne(AgreementParty).ref().deleteRule('no action'),
    position: p.integer(),
    amount: money(),
    kind: p.enum(contributionKinds),
  },
  uniques: [{ name: 'contribution_position_unique', properties: ['agreement', 'position'] }],
  indexes: [{ name: 'contribution_party_idx', properties: ['party'] }],
  checks: [{ name: 'contribution_amount_positive', expression: 'amount > 0' }],
});

export class Contribution extends ContributionSchema.class {}
ContributionSchema.setClass(Contribution);
