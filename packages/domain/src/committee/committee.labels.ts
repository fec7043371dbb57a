import type { Trilingual } from '../kernel/index.ts';
import type { AgendaAction, AgendaState } from './agenda-item.machine.ts';
import type { Ballot, College, CommitteeKind, Interest, ScoreCriterion } from './committee.kinds.ts';
import type { SessionAction, SessionState } from './committee-session.machine.ts';

export const committeeKindLabels: Record<CommitteeKind, Trilingual> = {
  CPDH: {
    ar: 'اللجنة الإقليمية للتنمية البشرية',
    fr: 'Comité provincial du développement humain',
    en: 'Provincial human development committee',
  },
  CLDH: {
    ar: 'اللجنة المحلية للتنمية البشرية',
    fr: 'Comité local du développement humain',
    en: 'Local human development committee',
  },
  TECHNICAL_CELL: { ar: 'لجنة تقنية', fr: 'Cellule technique', en: 'Technical cell' },
};

export const collegeLabels: Record<College, Trilingual> = {
  AUTHORITY: { ar: 'السلطة المحلية', fr: 'Autorité locale', en: 'Local authority' },
  ELECTED: { ar: 'المنتخبون', fr: 'Élus', en: 'Elected members' },
  STATE_SERVICE: { ar: 'المصالح اللاممركزة للدولة', fr: 'Services déconcentrés', en: 'State services' },
  CIVIL_SOCIETY: { ar: 'المجتمع المدني', fr: 'Société civile', en: 'Civil society' },
  CO_OPTED: { ar: 'أعضاء مختارون', fr: 'Membres cooptés', en: 'Co-opted members' },
};

export const sessionStateLabels: Record<SessionState, Trilingual> = {
  DRAFT: { ar: 'مسودة', fr: 'Brouillon', en: 'Draft' },
  CONVENED: { ar: 'تمت الدعوة', fr: 'Convoquée', en: 'Convened' },
  OPEN: { ar: 'مفتوحة', fr: 'Ouverte', en: 'Open' },
  DELIBERATING: { ar: 'في المداولة', fr: 'En délibération', en: 'Deliberating' },
  CLOSED: { ar: 'مختتمة', fr: 'Close', en: 'Closed' },
  MINUTED: { ar: 'محضرها موقع', fr: 'Procès-verbal signé', en: 'Minutes signed' },
  CANCELLED: { ar: 'ملغاة', fr: 'Annulée', en: 'Cancelled' },
};

export const sessionActionLabels: Record<SessionAction, Trilingual> = {
  convene: { ar: 'دعوة الأعضاء', fr: 'Convoquer', en: 'Convene' },
  open: { ar: 'افتتاح', fr: 'Ouvrir', en: 'Open' },
  deliberate: { ar: 'الشروع في المداولة', fr: 'Délibérer', en: 'Deliberate' },
  close: { ar: 'اختتام', fr: 'Clore', en: 'Close' },
  minute: { ar: 'تحرير المحضر', fr: 'Dresser le procès-verbal', en: 'Record the minutes' },
  postpone: { ar: 'تأجيل', fr: 'Reporter', en: 'Postpone' },
  cancel: { ar: 'إلغاء', fr: 'Annuler', en: 'Cancel' },
};

export const agendaStateLabels: Record<AgendaState, Trilingual> = {
  LISTED: { ar: 'مدرج', fr: 'Inscrit', en: 'Listed' },
  APPROVED: { ar: 'موافق عليه', fr: 'Approuvé', en: 'Approved' },
  REJECTED: { ar: 'مرفوض', fr: 'Rejeté', en: 'Rejected' },
  DEFERRED: { ar: 'مؤجل', fr: 'Ajourné', en: 'Deferred' },
  STRUCK: { ar: 'مسحوب من جدول الأعمال', fr: 'Retiré de l’ordre du jour', en: 'Struck from the agenda' },
};

export const agendaActionLabels: Record<AgendaAction, Trilingual> = {
  approve: { ar: 'موافقة', fr: 'Approuver', en: 'Approve' },
  reject: { ar: 'رفض', fr: 'Rejeter', en: 'Reject' },
  defer: { ar: 'تأجيل', fr: 'Ajourner', en: 'Defer' },
  strike: { ar: 'سحب من جدول الأعمال', fr: 'Retirer de l’ordre du jour', en: 'Strike from the agenda' },
};

export const ballotLabels: Record<Ballot, Trilingual> = {
  FOR: { ar: 'مع', fr: 'Pour', en: 'For' },
  AGAINST: { ar: 'ضد', fr: 'Contre', en: 'Against' },
  ABSTAIN: { ar: 'امتناع', fr: 'Abstention', en: 'Abstention' },
};

export const interestLabels: Record<Interest, Trilingual> = {
  FAMILY: { ar: 'قرابة عائلية', fr: 'Lien de famille', en: 'Family' },
  BUSINESS: { ar: 'مصلحة مهنية أو تجارية', fr: 'Intérêt d’affaires', en: 'Business' },
  OTHER: { ar: 'مصلحة أخرى', fr: 'Autre intérêt', en: 'Other interest' },
  AUTHOR: { ar: 'ساهم في إعداد المشروع', fr: 'A rédigé le projet', en: 'Wrote the project' },
  ACCOMPANIES: { ar: 'يواكب صاحب المشروع', fr: 'Accompagne le porteur', en: 'Accompanies its holder' },
};

export const scoreCriterionLabels: Record<ScoreCriterion, Trilingual> = {
  VIABILITY: { ar: 'قابلية الاستمرار', fr: 'Viabilité', en: 'Viability' },
  COMPETENCE: { ar: 'الكفاءة', fr: 'Compétence', en: 'Competence' },
  MARKET: { ar: 'السوق', fr: 'Marché', en: 'Market' },
  IMPACT: { ar: 'الأثر', fr: 'Impact', en: 'Impact' },
};
