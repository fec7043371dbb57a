import { Button, Group, Text } from '@mantine/core';
import { m } from '#paraglide/messages.js';

/** Says that what stands in the form was written earlier on this device, and offers to begin anew. */
export function DraftNote({ isRestored, onDiscard }: { isRestored: boolean; onDiscard: () => void }) {
  if (!isRestored) return null;
  return (
    <Group justify="space-between" gap="xs" role="status">
      <Text size="sm">{m.draft_restored()}</Text>
      <Button variant="subtle" size="xs" onClick={onDiscard}>
        {m.draft_discard()}
      </Button>
    </Group>
  );
}
