import type { GraphQLResolveInfo } from 'graphql';
import { mayEver } from '@wasl/domain/access';
import { dayOf, fields, Refusal } from '@wasl/domain/kernel';
import {
  agesOf,
  type Cell,
  checkCrossings,
  conditionsOf,
  type IndicatorCounts,
  indicatorsOf,
  isShown,
  type Question,
  seesExactCounts,
  usualMonths,
} from '@wasl/domain/reporting';
import { indicatorParts } from '#database/wall/indicators/indicators-sql.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { uuidOf } from '#graphql/ids.ts';
import { answerOf } from '#read/keyed.ts';
import type { IndicatorsWhere } from './indicators.input.ts';
import type { IndicatorsType } from './indicators.type.ts';

const countsSql = 'select app.indicators($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)::text';
const cellsSql = 'select app.indicator_cells($1, $2)::text';

/** Within how many years a return counts when nobody says (setting). */
const usualReturnYears = 4;

/** The indicators of a part of the programme, as who asks may see them (BR-51). */
export async function readIndicators(
  context: Context,
  where: IndicatorsWhere,
  info: GraphQLResolveInfo,
): Promise<IndicatorsType> {
  const actor = actorOf(context);
  const today = dayOf(context.now());
  const question = questionOf(where, today);
  const isExact = seesExactCounts(actor);
  if (!isExact) await checkShown(context, question, today);
  const counts = await countIndicators(context, question);
  const knowsMoney = mayEver(actor, 'agreement.read');
  const knowsPurchases = mayEver(actor, 'purchase.read');
  return answerOf(indicatorsOf(counts, question, { isExact, knowsMoney, knowsPurchases }), info);
}

/** What the indicators are made of, within the reach of who asks: one statement. */
export function countIndicators(context: Context, question: Question): Promise<IndicatorCounts> {
  const { territory, programme, agreementId, sector, sex, ageGroup, from, to, asOf, months, returnYears } = question;
  const ages = ageGroup === null ? null : agesOf[ageGroup];
  const people = [sex, ages?.youngest ?? null, ages?.oldest ?? null];
  const times = [from, to, asOf, months, returnYears];
  const values = [territory, agreementId, programme, sector, ...people, ...times, indicatorParts];
  return context.read.sql<IndicatorCounts>('indicators', countsSql, values);
}

/** Refuses a count that would be of a few people, or give one away. */
async function checkShown(context: Context, question: Question, today: string): Promise<void> {
  checkCrossings(question, today);
  const conditions = conditionsOf(question);
  const crossed = conditions.map(({ by }) => by);
  const cells = await context.read.sql<readonly Cell[]>('indicator_cells', cellsSql, [crossed, question.asOf]);
  if (!isShown(cells, conditions)) throw new Refusal('REPORT_TOO_FEW');
}

function questionOf(where: IndicatorsWhere, today: string): Question {
  const { territory, programmeCode, agreementId, sectorCode, sex, ageGroup, from, to, asOf, months, returnYears } =
    where;
  const question = {
    territory: territory ?? null,
    programme: programmeCode ?? null,
    agreementId: agreementId ? uuidOf(agreementId, 'Agreement') : null,
    sector: sectorCode ?? null,
    sex: sex ?? null,
    ageGroup: ageGroup ?? null,
    from: from ? fields.date.parse(from) : null,
    to: to ? fields.date.parse(to) : null,
    asOf: fields.date.parse(asOf ?? today),
    months: [...new Set(months ?? usualMonths)].toSorted((one, other) => one - other),
    returnYears: returnYears ?? usualReturnYears,
  };
  if (question.asOf > today) throw new Refusal('REPORT_DAY_IN_FUTURE');
  if (question.months.length > 6 || question.months.some((month) => month < 1 || month > 120)) {
    throw new Refusal('BAD_INPUT', { field: 'months' });
  }
  if (question.returnYears < 1 || question.returnYears > 10) throw new Refusal('BAD_INPUT', { field: 'returnYears' });
  return question;
}
