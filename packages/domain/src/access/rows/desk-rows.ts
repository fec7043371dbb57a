import { moneyReaders, organisers, type Row, staff } from './matrix-rows.ts';

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
  // A list that leaves the house leaves its walls: only with a fresh proof, and who took it stands on it (BR-54).
  'list.export': {
    ...organisers,
    CENTRE_COORDINATOR: 'CENTRE',
    FINANCE_OFFICER: 'EVERYWHERE',
  },
} as const satisfies Record<string, Row>;
