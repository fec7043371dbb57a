import type { Trilingual } from '../kernel/index.ts';

export const committeeRefusals = {
  COMMITTEE_WRONG_STATE: {
    ar: 'حالة الدورة لا تسمح بهذه العملية.',
    fr: 'L’état de la session ne permet pas cette opération.',
    en: 'The state of the session does not allow this.',
  },
  COMMITTEE_TOO_MANY_SEATS: {
    ar: 'عدد الأعضاء يتجاوز ما تسمح به النصوص.',
    fr: 'Le nombre de membres dépasse ce que permettent les textes.',
    en: 'There are more members than the texts allow.',
  },
  COMMITTEE_WOMEN_QUOTA: {
    ar: 'نسبة النساء دون الحد المطلوب.',
    fr: 'La part des femmes est inférieure au quota.',
    en: 'The share of women is below the quota.',
  },
  COMMITTEE_YOUTH_QUOTA: {
    ar: 'نسبة الشباب دون الحد المطلوب.',
    fr: 'La part des jeunes est inférieure au quota.',
    en: 'The share of young people is below the quota.',
  },
  COMMITTEE_CHAIR_NOT_ONE: {
    ar: 'يجب أن يكون للجنة رئيس واحد.',
    fr: 'Le comité doit avoir un président, et un seul.',
    en: 'A committee has one chair.',
  },
  COMMITTEE_SEAT_TWICE: {
    ar: 'لا يشغل الشخص نفسه مقعدين.',
    fr: 'Une même personne n’occupe pas deux sièges.',
    en: 'One person does not hold two seats.',
  },
  COMMITTEE_AGENDA_EMPTY: {
    ar: 'جدول الأعمال فارغ.',
    fr: 'L’ordre du jour est vide.',
    en: 'The agenda is empty.',
  },
  COMMITTEE_AGENDA_FIXED: {
    ar: 'لم يعد جدول الأعمال قابلا للتغيير.',
    fr: 'L’ordre du jour ne peut plus changer.',
    en: 'The agenda can no longer change.',
  },
  COMMITTEE_NOTICE_TOO_SHORT: {
    ar: 'يدعى الأعضاء قبل {days} أيام على الأقل.',
    fr: 'Les membres sont convoqués au moins {days} jours à l’avance.',
    en: 'Members are convened at least {days} days ahead.',
  },
  COMMITTEE_BEFORE_ITS_DAY: {
    ar: 'لا تفتتح الدورة قبل يومها.',
    fr: 'Une session ne s’ouvre pas avant son jour.',
    en: 'A session does not open before its day.',
  },
  COMMITTEE_QUORUM_MISSING: {
    ar: 'النصاب غير مكتمل: {present} من أصل {quorum}.',
    fr: 'Le quorum n’est pas atteint : {present} sur {quorum}.',
    en: 'There is no quorum: {present} of {quorum}.',
  },
  COMMITTEE_ITEMS_OPEN: {
    ar: 'بقيت {count} نقط من جدول الأعمال دون قرار.',
    fr: '{count} points de l’ordre du jour restent sans décision.',
    en: '{count} points of the agenda are undecided.',
  },
  COMMITTEE_MINUTES_MISSING: {
    ar: 'نص المحضر مطلوب.',
    fr: 'Le texte du procès-verbal est requis.',
    en: 'The text of the minutes is required.',
  },
  COMMITTEE_MINUTES_BEFORE_SESSION: {
    ar: 'لا يوقع المحضر قبل انعقاد الدورة.',
    fr: 'Le procès-verbal n’est pas signé avant la session.',
    en: 'Minutes are not signed before the session.',
  },
  COMMITTEE_DATE_IN_FUTURE: {
    ar: 'التاريخ لا يمكن أن يكون في المستقبل.',
    fr: 'La date ne peut être dans le futur.',
    en: 'The date cannot be in the future.',
  },
  COMMITTEE_DATE_IN_PAST: {
    ar: 'الموعد الجديد يجب أن يكون في المستقبل.',
    fr: 'La nouvelle date doit être à venir.',
    en: 'The new date must be ahead.',
  },
  COMMITTEE_REASON_MISSING: {
    ar: 'السبب مطلوب.',
    fr: 'Le motif est requis.',
    en: 'A reason is required.',
  },
  COMMITTEE_PROJECT_NOT_SHORTLISTED: {
    ar: 'لا يدرج في جدول الأعمال إلا مشروع مقبول أوليا.',
    fr: 'Seul un projet présélectionné va à l’ordre du jour.',
    en: 'Only a shortlisted project goes on the agenda.',
  },
  COMMITTEE_PROJECT_OUT_OF_TERRITORY: {
    ar: 'المشروع خارج المجال الترابي للجنة.',
    fr: 'Le projet est hors du territoire du comité.',
    en: 'The project is outside the committee’s territory.',
  },
  COMMITTEE_PROJECT_LISTED: {
    ar: 'المشروع مدرج في جدول أعمال قائم.',
    fr: 'Le projet est déjà à un ordre du jour.',
    en: 'The project is already on an agenda.',
  },
  COMMITTEE_ITEM_WRONG_STATE: {
    ar: 'تم البت في هذه النقطة من جدول الأعمال.',
    fr: 'Ce point de l’ordre du jour n’est plus ouvert.',
    en: 'This point of the agenda is no longer open.',
  },
  COMMITTEE_NOT_YOUR_SEAT: {
    ar: 'هذا المقعد يشغله غيركم.',
    fr: 'Ce siège n’est pas le vôtre.',
    en: 'This seat is not yours.',
  },
  COMMITTEE_SEAT_ABSENT: {
    ar: 'العضو غير حاضر في الدورة.',
    fr: 'Le membre n’est pas présent.',
    en: 'The member is not present.',
  },
  COMMITTEE_RECUSED: {
    ar: 'من له مصلحة في المشروع لا يشارك في تقييمه ولا في التصويت عليه.',
    fr: 'Qui a un intérêt dans un projet ne le note pas et ne vote pas.',
    en: 'Whoever has an interest in a project neither scores it nor votes on it.',
  },
  COMMITTEE_INTEREST_KNOWN: {
    ar: 'هذه المصلحة مسجلة من قبل.',
    fr: 'Cet intérêt est déjà enregistré.',
    en: 'This interest is already on record.',
  },
  COMMITTEE_SCORES_CLOSED: {
    ar: 'التنقيط غير مفتوح.',
    fr: 'La notation n’est pas ouverte.',
    en: 'Scoring is not open.',
  },
  COMMITTEE_SCORE_NOT_OWN: {
    ar: 'ينقط كل عضو بنفسه ومن حسابه.',
    fr: 'Chaque membre note lui-même, depuis son compte.',
    en: 'Members score by themselves, from their own account.',
  },
  COMMITTEE_NOT_DELIBERATING: {
    ar: 'الدورة ليست في المداولة.',
    fr: 'La session ne délibère pas.',
    en: 'The session is not deliberating.',
  },
  COMMITTEE_ALREADY_VOTED: {
    ar: 'سبق لهذا العضو أن صوت.',
    fr: 'Ce membre a déjà voté.',
    en: 'This member has already voted.',
  },
  COMMITTEE_VOTE_SAYS_OTHERWISE: {
    ar: 'نتيجة التصويت خلاف ذلك.',
    fr: 'Le vote dit autre chose.',
    en: 'The vote says otherwise.',
  },
  COMMITTEE_AMOUNT_MISSING: {
    ar: 'المبلغ الممنوح مطلوب.',
    fr: 'Le montant accordé est requis.',
    en: 'The amount granted is required.',
  },
} as const satisfies Record<string, Trilingual>;

export type CommitteeRefusal = keyof typeof committeeRefusals;
