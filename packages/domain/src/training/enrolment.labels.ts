import type { Trilingual } from '../kernel/index.ts';
import type { EnrolmentAction, EnrolmentState } from './enrolment.machine.ts';

export const enrolmentStateLabels: Record<EnrolmentState, Trilingual> = {
  PROPOSED: { ar: 'مقترح', fr: 'Proposée', en: 'Proposed' },
  ENROLLED: { ar: 'مسجل', fr: 'Inscrite', en: 'Enrolled' },
  IN_PROGRESS: { ar: 'جار', fr: 'En cours', en: 'In progress' },
  COMPLETED: { ar: 'مكتمل', fr: 'Achevée', en: 'Completed' },
  CERTIFIED: { ar: 'متوج بشهادة', fr: 'Certifiée', en: 'Certified' },
  FAILED: { ar: 'غير ناجح', fr: 'Échouée', en: 'Failed' },
  INTERRUPTED: { ar: 'متوقف', fr: 'Interrompue', en: 'Interrupted' },
  DROPPED: { ar: 'متخلى عنه', fr: 'Abandonnée', en: 'Dropped' },
};

export const enrolmentActionLabels: Record<EnrolmentAction, Trilingual> = {
  enrol: { ar: 'تسجيل', fr: 'Inscrire', en: 'Enrol' },
  begin: { ar: 'بدء', fr: 'Commencer', en: 'Begin' },
  complete: { ar: 'إتمام', fr: 'Achever', en: 'Complete' },
  certify: { ar: 'منح الشهادة', fr: 'Certifier', en: 'Certify' },
  fail: { ar: 'تسجيل عدم النجاح', fr: 'Noter l’échec', en: 'Record a fail' },
  interrupt: { ar: 'توقيف', fr: 'Interrompre', en: 'Interrupt' },
  resume: { ar: 'استئناف', fr: 'Reprendre', en: 'Resume' },
  drop: { ar: 'تخل', fr: 'Abandonner', en: 'Drop' },
};
