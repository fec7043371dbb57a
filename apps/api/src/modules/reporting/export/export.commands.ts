import { createHash } from 'node:crypto';
import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import { scopeOf } from '@wasl/domain/access';
import { fields, isoDateTime } from '@wasl/domain/kernel';
import {
  checkExport,
  type ExportableList,
  type ExportCell,
  type ExportColumn,
  exportFileName,
  exportText,
  mostExportedRows,
  permissionOfList,
} from '@wasl/domain/reporting';
import { inScope } from '#access/in-scope.ts';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Agreement } from '#modules/agreement/agreement.entity.ts';
import { Case } from '#modules/casework/case.entity.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { Asset } from '#modules/procurement/asset.entity.ts';
import { Purchase } from '#modules/procurement/purchase/purchase.entity.ts';
import type { ExportedListType, ExportListInput } from './export.type.ts';

const reasonText = fields.text({ min: 10, max: 300 });

/** Takes a list away, within reach, with who took it and when on it. The file leaves in this answer and is kept nowhere. */
export async function exportList(context: Context, { list, ...input }: ExportListInput): Promise<ExportedListType> {
  const reason = reasonText.parse(input.reason);
  const actor = actorOf(context);
  checkExport(actor, list, 0);
  const { columns, rowsOf } = sheets[list];
  const rows = await rowsOf(context, list);
  checkExport(actor, list, rows.length);
  const { displayName, language } = await context.em.findOneOrFail(Staff, actor.id);
  const at = isoDateTime(context.now());
  const mark = createHash('sha256').update(`${actor.id} ${at} ${list}`).digest('hex').slice(0, 8);
  const marked = { by: displayName[language], at, mark };
  audit(context, {
    action: 'list.export',
    subject: `StaffMember:${actor.id}`,
    after: { list, rows: rows.length, mark },
    reason,
  });
  return {
    fileName: exportFileName(list, marked),
    mediaType: 'text/csv; charset=utf-8',
    content: exportText({ list, columns, rows }, marked, language),
    rowCount: rows.length,
  };
}

type Sheet = {
  readonly columns: readonly ExportColumn[];
  readonly rowsOf: (context: Context, list: ExportableList) => Promise<ExportCell[][]>;
};

/** What of each thing stands on its row. */
const sheets: Record<ExportableList, Sheet> = {
  CASES: {
    columns: ['NUMBER', 'STATE', 'ORIGIN', 'OPENED_ON', 'TERRITORY', 'CENTRE'],
    rowsOf: rowsOf(Case, ({ number, state, origin, openedOn, territoryCode, centreCode }) => [
      ...[number, state, origin, openedOn, territoryCode, centreCode],
    ]),
  },
  MICRO_PROJECTS: {
    columns: ['NUMBER', 'TITLE', 'STATE', 'SECTOR', 'TERRITORY', 'REQUESTED', 'GRANTED', 'DELIVERED'],
    rowsOf: rowsOf(MicroProject, ({ code, title, state, sector, territoryCode, requested, granted, delivered }) => [
      ...[code, title, state, sector.code, territoryCode, requested, granted, delivered],
    ]),
  },
  AGREEMENTS: {
    columns: ['NUMBER', 'STATE', 'PROGRAMME', 'TERRITORY', 'ENVELOPE', 'STARTS_ON', 'ENDS_ON'],
    rowsOf: rowsOf(Agreement, ({ number, state, programme, territoryCode, envelope, startsOn, endsOn }) => [
      ...[number, state, programme.code, territoryCode, envelope, startsOn, endsOn],
    ]),
  },
  PURCHASES: {
    columns: ['NUMBER', 'TITLE', 'STATE', 'METHOD', 'TERRITORY', 'AMOUNT'],
    rowsOf: rowsOf(Purchase, ({ number, title, state, method, territoryCode, amount }) => [
      ...[number, title, state, method, territoryCode, amount],
    ]),
  },
  ASSETS: {
    columns: ['NUMBER', 'STATE', 'ITEM', 'QUANTITY', 'COST', 'TERRITORY'],
    rowsOf: rowsOf(Asset, ({ tag, state, item, quantity, cost, territoryCode }) => [
      ...[tag, state, item.code, quantity, cost, territoryCode],
    ]),
  },
};

/** The rows of a list within the reach that lists it: one more than may leave says that there are too many. */
function rowsOf<Thing extends object>(entity: EntityClass<Thing>, cells: (thing: Thing) => ExportCell[]) {
  return async (context: Context, list: ExportableList): Promise<ExportCell[][]> => {
    const { em } = context;
    const scope = scopeOf(actorOf(context), permissionOfList[list]);
    const within = inScope<Thing>(scope, em.getMetadata().get(entity));
    const things = await em.find(entity, within as FilterQuery<NoInfer<Thing>>, {
      limit: mostExportedRows + 1,
      disableIdentityMap: true,
    });
    return things.map(cells);
  };
}
