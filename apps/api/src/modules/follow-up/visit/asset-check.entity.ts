import { defineEntity, p } from '@mikro-orm/core';
import { caseScope, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { Asset } from '#modules/procurement/asset.entity.ts';
import { Visit } from './visit.entity.ts';

/** What a visit saw of one piece, by its tag. */
const AssetCheckSchema = defineEntity({
  name: 'AssetCheck',
  tableName: 'asset_check',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Visit, { name: 'asset_check_place', columns: ['visit_id', 'territory_code'] }),
    team: () => maybeSameAs(Visit, { name: 'asset_check_team', columns: ['visit_id', 'centre_code', 'officer_id'] }),
    visit: () => p.manyToOne(Visit).ref().createForeignKeyConstraint(false),
    ...caseScope,
    asset: () => p.manyToOne(Asset).ref().deleteRule('no action').index('asset_check_asset_idx'),
    tag: p.text(),
    isPresent: p.boolean(),
    isWorking: p.boolean(),
  },
  uniques: [{ name: 'asset_check_once', properties: ['visit', 'asset'] }],
  checks: [{ name: 'asset_check_present_to_work', expression: 'is_present or not is_working' }],
});

export class AssetCheck extends AssetCheckSchema.class {}
AssetCheckSchema.setClass(AssetCheck);
