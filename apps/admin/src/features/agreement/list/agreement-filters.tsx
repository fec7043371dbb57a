import { agreementStateLabels, agreementStates } from '@wasl/domain/agreement';
import { said } from '#lib/language.ts';
import { counted } from '#lib/words/counted.ts';
import { m } from '#paraglide/messages.js';
import { FilterSelect } from '#ui/list/filter-select.tsx';
import { ListToolbar } from '#ui/list/list-toolbar.tsx';
import { SearchField } from '#ui/list/search-field.tsx';
import type { AgreementSearch } from './agreement.search.ts';

type Props = {
  filters: AgreementSearch;
  total: number | undefined;
  onChange: (change: AgreementSearch) => void;
  onClear: (() => void) | undefined;
};

/** What narrows the list of agreements. */
export function AgreementFilters({ filters, total, onChange, onClear }: Props) {
  return (
    <ListToolbar total={total === undefined ? null : m.agreements_count(counted(total))} onClear={onClear}>
      <SearchField
        label={m.agreements_search()}
        value={filters.search ?? ''}
        onChange={(search) => onChange({ search: search || undefined })}
      />
      <FilterSelect
        label={m.state()}
        all={m.all_states()}
        value={filters.state}
        options={agreementStates.map((value) => ({ value, label: said(agreementStateLabels[value]) }))}
        onChange={(state) => onChange({ state })}
      />
    </ListToolbar>
  );
}
