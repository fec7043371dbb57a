import type { Trilingual } from '../kernel/index.ts';
import type { EnrolmentState } from './enrolment.machine.ts';

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
