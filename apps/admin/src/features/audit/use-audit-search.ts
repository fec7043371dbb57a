import { getRouteApi } from '@tanstack/react-router';
import type { AuditSearch } from './audit.search.ts';

const route = getRouteApi('/audit/');

/** The filters of the address, and how to change them; the book stays open. */
export function useAuditSearch() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { book, ...filters } = search;
  const isNarrowed = Object.values(filters).some((filter) => filter !== undefined);
  return {
    search,
    isNarrowed,
    narrow: (change: AuditSearch) =>
      void navigate({ search: { ...search, ...change }, replace: true, resetScroll: false }),
    clear: isNarrowed ? () => void navigate({ search: { book }, replace: true }) : undefined,
  };
}
