import type { Trilingual } from '../kernel/index.ts';
import type { SessionNeed } from './second-factor.rules.ts';
import type { SessionKind, StaffStatus } from './staff.kinds.ts';

export const staffStatusLabels: Record<StaffStatus, Trilingual> = {
  INVITED: { ar: 'مدعو', fr: 'Invité', en: 'Invited' },
  ACTIVE: { ar: 'نشط', fr: 'Actif', en: 'Active' },
  DISABLED: { ar: 'موقوف', fr: 'Désactivé', en: 'Disabled' },
};

export const sessionKindLabels: Record<SessionKind, Trilingual> = {
  CONSOLE: { ar: 'شخص أمام الشاشة', fr: 'Une personne à l’écran', en: 'A person at a screen' },
  TOKEN: { ar: 'برنامج برمز وصول', fr: 'Un programme avec un jeton', en: 'A program with a token' },
};

export const sessionNeedLabels: Record<SessionNeed, Trilingual> = {
  NOTHING: { ar: 'الجلسة مكتملة', fr: 'Session complète', en: 'The session is complete' },
  SECOND_FACTOR: {
    ar: 'يلزم إدخال العامل الثاني',
    fr: 'Second facteur à fournir',
    en: 'The second factor is to be shown',
  },
  ENROLMENT: { ar: 'يلزم تفعيل عامل ثان', fr: 'Second facteur à activer', en: 'A second factor is to be enrolled' },
};
