import { withClient } from '@wasl/api';
import type { Facts } from './operations.ts';

const texts: Readonly<Record<keyof Facts, string>> = {
  provinces: 'select distinct territory_code as it from micro_project order by 1',
  regionProvinces:
    "select distinct territory_code as it from micro_project where territory_code like '05.%' order by 1",
  cases: 'select distinct case_id::text as it from micro_project order by 1 limit 2000',
  regionCases:
    "select distinct case_id::text as it from micro_project where territory_code like '05.%' order by 1 limit 2000",
  officerCases: 'select id::text as it from case_file where officer_id is not null order by 1',
  projects: 'select id::text as it from micro_project order by 1 limit 2000',
  regionProjects: "select id::text as it from micro_project where territory_code like '05.%' order by 1 limit 2000",
};

/** What a filled database can be asked for, read by somebody who sees all of it. */
export async function readFacts(url: string): Promise<Facts> {
  return withClient(url, async (client) => {
    const read = async (text: string) => (await client.query<{ it: string }>(text)).rows.map(({ it }) => it);
    const found: Partial<Record<keyof Facts, readonly string[]>> = {};
    for (const [name, text] of Object.entries(texts)) found[name as keyof Facts] = await read(text);
    return found as Facts;
  });
}
