import type { EntityManager } from '@mikro-orm/postgresql';
import { type IsoDate, Refusal } from '@wasl/domain/kernel';
import { CaseworkRule } from './casework-rule.entity.ts';

/** The times that casework keeps on a day. */
export async function caseworkRuleOn(em: EntityManager, day: IsoDate): Promise<CaseworkRule> {
  const inForce = { validFrom: { $lte: day }, $or: [{ validTo: null }, { validTo: { $gte: day } }] };
  const rule = await em.findOne(CaseworkRule, inForce, { orderBy: { validFrom: 'desc' } });
  if (!rule) throw new Refusal('CASEWORK_RULE_MISSING');
  return rule;
}
