import { IconChevronLeft } from '@tabler/icons-react';
import classes from './back-mark.module.css';

/** The sign of going back, turned with the direction of the page. */
export function BackMark() {
  return <IconChevronLeft size={14} aria-hidden="true" className={classes.mark} />;
}
