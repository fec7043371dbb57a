import { SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { m } from '#paraglide/messages.js';
import { Page } from '#ui/layout/page.tsx';
import { PageHeader } from '#ui/layout/page-header.tsx';
import { AccessBook } from './access-book.tsx';
import { ActBook } from './act-book.tsx';
import { type AuditBook, auditBooks } from './audit.search.ts';

const route = getRouteApi('/audit/');

/** What was done and who saw what, for those who check afterwards; the filters stand in the address. */
export function AuditPage() {
  const { book = 'ACTS', ...filters } = route.useSearch();
  const navigate = route.useNavigate();
  const names: Record<AuditBook, string> = { ACTS: m.audit_acts(), ACCESSES: m.audit_accesses() };
  return (
    <Page>
      <PageHeader
        title={m.audit_title()}
        subtitle={m.audit_subtitle()}
        actions={
          <SegmentedControl
            aria-label={m.audit_book()}
            value={book}
            data={auditBooks.map((value) => ({ value, label: names[value] }))}
            onChange={(chosen) => {
              const next = auditBooks.find((value) => value === chosen);
              void navigate({ search: { ...filters, what: undefined, outcome: undefined, book: next } });
            }}
          />
        }
      />
      {book === 'ACTS' ? <ActBook /> : <AccessBook />}
    </Page>
  );
}
