import type { Trilingual } from '../../kernel/index.ts';
import type { AppointmentState } from './appointment.machine.ts';
import type { AppointmentPurpose, ContactChannel } from './contact.kinds.ts';

export const contactChannelLabels: Record<ContactChannel, Trilingual> = {
  PHONE: { ar: 'مكالمة هاتفية', fr: 'Appel', en: 'Telephone call' },
  MESSAGE: { ar: 'رسالة قصيرة', fr: 'Message', en: 'Message' },
  OFFICE: { ar: 'حضور إلى المركز', fr: 'Au centre', en: 'At the centre' },
  HOME: { ar: 'زيارة منزلية', fr: 'Visite à domicile', en: 'Home visit' },
  FAMILY: { ar: 'عن طريق الأسرة', fr: 'Par la famille', en: 'Through the family' },
  LETTER: { ar: 'رسالة بريدية', fr: 'Courrier', en: 'Letter' },
  PARTNER: { ar: 'عن طريق شريك', fr: 'Par un partenaire', en: 'Through a partner' },
};

export const appointmentPurposeLabels: Record<AppointmentPurpose, Trilingual> = {
  FIRST_CONTACT: { ar: 'أول لقاء', fr: 'Premier contact', en: 'First contact' },
  INTERVIEW: { ar: 'مقابلة', fr: 'Entretien', en: 'Interview' },
  PROJECT: { ar: 'المشروع', fr: 'Projet', en: 'Project' },
  TRAINING: { ar: 'التكوين', fr: 'Formation', en: 'Training' },
  VISIT: { ar: 'زيارة', fr: 'Visite', en: 'Visit' },
  PAPERS: { ar: 'وثائق إدارية', fr: 'Papiers', en: 'Papers' },
};

export const appointmentStateLabels: Record<AppointmentState, Trilingual> = {
  SCHEDULED: { ar: 'مبرمج', fr: 'Prévu', en: 'Scheduled' },
  KEPT: { ar: 'منجز', fr: 'Tenu', en: 'Kept' },
  MISSED: { ar: 'فائت', fr: 'Manqué', en: 'Missed' },
  CANCELLED: { ar: 'ملغى', fr: 'Annulé', en: 'Cancelled' },
};
