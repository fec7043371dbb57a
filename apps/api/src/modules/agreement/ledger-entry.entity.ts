import { defineEntity, p } from '@mikro-orm/core';
import { ledgerKinds } from '@wasl/domain/agreement';
import type { TerritoryCode } from '@wasl/domain/territory';
import { instant, money, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { Agreement } from './agreement.entity.ts';
import { Tranche } from './tranche.entity.ts';

/** What happened to the money, one line each; lines are added and never changed (the login that serves cannot). */
const LedgerEntrySchema = defineEntity({
  name: 'LedgerEntry',
  tableName: 'ledger_entry',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Agreement, { name: 'ledger_entry_place', columns: ['agreement_id', 'territory_code'] }),
    ofAgreement: () =>
      sameAs(Tranche, { name: 'ledger_entry_tranche_of_agreement', columns: ['tranche_id', 'agreement_id'] }),
    ofProject: () =>
      maybeSameAs(MicroProject, {
        name: 'ledger_entry_project_of_agreement',
        columns: ['micro_project_id', 'agreement_id'],
      }),
    agreement: () => p.manyToOne(Agreement).ref().createForeignKeyConstraint(false),
    territoryCode: p.text().$type<TerritoryCode>(),
    tranche: () => p.manyToOne(Tranche).ref().createForeignKeyConstraint(false),
    microProject: () => p.manyToOne(MicroProject).ref().createForeignKeyConstraint(false).strictNullable(),
    kind: p.enum(ledgerKinds),
    amount: money(),
    at: instant(),
    cause: p.text(),
  },
  indexes: [
    { name: 'ledger_entry_agreement_idx', properties: ['agreement', 'at', 'id'] },
    { name: 'ledger_entry_tranche_idx', properties: ['tranche'] },
    { name: 'ledger_entry_micro_project_idx', properties: ['microProject'] },
  ],
  checks: [{ name: 'ledger_entry_amount_positive', expression: 'amount > 0' }],
});

export class LedgerEntry extends LedgerEntrySchema.class {}
LedgerEntrySchema.setClass(LedgerEntry);
