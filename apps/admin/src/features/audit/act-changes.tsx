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
                <del aria-label={m.audit_before({ value: before })}>{before}</del>{' '}
              </>
            ) : null}
            {after ? <ins aria-label={m.audit_after({ value: after })}>{after}</ins> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
