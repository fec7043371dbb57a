import { followUpPlanStateLabels, followUpPlanStates } from '@wasl/domain/follow-up';
import { counted } from '#lib/words/counted.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { FilterSelect } from '#ui/list/filter-select.tsx';
import { ListToolbar } from '#ui/list/list-toolbar.tsx';
import type { FollowUpSearch } from './follow-up.search.ts';

type Props = {
  filters: FollowUpSearch;
  total: number | undefined;
  onChange: (change: FollowUpSearch) => void;
  onClear: (() => void) | undefined;
};

/** What narrows the list of projects that are followed, and what comes first in it. */
export function FollowUpFilters({ filters, total, onChange, onClear }: Props) {
  return (
    <ListToolbar total={total === undefined ? null : m.follow_up_count(counted(total))} onClear={onClear}>
      <FilterSelect
        label={m.state()}
        all={m.all_states()}
        value={filters.state}
        options={followUpPlanStates.map((value) => ({ value, label: said(followUpPlanStateLabels[value]) }))}
        onChange={(state) => onChange({ state })}
      />
      <FilterSelect
        label={m.follow_up_order()}
        all={m.follow_up_by_risk()}
        value={filters.order === 'UPDATED_AT' ? 'UPDATED_AT' : undefined}
        options={[{ value: 'UPDATED_AT', label: m.follow_up_by_change() }]}
        onChange={(order) => onChange({ order })}
      />
    </ListToolbar>
  );
}
