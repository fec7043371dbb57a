import type { Trilingual } from '../kernel/index.ts';

/** What the house itself refuses, whatever the noun. */
export const platformRefusals = {
  UNAUTHENTICATED: {
    ar: 'يرجى تسجيل الدخول أولا.',
    fr: 'Veuillez d’abord vous connecter.',
    en: 'Please sign in first.',
  },
  FORBIDDEN: {
    ar: 'لا تسمح لكم صلاحياتكم بهذه العملية.',
    fr: 'Vos droits ne permettent pas cette opération.',
    en: 'Your rights do not allow this.',
  },
  NOT_FOUND: {
    ar: 'العنصر المطلوب غير موجود أو خارج نطاق صلاحياتكم.',
    fr: 'L’élément demandé n’existe pas ou est hors de votre périmètre.',
    en: 'What you asked for does not exist or is out of your reach.',
  },
  ANSWER_SHOWN_ONCE: {
    ar: 'عرضت هذه النتيجة مرة واحدة ولم تحفظ؛ أعيدوا الطلب من جديد.',
    fr: 'Cette réponse n’a été montrée qu’une fois et n’est pas conservée ; refaites la demande.',
    en: 'This answer was shown once and is not kept; please ask anew.',
  },
  STALE: {
    ar: 'تم تعديل هذا العنصر في هذه الأثناء؛ يرجى تحديث الصفحة ثم إعادة المحاولة.',
    fr: 'Cet élément a été modifié entre-temps ; actualisez la page puis recommencez.',
    en: 'This was changed in the meantime; refresh the page and try again.',
  },
  BAD_INPUT: {
    ar: 'توجد معلومة غير صالحة في الطلب؛ يرجى التحقق من الحقول.',
    fr: 'Une information saisie n’est pas valable ; vérifiez les champs.',
    en: 'Something entered is not valid; please check the fields.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    ar: 'سبق استعمال مفتاح هذه العملية لطلب مختلف.',
    fr: 'La clé de cette opération a déjà servi à une autre demande.',
    en: 'The key of this operation was already used for another request.',
  },
  SIGN_IN_REFUSED: {
    ar: 'البريد الإلكتروني أو كلمة المرور غير صحيحة.',
    fr: 'L’adresse électronique ou le mot de passe est incorrect.',
    en: 'The e-mail or the password is not right.',
  },
  TOO_MANY_ATTEMPTS: {
    ar: 'محاولات كثيرة؛ يرجى الانتظار ثم إعادة المحاولة.',
    fr: 'Trop de tentatives ; patientez puis recommencez.',
    en: 'Too many attempts; please wait and try again.',
  },
  SESSION_EXPIRED: {
    ar: 'انتهت جلستكم؛ يرجى تسجيل الدخول من جديد.',
    fr: 'Votre session a expiré ; reconnectez-vous.',
    en: 'Your session has ended; please sign in again.',
  },
  TOO_LARGE: {
    ar: 'حجم الطلب يتجاوز المسموح به.',
    fr: 'La demande dépasse la taille permise.',
    en: 'The request is larger than allowed.',
  },
  LIMIT_EXCEEDED: {
    ar: 'الطلب أوسع من المسموح به؛ يرجى تقسيمه.',
    fr: 'La demande dépasse la limite permise ; divisez-la.',
    en: 'The request asks for more than allowed; please divide it.',
  },
  RELOAD: {
    ar: 'صدرت نسخة جديدة من التطبيق؛ يرجى إعادة تحميل الصفحة.',
    fr: 'Une nouvelle version est disponible ; rechargez la page.',
    en: 'A new version is out; please reload the page.',
  },
  UNAVAILABLE: {
    ar: 'الخدمة متوقفة مؤقتا؛ يرجى إعادة المحاولة بعد قليل.',
    fr: 'Le service est momentanément indisponible ; réessayez dans un instant.',
    en: 'The service is briefly unavailable; please try again shortly.',
  },
  INTERNAL: {
    ar: 'وقع خطأ غير متوقع وتم تسجيله؛ يرجى إعادة المحاولة.',
    fr: 'Une erreur inattendue est survenue et a été enregistrée ; réessayez.',
    en: 'Something unexpected went wrong and was recorded; please try again.',
  },
} as const satisfies Record<string, Trilingual>;

export type PlatformRefusal = keyof typeof platformRefusals;
