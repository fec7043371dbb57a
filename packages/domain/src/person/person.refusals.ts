import type { Trilingual } from '../kernel/index.ts';

export const personRefusals = {
  PERSON_ALREADY_KNOWN: {
    ar: 'يوجد مستفيد مسجل بنفس الاسم وسنة الميلاد.',
    fr: 'Un bénéficiaire du même nom et de la même année de naissance est déjà enregistré.',
    en: 'A beneficiary with the same name and year of birth is already recorded.',
  },
  PERSON_NATIONAL_ID_KNOWN: {
    ar: 'رقم البطاقة الوطنية مسجل من قبل؛ اتصلوا بالمنسق الجهوي إن لم تجدوا الملف.',
    fr: 'Ce numéro de carte nationale est déjà enregistré ; si vous ne trouvez pas le dossier, voyez le coordonnateur régional.',
    en: 'This national identity card number is already on record; if you cannot find the file, ask the regional coordinator.',
  },
  REVEAL_PURPOSE_NOT_FOR_FIELD: {
    ar: 'هذا الغرض لا يسمح بكشف هذا المعطى.',
    fr: 'Cette finalité ne permet pas de révéler cette donnée.',
    en: 'This purpose does not allow this field to be revealed.',
  },
  REVEAL_NOTHING_HELD: {
    ar: 'هذا المعطى غير مسجل.',
    fr: 'Cette donnée n’est pas enregistrée.',
    en: 'This field is not on record.',
  },
  REVEAL_UNREADABLE: {
    ar: 'هذا المعطى لم يعد قابلا للقراءة: أتلف مفتاحه.',
    fr: 'Cette donnée n’est plus lisible : sa clé a été détruite.',
    en: 'This field can no longer be read: its key was destroyed.',
  },
  PERSON_AGE_NOT_POSSIBLE: {
    ar: 'سنة الميلاد غير ممكنة.',
    fr: 'L’année de naissance n’est pas possible.',
    en: 'The year of birth is not possible.',
  },
  CONSENT_IN_FUTURE: {
    ar: 'تاريخ الموافقة لا يمكن أن يكون في المستقبل.',
    fr: 'La date du consentement ne peut être dans le futur.',
    en: 'The date of consent cannot be in the future.',
  },
  CONSENT_TEXT_UNKNOWN: {
    ar: 'لا توجد صيغة بهذا الرقم لنص الموافقة.',
    fr: 'Cette version du texte de consentement n’existe pas.',
    en: 'There is no such version of the text of consent.',
  },
  CONSENT_WITNESS_MISSING: {
    ar: 'تحتاج الموافقة الشفوية إلى شاهد.',
    fr: 'Un consentement oral demande un témoin.',
    en: 'A spoken consent needs a witness.',
  },
  CONSENT_STANDS: {
    ar: 'سبق للمستفيد أن وافق على هذا النص.',
    fr: 'Le bénéficiaire a déjà consenti à ce texte.',
    en: 'The beneficiary has already agreed to this text.',
  },
  CONSENT_TO_WITHDRAW: {
    ar: 'للمستفيد موافقة سارية: يجب سحبها.',
    fr: 'Un consentement est en vigueur : il faut le retirer.',
    en: 'A consent stands: it is to be withdrawn.',
  },
  CONSENT_NOT_GIVEN: {
    ar: 'لا توجد موافقة سارية لهذا الغرض.',
    fr: 'Aucun consentement n’est en vigueur pour cette finalité.',
    en: 'No consent stands for this purpose.',
  },
  CONSENT_WITHDRAWN_BEFORE_GIVEN: {
    ar: 'تاريخ السحب يسبق تاريخ الموافقة.',
    fr: 'Le retrait précède le consentement.',
    en: 'The withdrawal comes before the consent.',
  },
  STAY_DATES_REVERSED: {
    ar: 'تاريخ الخروج يسبق تاريخ الدخول.',
    fr: 'La date de sortie précède la date d’entrée.',
    en: 'The date of leaving comes before the date of entry.',
  },
  STAY_IN_FUTURE: {
    ar: 'تاريخ الدخول لا يمكن أن يكون في المستقبل.',
    fr: 'La date d’entrée ne peut être dans le futur.',
    en: 'The date of entry cannot be in the future.',
  },
  STAY_OVERLAPS: {
    ar: 'تتداخل هذه الفترة مع فترة أخرى مسجلة.',
    fr: 'Cette période en recoupe une autre déjà enregistrée.',
    en: 'This stay overlaps another one on record.',
  },
  STAY_RELEASE_KIND_MISSING: {
    ar: 'يجب تحديد نوع الخروج مع تاريخه.',
    fr: 'La nature de la sortie doit accompagner sa date.',
    en: 'The kind of release goes with its date.',
  },
} as const satisfies Record<string, Trilingual>;

export type PersonRefusal = keyof typeof personRefusals;
