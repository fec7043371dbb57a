import type { Trilingual } from '../../kernel/index.ts';
import type { CaseTransferState } from './transfer.machine.ts';

export const caseTransferStateLabels: Record<CaseTransferState, Trilingual> = {
  PROPOSED: { ar: 'في انتظار الجواب', fr: 'En attente de réponse', en: 'Awaiting an answer' },
  ACCEPTED: { ar: 'مقبولة', fr: 'Accepté', en: 'Accepted' },
  REFUSED: { ar: 'مرفوضة', fr: 'Refusé', en: 'Refused' },
  REVOKED: { ar: 'مسحوبة', fr: 'Retiré', en: 'Withdrawn' },
};
