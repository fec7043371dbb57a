import { mayEver, type Permission } from '@wasl/domain/access';
import { uuidOf } from '#graphql/ids.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import type { FiguresWhere } from './figures.input.ts';
import type { FiguresType } from './figures.type.ts';

/** The function counts as the owner, within the reach that the session row carries for `figures.read`. */
const text = 'select app.figures($1, $2, $3, $4)';

/** The figures of a part of the programme, within reach of who asks: one statement. */
export async function readFigures(context: Context, where: FiguresWhere): Promise<FiguresType> {
  const { territory = null, agreementId = null, from = null, to = null } = where;
  const agreement = agreementId === null ? null : uuidOf(agreementId, 'Agreement');
  const values = [territory, agreement, from, to];
  return withoutUnread(context, await context.read.sql<FiguresType>('figures', text, values));
}

/** Figures of things that a role never reads are unknown to it, which is not the same as none. */
function withoutUnread(context: Context, figures: FiguresType): FiguresType {
  const actor = actorOf(context);
  const known = <Figure>(permission: Permission, figure: Figure) => (mayEver(actor, permission) ? figure : null);
  const { envelope, committed, openCases, waiting } = figures;
  return {
    ...figures,
    envelope: known('agreement.read', envelope),
    committed: known('agreement.read', committed),
    openCases: known('case.read', openCases),
    waiting: {
      ...waiting,
      diagnosesToValidate: known('diagnosis.read', waiting.diagnosesToValidate),
      eventsToPrepare: known('distributionEvent.read', waiting.eventsToPrepare),
      tranchesToRelease: known('agreement.read', waiting.tranchesToRelease),
    },
  };
}
