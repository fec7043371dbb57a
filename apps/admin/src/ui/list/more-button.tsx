import { Button } from '@mantine/core';
import { m } from '#paraglide/messages.js';
import classes from './more-button.module.css';

type Props = { hasMore: boolean | undefined; loading: boolean; onMore: () => void };

/** Asks for the next page, after the last row that is shown. */
export function MoreButton({ hasMore, loading, onMore }: Props) {
  if (!hasMore) return null;
  return (
    <div className={classes.more}>
      <Button variant="default" size="sm" loading={loading} onClick={onMore}>
        {m.list_more()}
      </Button>
    </div>
  );
}
