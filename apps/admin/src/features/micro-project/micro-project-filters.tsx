import { microProjectStateLabels, microProjectStates } from '@wasl/domain/micro-project';
import { counted } from '#lib/words/counted.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { FilterSelect } from '#ui/list/filter-select.tsx';
import { ListToolbar } from '#ui/list/list-toolbar.tsx';
import { SearchField } from '#ui/list/search-field.tsx';
import type { MicroProjectSearch } from './micro-project.search.ts';

type Props = {
  filters: MicroProjectSearch;
  total: number | undefined;
  onChange: (change: MicroProjectSearch) => void;
  onClear: (() => void) | undefined;
};

/** What narrows the list of micro-projects. */
export function MicroProjectFilters({ filters, total, onChange, onClear }: Props) {
  return (
    <ListToolbar total={total === undefined ? null : m.micro_projects_count(counted(total))} onClear={onClear}>
      <SearchField
        label={m.micro_projects_search()}
        value={filters.search ?? ''}
        onChange={(search) => onChange({ search: search || undefined })}
      />
      <FilterSelect
        label={m.state()}
        all={m.all_states()}
        value={filters.state}
        options={[
          { value: 'AWAITING_DECISION', label: m.awaiting_decision() },
          ...microProjectStates.map((value) => ({ value, label: said(microProjectStateLabels[value]) })),
        ]}
        onChange={(state) => onChange({ state })}
      />
    </ListToolbar>
  );
}
