import { defineEntity, p } from '@mikro-orm/core';
import type { IsoDate } from '@wasl/domain/kernel';

// The times that casework keeps, between two days. A case keeps what was in force when it was released or accepted.
const CaseworkRuleSchema = defineEntity({
  name: 'CaseworkRule',
  tableName: 'casework_rule',
  properties: {
    code: p.text().primary(),
    validFrom: p.date().$type<IsoDate>(),
    validTo: p.date().$type<IsoDate>().strictNullable(),
    firstContactDays: p.integer(),
    senderReadDays: p.integer(),
    verified: p.boolean(),
    sourceHash: p.text().strictNullable(),
  },
  uniques: [{ name: 'casework_rule_one_at_a_time', properties: ['validFrom'] }],
  checks: [
    { name: 'casework_rule_ends_after_start', expression: 'valid_to is null or valid_to >= valid_from' },
    { name: 'casework_rule_days_positive', expression: 'first_contact_days > 0 and sender_read_days >= 0' },
  ],
});

export class CaseworkRule extends CaseworkRuleSchema.class {}
CaseworkRuleSchema.setClass(CaseworkRule);
