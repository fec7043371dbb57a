import type { Trilingual } from '../../kernel/index.ts';
import type { LifeProjectState, LifeStepActor } from './life-project.kinds.ts';

export const lifeProjectStateLabels: Record<LifeProjectState, Trilingual> = {
  AGREED: { ar: 'متفق عليه', fr: 'Convenu', en: 'Agreed' },
  SUPERSEDED: { ar: 'حل محله مشروع أحدث', fr: 'Remplacé', en: 'Replaced' },
};

export const lifeStepActorLabels: Record<LifeStepActor, Trilingual> = {
  BENEFICIARY: { ar: 'المستفيد', fr: 'Le bénéficiaire', en: 'The beneficiary' },
  FAMILY: { ar: 'الأسرة', fr: 'La famille', en: 'The family' },
  PREPARATION_SERVICE: { ar: 'مصلحة الإعداد للإدماج', fr: 'Le service de préparation', en: 'The preparation service' },
  CENTRE: { ar: 'المركز', fr: 'Le centre', en: 'The centre' },
  PARTNER: { ar: 'شريك', fr: 'Un partenaire', en: 'A partner' },
};
