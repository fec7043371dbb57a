import type { Task } from 'graphile-worker';
import { noticeLabels } from '@wasl/domain/audit';
import type { Language } from '@wasl/domain/kernel';
import { formatDateTime } from '@wasl/domain/language';
import type { Letter, Post } from '#mail/post-office.ts';

type NoticeOptions = { readonly send: Post; readonly publicAddress: string };

// The coordinators of the regions in which the case lies, and the data protection officers; never who broke the glass.
const toBeTold = `
  select distinct staff.email, staff.language, held.role, glass.case_id, glass.opened_at
  from break_glass glass
  join auth.role_grant held on held.valid_from <= current_date and (held.valid_to is null or held.valid_to >= current_date)
    and (held.role = 'DPO' or (held.role = 'REGIONAL_COORDINATOR'
      and (glass.territory_code = held.territory_code or glass.territory_code like held.territory_code || '.%')))
  join auth.staff staff on staff.id = held.staff_id and staff.status = 'ACTIVE' and staff.id <> glass.staff_id
  where glass.id = $1 order by staff.email`;

type Told = {
  readonly email: string;
  readonly language: Language;
  readonly role: 'DPO' | 'REGIONAL_COORDINATOR';
  readonly case_id: string;
  readonly opened_at: Date;
};

/** Tells those who answer for a case that somebody out of its reach reads it. A letter says when, and where to look. */
export function breakGlassNotice({ send, publicAddress }: NoticeOptions): Task {
  return async (payload, { withPgClient }) => {
    const { glassId } = payload as { glassId: string };
    const { rows } = await withPgClient((client) => client.query<Told>(toBeTold, [glassId]));
    for (const told of rows) await send(letterTo(told, publicAddress));
  };
}

function letterTo({ email, language, role, case_id, opened_at }: Told, publicAddress: string): Letter {
  const path = role === 'DPO' ? '/audit?what=case.breakGlass' : `/cases/Case:${case_id}`;
  const text = noticeLabels.body[language]
    .replace('{at}', formatDateTime(opened_at, language))
    .replace('{link}', `${publicAddress}${path}`);
  return { to: email, subject: noticeLabels.subject[language], text };
}
