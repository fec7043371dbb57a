import type { Thing } from '../stage/actor.ts';
import type { Look } from './look.ts';

/** A project that was cloned, with what hangs on it. */
export type Cloned = Readonly<{ id: string; version: number; caseId: string; assetIds: readonly string[] }>;

let clones = 0;

/**
 * A project like another, with a person, a case and everything else of its own: what twenty commands would make in turn
 * is here copied row by row, ledger and tranche with it, so that a thousand random courses can begin where they matter.
 */
export async function cloneProject(look: Look, template: Thing): Promise<Cloned> {
  clones += 1;
  const from = keyOf(template.id);
  const [row] = await look('select case_id, person_id, decision_id from micro_project where id = $1', [from]);
  const ids = { project: crypto.randomUUID(), case: crypto.randomUUID(), person: crypto.randomUUID() };
  const mark = `${process.pid}-${clones}`;
  const copy = (table: string, where: string, value: unknown, changes: object) =>
    look(
      `insert into ${table} select (jsonb_populate_record(t, $2::jsonb || case when to_jsonb(t) ? 'id' and not $2::jsonb ? 'id'
         then jsonb_build_object('id', gen_random_uuid()) else '{}' end)).* from ${table} t where ${where} = $1 returning *`,
      [value, JSON.stringify(changes)],
    );
  const { project, person } = ids;
  await copy('person', 'id', row?.person_id, { id: person, public_code: `P-${mark}` });
  await copy('person_identity', 'person_id', row?.person_id, { person_id: person });
  await copy('consent', 'person_id', row?.person_id, { person_id: person });
  await copy('case_file', 'id', row?.case_id, { id: ids.case, person_id: person, number: `CASE-${mark}` });
  const own = { id: project, case_id: ids.case, person_id: person, code: `MP-${mark}`, decision_id: null };
  await copy('micro_project', 'id', from, own);
  for (const table of ['project_line', 'feasibility_study', 'ledger_entry'])
    await copy(table, 'micro_project_id', from, { micro_project_id: project });
  const [decision] = await copy('project_decision', 'id', row?.decision_id, { micro_project_id: project });
  await look('update micro_project set decision_id = $2 where id = $1', [project, decision?.id ?? null]);
  const tags = await look('select id from asset where micro_project_id = $1 order by tag', [from]);
  const assetIds: string[] = [];
  for (const [index, { id }] of tags.entries()) {
    const [asset] = await copy('asset', 'id', id, {
      micro_project_id: project,
      tag: `T${clones}X${index}X${process.pid}`,
    });
    assetIds.push(`Asset:${String(asset?.id)}`);
  }
  await look(
    `update tranche t set committed = t.committed + p.granted, amount = t.amount + p.granted from micro_project p
     where p.id = $1 and t.id = p.tranche_id and p.granted is not null`,
    [project],
  );
  const [made] = await look('select version from micro_project where id = $1', [project]);
  return { id: `MicroProject:${project}`, version: Number(made?.version), caseId: `Case:${ids.case}`, assetIds };
}

/** The key inside an id. */
export function keyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
