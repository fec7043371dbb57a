import type { Trilingual } from '../kernel/index.ts';
import type { AgeGroup, LeadWay, ReportedGroup } from './indicators/indicators.kinds.ts';
import type { ReturnDefinition } from './kpis/course.kpis.ts';

export const returnDefinitionLabels: Record<ReturnDefinition, Trilingual> = {
  ANY_RETURN_KNOWN_TO_FOLLOW_UP: {
    ar: 'كل عودة علم بها من خلال التتبع',
    fr: 'Tout retour connu par le suivi',
    en: 'Any return that the follow-up knows of',
  },
  ANY_RETURN_BY_INTERCONNECTION: {
    ar: 'كل عودة حسب ربط مرخص به بين الأنظمة',
    fr: 'Tout retour selon une interconnexion autorisée',
    en: 'Any return by an authorised interconnection',
  },
};

export const ageGroupLabels: Record<AgeGroup, Trilingual> = {
  UNDER_18: { ar: 'أقل من 18 سنة', fr: 'Moins de 18 ans', en: 'Under 18' },
  FROM_18_TO_34: { ar: 'من 18 إلى 34 سنة', fr: 'De 18 à 34 ans', en: '18 to 34' },
  FROM_35_TO_54: { ar: 'من 35 إلى 54 سنة', fr: 'De 35 à 54 ans', en: '35 to 54' },
  FROM_55: { ar: '55 سنة فما فوق', fr: '55 ans et plus', en: '55 and over' },
};

export const leadWayLabels: Record<LeadWay, Trilingual> = {
  RELEASE_TO_CONTACT: {
    ar: 'من الإفراج إلى أول لقاء',
    fr: 'De la libération au premier contact',
    en: 'Release to first contact',
  },
  VALIDATION_TO_SUBMISSION: {
    ar: 'من المصادقة على التشخيص إلى تقديم المشروع',
    fr: 'Du diagnostic validé au dépôt du projet',
    en: 'Validated diagnosis to submission',
  },
  SUBMISSION_TO_DECISION: {
    ar: 'من تقديم المشروع إلى القرار',
    fr: 'Du dépôt à la décision',
    en: 'Submission to decision',
  },
  APPROVAL_TO_HANDOVER: {
    ar: 'من الموافقة إلى التسليم',
    fr: 'De l’approbation à la remise',
    en: 'Approval to handover',
  },
  RELEASE_TO_HANDOVER: { ar: 'من الإفراج إلى التسليم', fr: 'De la libération à la remise', en: 'Release to handover' },
};

export const reportedGroupLabels: Record<ReportedGroup, Trilingual> = {
  WOMEN: { ar: 'النساء', fr: 'Femmes', en: 'Women' },
  YOUTH: { ar: 'الشباب من 18 إلى 34 سنة', fr: 'Jeunes de 18 à 34 ans', en: 'Young people, 18 to 34' },
};
