import type { GraphQLResolveInfo } from 'graphql';
import { mayEver, type Permission } from '@wasl/domain/access';
import { uuidOf } from '#graphql/ids.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { isOfPeriod } from '#database/wall/figures-sql.ts';
import { answerOf, namesAsked } from '#read/keyed.ts';
import type { FiguresWhere } from './figures.input.ts';
import type { FiguresType } from './figures.type.ts';

/** The functions count as the owner, within the reach that the session row carries for `figures.read`. */
const text = `select json_build_array(
  case when cardinality($5::text[]) > 0 then app.delivered_figures($1, $2, $3, $4, $5) end,
  case when cardinality($6::text[]) > 0 then app.standing_figures($1, $2, $6) end)::text`;

/** The figures of a part of the programme, within reach of who asks: one statement, which counts what is asked for. */
export async function readFigures(
  context: Context,
  where: FiguresWhere,
  info: GraphQLResolveInfo,
): Promise<FiguresType> {
  const { territory = null, agreementId = null, from = null, to = null } = where;
  const agreement = agreementId === null ? null : uuidOf(agreementId, 'Agreement');
  const asked = namesAsked(info);
  const parts = [asked.filter(isOfPeriod), asked.filter((name) => !isOfPeriod(name))];
  const values = [territory, agreement, from, to, ...parts];
  const [delivered, standing] = await context.read.sql<readonly Counted[]>('figures', text, values);
  return answerOf(withoutUnread(context, { ...delivered, ...standing }), info);
}

/** What was counted: what nobody asked for is not. */
type Counted = Readonly<Partial<FiguresType>>;

/** Figures of things that a role never reads are unknown to it, which is not the same as none. */
function withoutUnread(context: Context, figures: Counted): object {
  const actor = actorOf(context);
  const known = <Figure>(permission: Permission, figure: Figure) => (mayEver(actor, permission) ? figure : null);
  const { envelope, committed, openCases, waiting } = figures;
  return {
    ...figures,
    envelope: known('agreement.read', envelope),
    committed: known('agreement.read', committed),
    openCases: known('case.read', openCases),
    waiting: waiting && {
      ...waiting,
      diagnosesToValidate: known('diagnosis.read', waiting.diagnosesToValidate),
      eventsToPrepare: known('distributionEvent.read', waiting.eventsToPrepare),
      tranchesToRelease: known('agreement.read', waiting.tranchesToRelease),
    },
  };
}
