import type { AuditEntryRowFragment } from '#gql/console/graphql.ts';
import { m } from '#paraglide/messages.js';
import classes from './act-changes.module.css';

type Props = { changes: AuditEntryRowFragment['changes'] };

/** What was there before and what is there since, field by field, as the audit keeps it. */
export function ActChanges({ changes }: Props) {
  if (changes.length === 0) return m.audit_none();
  return (
    <dl className={classes.changes}>
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          <dt>
            <bdi dir="ltr">{field}</bdi>
          </dt>
          <dd>
            {before ? (
              <>
                <del>{before}</del>{' '}
              </>
            ) : null}
            {after ? <ins>{after}</ins> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
