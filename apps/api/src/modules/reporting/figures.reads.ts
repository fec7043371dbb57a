import { scopeOf } from '@wasl/domain/access';
import { uuidOf } from '#graphql/ids.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import type { FiguresWhere } from './figures.input.ts';
import { figuresSql } from './figures.sql.ts';
import type { FiguresType } from './figures.type.ts';

/** The figures of a part of the programme, within reach of who asks: one statement. */
export function readFigures(context: Context, where: FiguresWhere): Promise<FiguresType> {
  const scope = scopeOf(actorOf(context), 'figures.read');
  const { territory = null, agreementId = null, from = null, to = null } = where;
  const { name, text } = figuresSql(scope === 'EVERYWHERE');
  const agreement = agreementId === null ? null : uuidOf(agreementId, 'Agreement');
  const places =
    scope === 'EVERYWHERE' ? [] : [scope.officerIds, scope.centreCodes, scope.facilityCodes, scope.territoryCodes];
  return context.read.sql<FiguresType>(name, text, [territory, agreement, from, to, ...places]);
}
