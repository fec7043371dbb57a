import type { Trilingual } from '../kernel/index.ts';
import type { ActivityState, FollowUpPlanState, VisitState } from './follow-up.machine.ts';

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
