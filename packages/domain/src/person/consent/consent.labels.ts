import type { Trilingual } from '../../kernel/index.ts';
import type { ConsentEvidence } from './consent.kinds.ts';

export const consentEvidenceLabels: Record<ConsentEvidence, Trilingual> = {
  SIGNED_PAPER: { ar: 'ورقة موقعة', fr: 'Écrit signé', en: 'Signed paper' },
  ORAL_WITNESSED: { ar: 'موافقة شفوية أمام شاهد', fr: 'Oral, devant témoin', en: 'Spoken, before a witness' },
};
