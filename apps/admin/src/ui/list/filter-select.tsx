import { Select } from '@mantine/core';
import { m } from '#paraglide/messages.js';

type Props<Value extends string> = {
  label: string;
  /** What stands in the field when nothing is chosen: "All states". */
  all: string;
  value: Value | undefined;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | undefined) => void;
};

/** One choice that narrows a list. */
export function FilterSelect<Value extends string>({ label, all, value, options, onChange }: Props<Value>) {
  return (
    <Select
      aria-label={label}
      placeholder={all}
      data={options.map((option) => ({ ...option }))}
      value={value ?? null}
      onChange={(chosen) => onChange(options.find((option) => option.value === chosen)?.value)}
      clearable
      clearButtonProps={{ 'aria-label': m.clear() }}
      searchable={options.length > 8}
      nothingFoundMessage={m.nothing_found()}
      comboboxProps={{ shadow: 'sm' }}
    />
  );
}
