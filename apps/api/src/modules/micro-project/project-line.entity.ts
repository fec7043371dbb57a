import { defineEntity, p } from '@mikro-orm/core';
import { fundingSources } from '@wasl/domain/micro-project';
import { caseScope, money, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { ItemType } from '#modules/programme/item-type.entity.ts';
import { MicroProject } from './micro-project.entity.ts';

const ProjectLineSchema = defineEntity({
  name: 'ProjectLine',
  tableName: 'project_line',
  properties: {
    id: uuidKey(),
    place: () => sameAs(MicroProject, { name: 'project_line_place', columns: ['micro_project_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(MicroProject, {
        name: 'project_line_team',
        columns: ['micro_project_id', 'centre_code', 'officer_id'],
      }),
    microProject: () => p.manyToOne(MicroProject).ref().createForeignKeyConstraint(false),
    ...caseScope,
    position: p.integer(),
    item: () => p.manyToOne(ItemType).ref().deleteRule('no action'),
    quantity: p.integer(),
    unitPrice: money(),
    source: p.enum(fundingSources),
  },
  uniques: [{ name: 'project_line_position_unique', properties: ['microProject', 'position'] }],
  indexes: [{ name: 'project_line_item_idx', properties: ['item'] }],
  checks: [
    { name: 'project_line_quantity_positive', expression: 'quantity > 0' },
    { name: 'project_line_price_not_negative', expression: 'unit_price >= 0' },
  ],
});

export class ProjectLine extends ProjectLineSchema.class {}
ProjectLineSchema.setClass(ProjectLine);
