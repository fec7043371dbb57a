import { defineEntity, p } from '@mikro-orm/core';
import { receiverKinds } from '@wasl/domain/distribution';
import { caseScope, instant, money, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { Document } from '#modules/document/document.entity.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { DistributionEvent } from './distribution-event.entity.ts';
import { EventEntry } from './event-entry.entity.ts';
import { HandoverLine } from './handover-line.entity.ts';
import { Signature } from './signature.entity.ts';

const HandoverSchema = defineEntity({
  name: 'Handover',
  tableName: 'handover',
  properties: {
    id: uuidKey(),
    place: () => sameAs(MicroProject, { name: 'handover_place', columns: ['micro_project_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(MicroProject, { name: 'handover_team', columns: ['micro_project_id', 'centre_code', 'officer_id'] }),
    ofEntry: () =>
      sameAs(EventEntry, { name: 'handover_of_entry', columns: ['entry_id', 'event_id', 'micro_project_id'] }),
    entry: () => p.oneToOne(EventEntry).owner().ref().unique('handover_entry_unique').createForeignKeyConstraint(false),
    event: () => p.manyToOne(DistributionEvent).ref().deleteRule('no action'),
    microProject: () => p.manyToOne(MicroProject).ref().createForeignKeyConstraint(false),
    ...caseScope,
    reportNumber: p.text(),
    deliveredAt: instant(),
    receivedBy: p.enum(receiverKinds),
    mandateReference: p.text().strictNullable(),
    witness: p.text().strictNullable(),
    amount: money(),
    signature: () => p.oneToOne(Signature).mappedBy('handover').ref().strictNullable(),
    lines: () => p.oneToMany(HandoverLine).mappedBy('handover'),
    documents: () => p.oneToMany(Document).mappedBy('handover'),
    version: p.integer().version(),
  },
  uniques: [
    { name: 'handover_report_number_unique', properties: ['reportNumber'] },
    { name: 'handover_team_unique', properties: ['id', 'centreCode', 'officerId'] },
    { name: 'handover_place_unique', properties: ['id', 'territoryCode'] },
    { name: 'handover_of_project_unique', properties: ['id', 'microProject'] },
  ],
  indexes: [
    { name: 'handover_event_idx', properties: ['event', 'deliveredAt'] },
    { name: 'handover_micro_project_idx', properties: ['microProject'] },
    { name: 'handover_delivered_idx', properties: ['deliveredAt'] },
  ],
  checks: [
    { name: 'handover_amount_positive', expression: 'amount > 0' },
    { name: 'handover_proxy_has_mandate', expression: "received_by <> 'PROXY' or mandate_reference is not null" },
  ],
});

export class Handover extends HandoverSchema.class {}
HandoverSchema.setClass(Handover);
