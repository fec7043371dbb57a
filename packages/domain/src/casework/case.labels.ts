import type { Trilingual } from '../kernel/index.ts';
import type { CaseOrigin, CaseRoad } from './case.kinds.ts';
import type { CaseAction, CaseState } from './case.machine.ts';

export const caseStateLabels: Record<CaseState, Trilingual> = {
  IDENTIFIED: { ar: 'تم التعرف عليه', fr: 'Identifié', en: 'Identified' },
  ASSESSED: { ar: 'تم تقييمه', fr: 'Évalué', en: 'Assessed' },
  PREPARING: { ar: 'قيد التهييء', fr: 'En préparation', en: 'Preparing' },
  RELEASED: { ar: 'مفرج عنه', fr: 'Libéré', en: 'Released' },
  IN_INTEGRATION: { ar: 'قيد الإدماج', fr: 'En insertion', en: 'In integration' },
  IN_FOLLOW_UP: { ar: 'قيد التتبع', fr: 'En suivi', en: 'In follow-up' },
  AUTONOMOUS: { ar: 'مستقل بذاته', fr: 'Autonome', en: 'Autonomous' },
  SUSPENDED: { ar: 'معلق', fr: 'Suspendu', en: 'Suspended' },
  LOST_CONTACT: { ar: 'منقطع عن التتبع', fr: 'Perdu de vue', en: 'Lost contact' },
  TRANSFERRED: { ar: 'محال على مركز آخر', fr: 'Transféré', en: 'Transferred' },
  CLOSED: { ar: 'مغلق', fr: 'Clos', en: 'Closed' },
};

export const caseActionLabels: Record<CaseAction, Trilingual> = {
  assess: { ar: 'تقييم', fr: 'Évaluer', en: 'Assess' },
  prepare: { ar: 'الشروع في التهييء', fr: 'Préparer', en: 'Prepare' },
  release: { ar: 'تسجيل الإفراج', fr: 'Enregistrer la libération', en: 'Record the release' },
  integrate: { ar: 'الشروع في الإدماج', fr: 'Entamer l’insertion', en: 'Begin integration' },
  follow: { ar: 'الشروع في التتبع', fr: 'Entamer le suivi', en: 'Begin follow-up' },
  conclude: { ar: 'إعلان الاستقلالية', fr: 'Constater l’autonomie', en: 'Conclude as autonomous' },
  suspend: { ar: 'تعليق', fr: 'Suspendre', en: 'Suspend' },
  resume: { ar: 'استئناف', fr: 'Reprendre', en: 'Resume' },
  lose: { ar: 'تسجيل انقطاع الاتصال', fr: 'Signaler la perte de contact', en: 'Record lost contact' },
  find: { ar: 'تسجيل استعادة الاتصال', fr: 'Signaler la reprise de contact', en: 'Record renewed contact' },
  transfer: { ar: 'إحالة على مركز آخر', fr: 'Transférer', en: 'Transfer' },
  accept: { ar: 'قبول الإحالة', fr: 'Accepter le transfert', en: 'Accept the transfer' },
  close: { ar: 'إغلاق', fr: 'Clore', en: 'Close' },
  reopen: { ar: 'إعادة فتح', fr: 'Rouvrir', en: 'Reopen' },
};

export const caseOriginLabels: Record<CaseOrigin, Trilingual> = {
  SPR: {
    ar: 'مصلحة التهييء لإعادة الإدماج',
    fr: 'Service de préparation à la réinsertion',
    en: 'Reintegration preparation service',
  },
  WALK_IN: { ar: 'توجه تلقائي إلى المركز', fr: 'Venue spontanée', en: 'Walk-in' },
  COURT: { ar: 'المحكمة', fr: 'Tribunal', en: 'Court' },
  PARDON: { ar: 'عفو ملكي', fr: 'Grâce royale', en: 'Royal pardon' },
  CONDITIONAL_RELEASE: { ar: 'الإفراج المقيد بشروط', fr: 'Libération conditionnelle', en: 'Conditional release' },
  ALTERNATIVE_SENTENCE: { ar: 'عقوبة بديلة', fr: 'Peine alternative', en: 'Alternative sentence' },
  CHILD_PROTECTION: { ar: 'مركز حماية الطفولة', fr: 'Protection de l’enfance', en: 'Child protection' },
  PARTNER: { ar: 'شريك', fr: 'Partenaire', en: 'Partner' },
};

export const caseRoadLabels: Record<CaseRoad, Trilingual> = {
  EMPLOYMENT: { ar: 'التشغيل', fr: 'Emploi', en: 'Employment' },
  AGR: { ar: 'نشاط مدر للدخل', fr: 'Activité génératrice de revenus', en: 'Income-generating activity' },
  TRAINING_ONLY: { ar: 'التكوين فقط', fr: 'Formation seule', en: 'Training only' },
  SOCIAL_ONLY: { ar: 'المواكبة الاجتماعية فقط', fr: 'Accompagnement social seul', en: 'Social support only' },
};
