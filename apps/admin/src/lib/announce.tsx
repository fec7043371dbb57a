import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { m } from '#paraglide/messages.js';
import { failureOf } from './failure.ts';

const look = () => ({ withBorder: true, closeButtonProps: { 'aria-label': m.close() } });

/** Says that something is done. */
export function announceDone(message: string): void {
  notifications.show({ ...look(), message, color: 'zellige', icon: <IconCheck size={18} aria-hidden="true" /> });
}

/** Says that something was refused or did not get through, and stays until it is read. */
export function announceFailure(error: unknown): void {
  const icon = <IconAlertTriangle size={18} aria-hidden="true" />;
  notifications.show({ ...look(), message: failureOf(error).sentence, color: 'terracotta', icon, autoClose: false });
}
