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
  SECOND_FACTOR_REFUSED: {
    ar: 'الرمز غير صحيح أو سبق استعماله؛ انتظروا الرمز التالي.',
    fr: 'Le code est inexact ou a déjà servi ; attendez le suivant.',
    en: 'The code is not right or was already used; wait for the next one.',
  },
  SECOND_FACTOR_MISSING: {
    ar: 'لم يتم تفعيل أي عامل ثان لهذا الحساب.',
    fr: 'Aucun second facteur n’est activé sur ce compte.',
    en: 'This account has no second factor.',
  },
  SECOND_FACTOR_MANDATORY: {
    ar: 'دوركم يستلزم عاملا ثانيا؛ يمكن تغييره لا إزالته.',
    fr: 'Votre rôle exige un second facteur ; il peut être changé, pas retiré.',
    en: 'Your role requires a second factor; it can be changed, not removed.',
  },
  STEP_UP_REQUIRED: {
    ar: 'تستلزم هذه العملية تأكيد هويتكم برمز جديد.',
    fr: 'Cette opération demande de confirmer votre identité par un nouveau code.',
    en: 'This asks you to confirm who you are with a fresh code.',
  },
  PASSWORD_REFUSED: {
    ar: 'كلمة السر الحالية غير صحيحة.',
    fr: 'Le mot de passe actuel est inexact.',
    en: 'The current password is not right.',
  },
  RESET_NOT_VALID: {
    ar: 'الرابط غير صالح أو انتهت مدته أو سبق استعماله.',
    fr: 'Le lien n’est pas valable, a expiré ou a déjà servi.',
    en: 'The link is not valid, has ended or was already used.',
  },
  STAFF_PERSON_HAS_ACCOUNT: {
    ar: 'لهذا الشخص حساب من قبل: لكل شخص حساب واحد.',
    fr: 'Cette personne a déjà un compte : un seul compte par personne.',
    en: 'This person has an account already: one person, one account.',
  },
  GRANTS_OWN: {
    ar: 'لا يغير أحد أدواره بنفسه.',
    fr: 'Personne ne change ses propres rôles.',
    en: 'Nobody changes their own roles.',
  },
  GRANTS_INCOMPATIBLE: {
    ar: 'لا يجوز الجمع بين هذه الأدوار.',
    fr: 'Ces rôles ne se cumulent pas.',
    en: 'These roles may not be held together.',
  },
  API_TOKEN_FOR_PERSONS: {
    ar: 'هذه الصلاحية لا تمنح لبرنامج.',
    fr: 'Ce droit ne se donne pas à un programme.',
    en: 'This right is never given to a program.',
  },
  API_TOKEN_OVER_OWNER: {
    ar: 'لا يمكن لرمز الوصول أن يتجاوز صلاحيات صاحبه.',
    fr: 'Un jeton ne peut dépasser les droits de son propriétaire.',
    en: 'A token cannot exceed the rights of its owner.',
  },
  API_TOKEN_TOO_LONG: {
    ar: 'مدة رمز الوصول بين يوم واحد وسنة.',
    fr: 'Un jeton vaut d’un jour à un an.',
    en: 'A token lives from one day to one year.',
  },
  DEMONSTRATION_FORBIDDEN: {
    ar: 'حسابات العرض غير مسموح بها هنا.',
    fr: 'Les comptes de démonstration ne sont pas permis ici.',
    en: 'Demonstration accounts are not allowed here.',
  },
} as const satisfies Record<string, Trilingual>;

export type IdentityRefusal = keyof typeof identityRefusals;
