import type { Trilingual } from '../../kernel/index.ts';
import type { FirstContactState } from '../contact/first-contact.rules.ts';
import type { HomeChangeCause } from './home.rules.ts';

export const homeChangeCauseLabels: Record<HomeChangeCause, Trilingual> = {
  MOVED: { ar: 'انتقال إلى سكن آخر', fr: 'Déménagement', en: 'Moved' },
  CODE_CHANGED: { ar: 'تغيير رمز المجال الترابي', fr: 'Code du territoire modifié', en: 'Code of the place changed' },
};

export const firstContactStateLabels: Record<FirstContactState, Trilingual> = {
  NOT_ASKED: { ar: 'غير مطلوب', fr: 'Non attendu', en: 'Not asked' },
  DUE: { ar: 'في الأجل', fr: 'À faire', en: 'Due' },
  LATE: { ar: 'متأخر', fr: 'En retard', en: 'Late' },
  DONE: { ar: 'تم في الأجل', fr: 'Fait à temps', en: 'Done in time' },
  DONE_LATE: { ar: 'تم بعد الأجل', fr: 'Fait en retard', en: 'Done late' },
};
