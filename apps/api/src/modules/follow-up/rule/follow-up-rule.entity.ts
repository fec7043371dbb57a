import { defineEntity, p } from '@mikro-orm/core';
import type { IsoDate } from '@wasl/domain/kernel';
import { money } from '#database/columns.ts';
import { Programme } from '#modules/programme/programme.entity.ts';

// How a programme follows its projects, between two days. A plan keeps what was in force when it was made.
const FollowUpRuleSchema = defineEntity({
  name: 'FollowUpRule',
  tableName: 'follow_up_rule',
  properties: {
    code: p.text().primary(),
    programme: () => p.manyToOne(Programme).ref().deleteRule('no action'),
    validFrom: p.date().$type<IsoDate>(),
    validTo: p.date().$type<IsoDate>().strictNullable(),
    visitMonths: p.array().$type<number[]>().columnType('int[]'),
    startWithinDays: p.integer(),
    earlyWindowDays: p.integer(),
    earlyUntilMonth: p.integer(),
    lateWindowDays: p.integer(),
    autonomyIncome: money(),
    noResaleMonths: p.integer(),
    verified: p.boolean(),
    sourceHash: p.text().strictNullable(),
  },
  uniques: [{ name: 'follow_up_rule_one_at_a_time', properties: ['programme', 'validFrom'] }],
  checks: [
    { name: 'follow_up_rule_ends_after_start', expression: 'valid_to is null or valid_to >= valid_from' },
    { name: 'follow_up_rule_has_visits', expression: 'cardinality(visit_months) > 0' },
    { name: 'follow_up_rule_no_resale_positive', expression: 'no_resale_months > 0' },
    { name: 'follow_up_rule_income_positive', expression: 'autonomy_income > 0' },
  ],
});

export class FollowUpRule extends FollowUpRuleSchema.class {}
FollowUpRuleSchema.setClass(FollowUpRule);
