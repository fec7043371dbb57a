import type { Trilingual } from '../kernel/index.ts';
import type { CaseEventKind, CaseOrigin, CaseRoad, CloseReason } from './case.kinds.ts';
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
  refuse: { ar: 'رفض الإحالة', fr: 'Refuser le transfert', en: 'Refuse the transfer' },
  revoke: { ar: 'سحب الإحالة', fr: 'Retirer le transfert', en: 'Withdraw the transfer' },
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

export const closeReasonLabels: Record<CloseReason, Trilingual> = {
  WITHDRAWN: { ar: 'انسحاب المستفيد', fr: 'Désistement', en: 'Withdrawn' },
  REFUSED: { ar: 'رفض المواكبة', fr: 'Accompagnement refusé', en: 'Accompaniment refused' },
  RETURNED_TO_PRISON: {
    ar: 'عودة إلى مؤسسة',
    fr: 'Retour en établissement',
    en: 'Returned to an establishment',
  },
  LEFT_COUNTRY: { ar: 'مغادرة البلاد', fr: 'Départ du pays', en: 'Left the country' },
  DECEASED: { ar: 'وفاة', fr: 'Décès', en: 'Deceased' },
  DUPLICATE: { ar: 'ملف مكرر', fr: 'Doublon', en: 'Duplicate' },
  COMPLETED_WITHOUT_PROJECT: {
    ar: 'انتهاء المواكبة بدون مشروع',
    fr: 'Achevé sans projet',
    en: 'Completed without a project',
  },
};

export const caseEventKindLabels: Record<CaseEventKind, Trilingual> = {
  OPENED: { ar: 'فتح الملف', fr: 'Ouverture du dossier', en: 'Case opened' },
  ASSESSED: { ar: 'تقييم الملف', fr: 'Évaluation', en: 'Assessed' },
  LIFE_PROJECT_AGREED: { ar: 'الاتفاق على مشروع حياة', fr: 'Projet de vie convenu', en: 'Life project agreed' },
  LIFE_STEP_DONE: {
    ar: 'إنجاز خطوة من مشروع الحياة',
    fr: 'Étape du projet de vie faite',
    en: 'Step of the life project done',
  },
  PREPARED: { ar: 'الإعداد للإفراج', fr: 'Préparation de la sortie', en: 'Release prepared' },
  REFERRED: { ar: 'إرسال بطاقة الإحالة إلى المركز', fr: 'Fiche envoyée au centre', en: 'Referral sent to the centre' },
  REFERRAL_ACCEPTED: {
    ar: 'قبول الملف من طرف المركز',
    fr: 'Dossier accepté par le centre',
    en: 'Accepted by the centre',
  },
  RELEASED: { ar: 'الإفراج', fr: 'Sortie', en: 'Released' },
  HOME_MOVED: { ar: 'تغيير محل السكنى', fr: 'Changement de domicile', en: 'Home changed' },
  INTEGRATED: { ar: 'اللقاء الأول بالمركز', fr: 'Premier entretien au centre', en: 'First meeting at the centre' },
  FOLLOWED: { ar: 'بداية التتبع', fr: 'Début du suivi', en: 'Follow-up begun' },
  SUSPENDED: { ar: 'تعليق الملف', fr: 'Suspension', en: 'Suspended' },
  RESUMED: { ar: 'استئناف المواكبة', fr: 'Reprise', en: 'Resumed' },
  LOST: { ar: 'انقطاع الاتصال', fr: 'Perte de contact', en: 'Contact lost' },
  FOUND: { ar: 'استعادة الاتصال', fr: 'Reprise de contact', en: 'Contact renewed' },
  TRANSFER_PROPOSED: { ar: 'اقتراح الإحالة على مركز آخر', fr: 'Transfert proposé', en: 'Transfer proposed' },
  TRANSFER_ACCEPTED: { ar: 'قبول الإحالة', fr: 'Transfert accepté', en: 'Transfer accepted' },
  TRANSFER_REFUSED: { ar: 'رفض الإحالة', fr: 'Transfert refusé', en: 'Transfer refused' },
  TRANSFER_REVOKED: { ar: 'سحب الإحالة', fr: 'Transfert retiré', en: 'Transfer withdrawn' },
  ASSIGNED: { ar: 'إسناد الملف', fr: 'Affectation', en: 'Assigned' },
  CONTACTED: { ar: 'اتصال بالمستفيد', fr: 'Contact', en: 'Contact' },
  NOT_REACHED: { ar: 'محاولة اتصال دون جواب', fr: 'Tentative sans réponse', en: 'Attempt without an answer' },
  APPOINTMENT_KEPT: { ar: 'موعد منجز', fr: 'Rendez-vous tenu', en: 'Appointment kept' },
  APPOINTMENT_MISSED: { ar: 'موعد فائت', fr: 'Rendez-vous manqué', en: 'Appointment missed' },
  CONSENT_RECORDED: { ar: 'تسجيل موافقة أو رفض', fr: 'Consentement recueilli', en: 'Consent recorded' },
  CONSENT_WITHDRAWN: { ar: 'سحب موافقة', fr: 'Consentement retiré', en: 'Consent withdrawn' },
  DIAGNOSIS_SHARED: { ar: 'توقيع المستفيد على التشخيص', fr: 'Diagnostic partagé', en: 'Diagnosis shared' },
  DIAGNOSIS_VALIDATED: { ar: 'المصادقة على التشخيص', fr: 'Diagnostic validé', en: 'Diagnosis validated' },
  TRAINING_ENROLLED: { ar: 'التسجيل في تكوين', fr: 'Inscription à une formation', en: 'Enrolled in a course' },
  TRAINING_IN_PROGRESS: { ar: 'متابعة التكوين', fr: 'Formation en cours', en: 'Course under way' },
  TRAINING_INTERRUPTED: { ar: 'انقطاع التكوين', fr: 'Formation interrompue', en: 'Course interrupted' },
  TRAINING_CERTIFIED: { ar: 'الحصول على دبلوم', fr: 'Formation certifiée', en: 'Course certified' },
  TRAINING_FAILED: { ar: 'تكوين دون نجاح', fr: 'Formation non validée', en: 'Course not passed' },
  TRAINING_DROPPED: { ar: 'مغادرة التكوين', fr: 'Formation abandonnée', en: 'Course left' },
  PROJECT_DECIDED: { ar: 'قرار اللجنة بشأن المشروع', fr: 'Décision sur le projet', en: 'Project decided on' },
  HANDED_OVER: { ar: 'تسليم المعدات', fr: 'Remise des équipements', en: 'Equipment handed over' },
  VISITED: { ar: 'زيارة تتبع', fr: 'Visite de suivi', en: 'Follow-up visit' },
  STAY_RECORDED: { ar: 'تسجيل إقامة', fr: 'Séjour enregistré', en: 'Stay recorded' },
  CONCLUDED: { ar: 'استقلالية المستفيد', fr: 'Autonomie constatée', en: 'Autonomy concluded' },
  CLOSED: { ar: 'إغلاق الملف', fr: 'Clôture', en: 'Closed' },
  REOPENED: { ar: 'إعادة فتح الملف', fr: 'Réouverture', en: 'Reopened' },
};
