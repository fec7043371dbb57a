import type { Trilingual } from '../kernel/index.ts';

export const identityRefusals = {
  PASSWORD_TOO_SHORT: {
    ar: 'يجب ألا تقل كلمة المرور عن {min} حرفا.',
    fr: 'Le mot de passe doit compter au moins {min} caractères.',
    en: 'The password needs at least {min} characters.',
  },
  PASSWORD_TOO_LONG: {
    ar: 'يجب ألا تتجاوز كلمة المرور {max} حرفا.',
    fr: 'Le mot de passe ne peut dépasser {max} caractères.',
    en: 'The password may have at most {max} characters.',
  },
  PASSWORD_TOO_COMMON: {
    ar: 'كلمة المرور هذه شائعة جدا؛ يرجى اختيار غيرها.',
    fr: 'Ce mot de passe est trop courant ; choisissez-en un autre.',
    en: 'This password is too common; please choose another.',
  },
  INVITATION_NOT_VALID: {
    ar: 'رابط الدعوة غير صالح أو انتهت مدته أو سبق استعماله.',
    fr: 'Le lien d’invitation n’est pas valable, a expiré ou a déjà servi.',
    en: 'The invitation link is not valid, has ended or was already used.',
  },
  STAFF_EMAIL_TAKEN: {
    ar: 'هذا البريد الإلكتروني مستعمل من قبل.',
    fr: 'Cette adresse électronique est déjà utilisée.',
    en: 'This e-mail is already in use.',
  },
  DEMONSTRATION_FORBIDDEN: {
    ar: 'حسابات العرض غير مسموح بها هنا.',
    fr: 'Les comptes de démonstration ne sont pas permis ici.',
    en: 'Demonstration accounts are not allowed here.',
  },
} as const satisfies Record<string, Trilingual>;

export type IdentityRefusal = keyof typeof identityRefusals;
