import { defineEntity, p } from '@mikro-orm/core';
import type { Trilingual } from '@wasl/domain/kernel';
import { money } from '#database/columns.ts';

const ProgrammeSchema = defineEntity({
  name: 'Programme',
  tableName: 'programme',
  properties: {
    code: p.text().primary(),
    funder: p.text(),
    phase: p.integer().strictNullable(),
    names: p.json().$type<Trilingual>(),
    maxShareBps: p.integer().strictNullable(),
    perProjectCeiling: money().strictNullable(),
    followUpMonths: p.integer(),
    verified: p.boolean(),
    searchText: p.text(),
    sourceHash: p.text().strictNullable(),
  },
  checks: [
    { name: 'programme_share_within_whole', expression: 'max_share_bps between 0 and 10000' },
    { name: 'programme_ceiling_positive', expression: 'per_project_ceiling > 0' },
    { name: 'programme_follow_up_positive', expression: 'follow_up_months > 0' },
  ],
});

export class Programme extends ProgrammeSchema.class {}
ProgrammeSchema.setClass(Programme);
