import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { AuditActorsDocument } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { DayField } from '#ui/form/day-field.tsx';
import { FilterSelect } from '#ui/list/filter-select.tsx';
import { ListToolbar } from '#ui/list/list-toolbar.tsx';
import { SearchField } from '#ui/list/search-field.tsx';
import type { AuditSearch } from './audit.search.ts';

type Props = {
  search: AuditSearch;
  total: string | undefined;
  narrow: (change: AuditSearch) => void;
  clear: (() => void) | undefined;
  /** What only this book can be narrowed by. */
  children: ReactNode;
};

/** What narrows either book: who, about what, between which days. */
export function AuditFilters({ search, total, narrow, clear, children }: Props) {
  const { data } = useQuery(AuditActorsDocument, { variables: { first: 100 } });
  const people = data?.staffMembers.nodes ?? [];
  return (
    <ListToolbar total={total ?? null} onClear={clear}>
      <SearchField
        label={m.audit_about_search()}
        value={search.about ?? ''}
        onChange={(about) => narrow({ about: about.trim() || undefined })}
      />
      <FilterSelect
        label={m.audit_who()}
        all={m.audit_everybody()}
        value={search.who}
        options={people.map(({ id, displayName }) => ({ value: id, label: said(displayName) }))}
        onChange={(who) => narrow({ who })}
      />
      {children}
      <DayField
        label={m.audit_from()}
        value={search.from ?? null}
        latest={search.to}
        onChange={(from) => narrow({ from: from ?? undefined })}
      />
      <DayField
        label={m.audit_to()}
        value={search.to ?? null}
        earliest={search.from}
        onChange={(to) => narrow({ to: to ?? undefined })}
      />
    </ListToolbar>
  );
}
