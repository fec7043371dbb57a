import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { sentenceOf } from '@wasl/domain/refusals';
import { language } from '#lib/language.ts';
import { useIsOutdated } from '#lib/page/outdated.ts';
import { m } from '#paraglide/messages.js';
import { AttentionStrip } from './attention-strip.tsx';

/** Says that a new version is out. Nothing below is thrown away: the person finishes reading or copies a draft first. */
export function ReloadStrip() {
  if (!useIsOutdated()) return null;
  const reload = (
    <Button size="xs" onClick={() => location.reload()}>
      {m.reload_page()}
    </Button>
  );
  return (
    <AttentionStrip icon={<IconRefresh size={18} aria-hidden="true" />} action={reload}>
      {sentenceOf('RELOAD', {}, language())}
    </AttentionStrip>
  );
}
