import { auditSubjectLabel } from '@wasl/domain/audit';
import { counted } from '#lib/words/counted.ts';
import { keyOf } from '#lib/ids.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { Code } from '#ui/words/code.tsx';
import { TextLink } from '#ui/words/text-link.tsx';

/** The thing an entry is about: a link where the console shows it, else its kind and code. */
export function SubjectLink({ id }: { id: string }) {
  const name = (
    <>
      {said(auditSubjectLabel(id))} <Code>{shortOf(id)}</Code>
    </>
  );
  const link = { params: { id }, children: name };
  if (id.startsWith('Case:')) return <TextLink to="/cases/$id" {...link} />;
  if (id.startsWith('MicroProject:')) return <TextLink to="/micro-projects/$id" {...link} />;
  if (id.startsWith('Agreement:')) return <TextLink to="/agreements/$id" {...link} />;
  if (id.startsWith('DistributionEvent:')) return <TextLink to="/distribution/$id" {...link} />;
  return name;
}

/** At most a few of many things, and how many more there are. */
export function SubjectList({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return m.audit_none();
  const [first = '', ...others] = ids;
  return (
    <>
      <SubjectLink id={first} />
      {others.length > 0 ? ` ${m.audit_and_more(counted(others.length))}` : null}
    </>
  );
}

/** The end of a key, since those made in one moment begin alike: enough for the eye, the address has the whole. */
function shortOf(id: string): string {
  const key = keyOf(id);
  return key.length > 12 ? key.slice(-8) : key;
}
