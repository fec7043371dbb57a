import { defineEntity, p } from '@mikro-orm/core';
import { entryStates } from '@wasl/domain/distribution';
import { caseScope, stamps, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
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
    event: () => p.manyToOne(DistributionEvent).ref().deleteRule('no action'),
    microProject: () => p.manyToOne(MicroProject).ref().createForeignKeyConstraint(false),
    ...caseScope,
    position: p.integer(),
    state: p.enum(entryStates),
    handover: () => p.oneToOne(Handover).mappedBy('entry').ref().strictNullable(),
    ...stamps,
  },
  uniques: [{ name: 'event_entry_once', properties: ['event', 'microProject'] }],
  indexes: [{ name: 'event_entry_micro_project_idx', properties: ['microProject'] }],
  checks: [{ name: 'event_entry_position_positive', expression: 'position > 0' }],
});

export class EventEntry extends EventEntrySchema.class {}
EventEntrySchema.setClass(EventEntry);
