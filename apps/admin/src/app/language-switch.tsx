import { SegmentedControl } from '@mantine/core';
import { isLanguage, type Language } from '@wasl/domain/kernel';
import { language } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { useSwitchLanguage } from './frame.tsx';
import classes from './language-switch.module.css';

// Each language names itself: someone who reads only one must find it.
const choices = [
  {
    value: 'ar',
    label: (
      <abbr title="العربية" className={classes.language}>
        ع
      </abbr>
    ),
  },
  {
    value: 'fr',
    label: (
      <abbr title="Français" className={classes.language}>
        FR
      </abbr>
    ),
  },
  {
    value: 'en',
    label: (
      <abbr title="English" className={classes.language}>
        EN
      </abbr>
    ),
  },
];

/** Arabic, French, English: the page turns where it stands. */
export function LanguageSwitch({ onChosen }: { onChosen?: (chosen: Language) => void }) {
  const change = useSwitchLanguage();
  return (
    <SegmentedControl
      size="xs"
      aria-label={m.language()}
      value={language()}
      data={choices}
      onChange={(chosen) => {
        if (!isLanguage(chosen)) return;
        change(chosen);
        onChosen?.(chosen);
      }}
    />
  );
}
