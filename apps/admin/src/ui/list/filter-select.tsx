import { NativeSelect } from '@mantine/core';

type Props<Value extends string> = {
  label: string;
  /** What stands in the field when nothing is chosen: "All states". */
  all: string;
  value: Value | undefined;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | undefined) => void;
};

/** One choice that narrows a list. The system's own field: known to every hand, and to every screen reader. */
export function FilterSelect<Value extends string>({ label, all, value, options, onChange }: Props<Value>) {
  return (
    <NativeSelect
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(options.find((option) => option.value === currentTarget.value)?.value)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}
