import { caseStateLabels, caseStates } from '@wasl/domain/casework';
import { counted } from '#lib/words/counted.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { FilterSelect } from '#ui/list/filter-select.tsx';
import { ListToolbar } from '#ui/list/list-toolbar.tsx';
import { SearchField } from '#ui/list/search-field.tsx';
import type { CaseSearch } from './case.search.ts';

type Props = {
  filters: CaseSearch;
  total: number | undefined;
  onChange: (change: CaseSearch) => void;
  onClear: (() => void) | undefined;
};

/** What narrows and orders the list of cases. */
export function CaseFilters({ filters, total, onChange, onClear }: Props) {
  return (
    <ListToolbar total={total === undefined ? null : m.cases_count(counted(total))} onClear={onClear}>
      <SearchField
        label={m.cases_search()}
        value={filters.search ?? ''}
        onChange={(search) => onChange({ search: search || undefined })}
      />
      <FilterSelect
        label={m.state()}
        all={m.all_states()}
        value={filters.state}
        options={caseStates.map((value) => ({ value, label: said(caseStateLabels[value]) }))}
        onChange={(state) => onChange({ state })}
      />
      <FilterSelect
        label={m.order()}
        all={m.order_recent()}
        value={filters.order}
        options={[
          { value: 'RECENT', label: m.order_recent() },
          { value: 'OLDEST', label: m.order_oldest() },
          { value: 'NUMBER', label: m.order_number() },
        ]}
        onChange={(order) => onChange({ order })}
      />
    </ListToolbar>
  );
}
