import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { m } from '#paraglide/messages.js';

type Props = { label: string; value: string; onChange: (value: string) => void };

/** Words to search by. What is typed shows at once; the list follows when the typing rests. */
export function SearchField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  const report = useDebouncedCallback(onChange, 250);
  useEffect(() => setTyped(value), [value]); // the address may change without the field: back, clear, a link
  const change = (text: string) => {
    setTyped(text);
    report(text);
  };
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      value={typed}
      maxLength={80}
      onChange={(event) => change(event.currentTarget.value)}
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      rightSection={typed ? <CloseButton size="sm" aria-label={m.clear()} onClick={() => change('')} /> : null}
    />
  );
}
