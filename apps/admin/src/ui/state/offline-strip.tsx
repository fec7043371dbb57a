import { useNetwork } from '@mantine/hooks';
import { IconWifiOff } from '@tabler/icons-react';
import { m } from '#paraglide/messages.js';
import classes from './strip.module.css';

/** Says that the network is gone, for as long as it is. */
export function OfflineStrip() {
  const { online } = useNetwork();
  if (online) return null;
  return (
    <div className={classes.strip} role="status">
      <IconWifiOff size={18} aria-hidden="true" />
      <span>{m.offline()}</span>
    </div>
  );
}
