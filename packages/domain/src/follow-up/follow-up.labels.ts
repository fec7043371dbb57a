import type { Trilingual } from '../kernel/index.ts';
import type {
  ExemptionReason,
  MissReason,
  Obstacle,
  OutcomeCertainty,
  OutcomeKind,
  RiskReason,
  SupportActionKind,
  VisitMode,
} from './follow-up.kinds.ts';
import type { ActivityState, FollowUpPlanState, SupportActionState, VisitState } from './follow-up.machine.ts';

export const visitStateLabels: Record<VisitState, Trilingual> = {
  SCHEDULED: { ar: 'مبرمجة', fr: 'Prévue', en: 'Scheduled' },
  DONE: { ar: 'منجزة', fr: 'Effectuée', en: 'Done' },
  MISSED: { ar: 'فائتة', fr: 'Manquée', en: 'Missed' },
  RESCHEDULED: { ar: 'معاد برمجتها', fr: 'Reprogrammée', en: 'Rescheduled' },
  CANCELLED: { ar: 'ملغاة', fr: 'Annulée', en: 'Cancelled' },
};

export const followUpPlanStateLabels: Record<FollowUpPlanState, Trilingual> = {
  ACTIVE: { ar: 'جار', fr: 'En cours', en: 'Active' },
  COMPLETED: { ar: 'مكتمل', fr: 'Achevé', en: 'Completed' },
  INTERRUPTED: { ar: 'متوقف', fr: 'Interrompu', en: 'Interrupted' },
};

export const activityStateLabels: Record<ActivityState, Trilingual> = {
  OPERATING: { ar: 'مشتغل', fr: 'En activité', en: 'Operating' },
  SLOWED: { ar: 'متباطئ', fr: 'Ralenti', en: 'Slowed' },
  STOPPED_TEMPORARILY: { ar: 'متوقف مؤقتا', fr: 'Arrêté temporairement', en: 'Stopped temporarily' },
  STOPPED: { ar: 'متوقف', fr: 'Arrêté', en: 'Stopped' },
  SOLD: { ar: 'مبيع', fr: 'Vendu', en: 'Sold' },
  UNKNOWN: { ar: 'غير معروف', fr: 'Inconnu', en: 'Unknown' },
};

export const visitModeLabels: Record<VisitMode, Trilingual> = {
  ON_SITE: { ar: 'بعين المكان', fr: 'Sur place', en: 'On site' },
  PHONE: { ar: 'عبر الهاتف', fr: 'Par téléphone', en: 'By telephone' },
  CENTRE: { ar: 'بالمركز', fr: 'Au centre', en: 'At the centre' },
};

export const missReasonLabels: Record<MissReason, Trilingual> = {
  ABSENT: { ar: 'غياب المستفيد', fr: 'Bénéficiaire absent', en: 'Beneficiary absent' },
  NOT_REACHED: { ar: 'تعذر الاتصال', fr: 'Injoignable', en: 'Not reached' },
  POSTPONED_BY_PERSON: { ar: 'تأجيل بطلب من المستفيد', fr: 'Reportée à sa demande', en: 'Put off by the beneficiary' },
  ROAD_OR_WEATHER: { ar: 'الطريق أو الطقس', fr: 'Route ou météo', en: 'Road or weather' },
  OFFICER_NOT_AVAILABLE: { ar: 'تعذر على المكلف الحضور', fr: 'Chargé indisponible', en: 'Officer not available' },
};

export const exemptionReasonLabels: Record<ExemptionReason, Trilingual> = {
  HEALTH: { ar: 'ظروف صحية', fr: 'Raison de santé', en: 'Health' },
  FAMILY: { ar: 'ظروف عائلية', fr: 'Raison familiale', en: 'Family' },
  ABROAD: { ar: 'خارج البلاد', fr: 'À l’étranger', en: 'Abroad' },
  IN_ESTABLISHMENT: { ar: 'داخل مؤسسة', fr: 'En établissement', en: 'In an establishment' },
  ACTIVITY_ENDED: { ar: 'انتهاء النشاط', fr: 'Activité terminée', en: 'Activity ended' },
};

export const obstacleLabels: Record<Obstacle, Trilingual> = {
  PREMISES: { ar: 'المحل', fr: 'Local', en: 'Premises' },
  LICENCE: { ar: 'الرخص', fr: 'Autorisations', en: 'Licences' },
  EQUIPMENT: { ar: 'عطب في المعدات', fr: 'Panne d’équipement', en: 'Broken equipment' },
  SUPPLY: { ar: 'التزود بالمواد', fr: 'Approvisionnement', en: 'Supply' },
  CUSTOMERS: { ar: 'قلة الزبناء', fr: 'Manque de clients', en: 'Few customers' },
  CASH: { ar: 'نقص السيولة', fr: 'Trésorerie', en: 'Cash' },
  SKILLS: { ar: 'نقص في المهارات', fr: 'Compétences', en: 'Skills' },
  HEALTH: { ar: 'الصحة', fr: 'Santé', en: 'Health' },
  FAMILY: { ar: 'الأسرة', fr: 'Famille', en: 'Family' },
  STIGMA: { ar: 'نظرة المحيط', fr: 'Regard de l’entourage', en: 'How others look at them' },
};

