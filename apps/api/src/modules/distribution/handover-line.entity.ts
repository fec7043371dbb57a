import { defineEntity, p } from '@mikro-orm/core';
import { caseScope, instant, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { Asset } from '#modules/procurement/asset.entity.ts';
import { Handover } from './handover.entity.ts';

/** An asset handed over. The database itself refuses the asset of another project, and an asset that is already out. */
const HandoverLineSchema = defineEntity({
  name: 'HandoverLine',
  tableName: 'handover_line',
  properties: {
    id: uuidKey(),
    place: () => sameAs(MicroProject, { name: 'handover_line_place', columns: ['micro_project_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(MicroProject, {
        name: 'handover_line_team',
        columns: ['micro_project_id', 'centre_code', 'officer_id'],
      }),
    ofHandover: () =>
      sameAs(Handover, { name: 'handover_line_of_handover', columns: ['handover_id', 'micro_project_id'] }),
    ofAsset: () => sameAs(Asset, { name: 'handover_line_of_asset', columns: ['asset_id', 'micro_project_id'] }),
    handover: () => p.manyToOne(Handover).ref().createForeignKeyConstraint(false),
    asset: () => p.manyToOne(Asset).ref().createForeignKeyConstraint(false),
    microProject: () => p.manyToOne(MicroProject).ref().createForeignKeyConstraint(false),
    ...caseScope,
    position: p.integer(),
    returnedAt: instant().strictNullable(),
  },
  uniques: [
    { name: 'handover_line_position_unique', properties: ['handover', 'position'] },
    // BR-30: an asset is handed over once, until it comes back.
    { name: 'handover_line_one_live', properties: ['asset'], where: 'returned_at is null' },
  ],
  indexes: [{ name: 'handover_line_asset_idx', properties: ['asset'] }],
});

export class HandoverLine extends HandoverLineSchema.class {}
HandoverLineSchema.setClass(HandoverLine);
