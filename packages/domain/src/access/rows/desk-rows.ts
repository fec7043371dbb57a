import { moneyReaders, type Row, staff } from './matrix-rows.ts';

/** What somebody does at his desk: his tasks, and the figures. */
export const deskRows = {
  // What waits for oneself follows from what one may read; putting it aside changes nothing for anybody else.
  'task.read': staff,
  'task.snooze': staff,
  'task.finish': staff,
  'notice.read': staff,
  'notice.markRead': staff,
  'notice.choose': staff,
  'figures.read': { ...moneyReaders, SPR_WORKER: 'FACILITY', DPO: 'EVERYWHERE' },
} as const satisfies Record<string, Row>;