export const riskReasonLabels: Record<RiskReason, Trilingual> = {
  ACTIVITY_STOPPED: { ar: 'توقف النشاط', fr: 'Activité arrêtée', en: 'The activity stopped' },
  ACTIVITY_INTERRUPTED: { ar: 'توقف مؤقت للنشاط', fr: 'Activité interrompue', en: 'The activity is interrupted' },
  ACTIVITY_SLOWED: { ar: 'تباطؤ النشاط', fr: 'Activité ralentie', en: 'The activity slowed' },
  ACTIVITY_UNKNOWN: { ar: 'وضعية النشاط غير معروفة', fr: 'État de l’activité inconnu', en: 'How it goes is unknown' },
  EQUIPMENT_MISSING: { ar: 'معدات مفقودة', fr: 'Équipement manquant', en: 'Equipment is missing' },
  EQUIPMENT_BROKEN: { ar: 'معدات معطلة', fr: 'Équipement en panne', en: 'Equipment is broken' },
  LOSS: { ar: 'خسارة', fr: 'Perte', en: 'Costs above sales' },
  INCOME_LOW: { ar: 'دخل ضعيف', fr: 'Revenu faible', en: 'Low income' },
  OBSTACLES_OPEN: { ar: 'صعوبات لم تحل', fr: 'Obstacles non levés', en: 'Obstacles not resolved' },
  VISITS_MISSED: {
    ar: 'زيارتان فائتتان على التوالي',
    fr: 'Deux visites manquées de suite',
    en: 'Two visits missed in a row',
  },
};

export const supportActionKindLabels: Record<SupportActionKind, Trilingual> = {
  COACHING: { ar: 'مواكبة فردية', fr: 'Accompagnement individuel', en: 'Coaching' },
  TRAINING: { ar: 'تكوين', fr: 'Formation', en: 'Training' },
  REPAIR: { ar: 'إصلاح', fr: 'Réparation', en: 'Repair' },
  MEDIATION: { ar: 'وساطة', fr: 'Médiation', en: 'Mediation' },
  LICENCE: { ar: 'رخصة', fr: 'Autorisation', en: 'Licence' },
  MARKET_LINK: { ar: 'ربط بالسوق', fr: 'Mise en relation commerciale', en: 'Market link' },
  CREDIT: { ar: 'تمويل إضافي', fr: 'Financement complémentaire', en: 'Extra credit' },
  FAMILY_DECISION: { ar: 'قرار الأسرة بشأن النشاط', fr: 'Décision de la famille', en: 'Decision of the family' },
  RECOVERY: { ar: 'استرجاع المعدات', fr: 'Récupération des équipements', en: 'Recovery of equipment' },
};

export const supportActionStateLabels: Record<SupportActionState, Trilingual> = {
  OPEN: { ar: 'مفتوح', fr: 'Ouverte', en: 'Open' },
  DONE: { ar: 'منجز', fr: 'Faite', en: 'Done' },
  CANCELLED: { ar: 'ملغى', fr: 'Annulée', en: 'Cancelled' },
};

export const outcomeKindLabels: Record<OutcomeKind, Trilingual> = {
  AUTONOMOUS: { ar: 'مستقل', fr: 'Autonome', en: 'Autonomous' },
  PARTLY_AUTONOMOUS: { ar: 'مستقل جزئيا', fr: 'Partiellement autonome', en: 'Partly autonomous' },
  STOPPED: { ar: 'توقف النشاط', fr: 'Activité arrêtée', en: 'Activity stopped' },
  RETURNED_TO_PRISON: { ar: 'عودة إلى مؤسسة', fr: 'Retour en établissement', en: 'Returned to an establishment' },
  MOVED: { ar: 'انتقال إلى مكان آخر', fr: 'Déménagement', en: 'Moved' },
  DECEASED: { ar: 'وفاة', fr: 'Décès', en: 'Deceased' },
  UNKNOWN: { ar: 'غير معروف', fr: 'Inconnu', en: 'Unknown' },
};

export const outcomeCertaintyLabels: Record<OutcomeCertainty, Trilingual> = {
  SEEN: { ar: 'معاين', fr: 'Constaté', en: 'Seen' },
  DOCUMENTED: { ar: 'موثق', fr: 'Documenté', en: 'Documented' },
  DECLARED: { ar: 'مصرح به', fr: 'Déclaré', en: 'Declared' },
  HEARD: { ar: 'منقول عن الغير', fr: 'Rapporté', en: 'Heard' },
};
