import type { Trilingual } from '../../kernel/index.ts';
import type { CaseRefusal } from '../case.refusals.ts';

export const referralRefusalLabels = {
  REFERRAL_WRONG_STATE: {
    ar: 'سبق للمركز أن قبل هذه البطاقة.',
    fr: 'Le centre a déjà accepté cette fiche.',
    en: 'The centre has already accepted this sheet.',
  },
  REFERRAL_NOT_INSIDE: {
    ar: 'الملف لم يعد لدى المؤسسة.',
    fr: 'Le dossier n’est plus à l’établissement.',
    en: 'The case is no longer with the establishment.',
  },
  REFERRAL_CENTRE_MISSING: {
    ar: 'لا يغطي أي مركز محل سكنى المستفيد؛ يرجى تحديد مركز.',
    fr: 'Aucun centre ne couvre le domicile du bénéficiaire ; désignez-en un.',
    en: 'No centre covers the home of the beneficiary; please name one.',
  },
} as const satisfies Record<string, Trilingual>;

export type ReferralRefusal = keyof typeof referralRefusalLabels | CaseRefusal;
