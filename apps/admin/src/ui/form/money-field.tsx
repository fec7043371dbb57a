import { NumberInput } from '@mantine/core';
import { m } from '#paraglide/messages.js';

type Props = {
  label: string;
  description?: string;
  /** Whole centimes; null when nothing is written. */
  value: number | null;
  onChange: (value: number | null) => void;
  error?: string | undefined;
  required?: boolean;
};

/** An amount in dirhams on the screen, in whole centimes behind it. */
export function MoneyField({ label, description, value, onChange, error, required = false }: Props) {
  return (
    <NumberInput
      label={label}
      description={description}
      value={value === null ? '' : value / 100}
      onChange={(written) => onChange(typeof written === 'number' ? Math.round(written * 100) : null)}
      error={error}
      withAsterisk={required}
      thousandSeparator={'\u00a0'}
      decimalSeparator=","
      allowedDecimalSeparators={[',', '.']}
      decimalScale={2}
      min={0}
      allowNegative={false}
      hideControls
      inputMode="decimal"
      rightSection={<span aria-hidden="true">{m.currency()}</span>}
      rightSectionWidth={64}
    />
  );
}
