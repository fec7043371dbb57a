import { Badge } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconClockHour4,
  IconPencil,
  IconProgress,
} from '@tabler/icons-react';

/** What a state asks of the reader, whatever the thing is. */
export const tones = ['draft', 'waiting', 'active', 'done', 'trouble', 'closed'] as const;
export type Tone = (typeof tones)[number];

const looks: Record<Tone, { color: string; Icon: typeof IconProgress }> = {
  draft: { color: 'gray', Icon: IconPencil },
  waiting: { color: 'saffron', Icon: IconClockHour4 },
  active: { color: 'majorelle', Icon: IconProgress },
  done: { color: 'zellige', Icon: IconCircleCheck },
  trouble: { color: 'terracotta', Icon: IconAlertTriangle },
  closed: { color: 'gray', Icon: IconCircleDashed },
};

/** A state as a sign, a word and a tint: never colour alone. */
export function StateBadge({ tone, children }: { tone: Tone; children: string }) {
  const { color, Icon } = looks[tone];
  const tint = color === 'gray' ? 2 : 1;
  return (
    <Badge
      color={color}
      variant="light"
      size="lg"
      fw={500}
      fz={12.5}
      tt="none"
      bg={`${color}.${tint}`}
      c={`${color}.8`}
      leftSection={<Icon size={14} aria-hidden="true" />}
    >
      {children}
    </Badge>
  );
}
