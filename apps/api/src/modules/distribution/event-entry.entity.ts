import { defineEntity, p } from '@mikro-orm/core';
import { entryStates } from '@wasl/domain/distribution';
import { caseScope, stamps, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { Agreement } from '#modules/agreement/agreement.entity.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { DistributionEvent } from './distribution-event.entity.ts';
import { Handover } from './handover.entity.ts';

/** One project in the list of an event; it is where the project is, so that one sees one's own people in a list. */
const EventEntrySchema = defineEntity({
  name: 'EventEntry',
  tableName: 'event_entry',
  properties: {
    id: uuidKey(),
    place: () => sameAs(MicroProject, { name: 'event_entry_place', columns: ['micro_project_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(MicroProject, {
        name: 'event_entry_team',
        columns: ['micro_project_id', 'centre_code', 'officer_id'],
      }),
    // An event serves projects of its own agreement: both keys name it.
    ofEvent: () =>
      sameAs(DistributionEvent, { name: 'event_entry_agreement_of_event', columns: ['event_id', 'agreement_id'] }),
    ofProject: () =>
      sameAs(MicroProject, { name: 'event_entry_agreement_of_project', columns: ['micro_project_id', 'agreement_id'] }),
    agreement: () => p.manyToOne(Agreement).ref().createForeignKeyConstraint(false),
    event: () => p.manyToOne(DistributionEvent).ref().createForeignKeyConstraint(false),
    microProject: () => p.manyToOne(MicroProject).ref().createForeignKeyConstraint(false),
    ...caseScope,
    position: p.integer(),
    state: p.enum(entryStates),
    handover: () => p.oneToOne(Handover).mappedBy('entry').ref().strictNullable(),
    ...stamps,
  },
  uniques: [
    { name: 'event_entry_once', properties: ['event', 'microProject'] },
    { name: 'event_entry_of_event_unique', properties: ['id', 'event', 'microProject'] },
  ],
  indexes: [{ name: 'event_entry_micro_project_idx', properties: ['microProject'] }],
  checks: [{ name: 'event_entry_position_positive', expression: 'position > 0' }],
});

export class EventEntry extends EventEntrySchema.class {}
EventEntrySchema.setClass(EventEntry);
