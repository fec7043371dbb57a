import type { Trilingual } from '../../kernel/index.ts';
import type { MissingPaper } from './referral.kinds.ts';
import type { ReferralState } from './referral.machine.ts';

export const referralStateLabels: Record<ReferralState, Trilingual> = {
  SENT: { ar: 'مرسلة إلى المركز', fr: 'Envoyée au centre', en: 'Sent to the centre' },
  ACCEPTED: { ar: 'قبلها المركز', fr: 'Acceptée par le centre', en: 'Accepted by the centre' },
};

export const missingPaperLabels: Record<MissingPaper, Trilingual> = {
  NATIONAL_ID: { ar: 'البطاقة الوطنية للتعريف', fr: 'Carte nationale d’identité', en: 'National identity card' },
  BIRTH_CERTIFICATE: { ar: 'عقد الازدياد', fr: 'Acte de naissance', en: 'Birth certificate' },
  FAMILY_BOOK: { ar: 'الحالة المدنية', fr: 'Livret de famille', en: 'Family book' },
  RESIDENCE_CERTIFICATE: { ar: 'شهادة السكنى', fr: 'Certificat de résidence', en: 'Certificate of residence' },
  TRAINING_CERTIFICATE: { ar: 'دبلوم التكوين', fr: 'Diplôme de formation', en: 'Training certificate' },
  SCHOOL_CERTIFICATE: { ar: 'شهادة مدرسية', fr: 'Certificat scolaire', en: 'School certificate' },
  DRIVING_LICENCE: { ar: 'رخصة السياقة', fr: 'Permis de conduire', en: 'Driving licence' },
  HEALTH_COVERAGE: { ar: 'التغطية الصحية', fr: 'Couverture médicale', en: 'Health coverage' },
  BANK_ACCOUNT: { ar: 'حساب بنكي', fr: 'Compte bancaire', en: 'Bank account' },
};
