import type { Trilingual } from '../kernel/index.ts';
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
