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
  // Who may take lists away at all, with a fresh proof (BR-54): each goes as far as what it is read by.
  'list.export': {
    NATIONAL_COORDINATOR: 'EVERYWHERE',
    REGIONAL_COORDINATOR: 'EVERYWHERE',
    CENTRE_COORDINATOR: 'EVERYWHERE',
    FINANCE_OFFICER: 'EVERYWHERE',
  },
} as const satisfies Record<string, Row>;
