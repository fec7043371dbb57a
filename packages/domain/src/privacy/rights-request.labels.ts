import type { Trilingual } from '../kernel/index.ts';
import type { RightsRequestState } from './rights-request.machine.ts';

export const rightsRequestStateLabels: Record<RightsRequestState, Trilingual> = {
  RECEIVED: { ar: 'متوصل به', fr: 'Reçue', en: 'Received' },
  IDENTIFIED: { ar: 'تم التحقق من الهوية', fr: 'Identifiée', en: 'Identified' },
  IN_WORK: { ar: 'قيد المعالجة', fr: 'En traitement', en: 'In work' },
  ANSWERED: { ar: 'تمت الإجابة', fr: 'Répondue', en: 'Answered' },
  REFUSED: { ar: 'مرفوض', fr: 'Refusée', en: 'Refused' },
  CLOSED: { ar: 'مغلق', fr: 'Close', en: 'Closed' },
};
