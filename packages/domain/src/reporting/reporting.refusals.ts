import type { Trilingual } from '../kernel/index.ts';

export const reportingRefusals = {
  REPORT_PERIOD_NOT_A_YEAR: {
    ar: 'لحماية الأشخاص، تعرض الأرقام في نطاقكم عن سنة كاملة أو عن المدة كلها.',
    fr: 'Pour protéger les personnes, vos chiffres portent sur une année entière ou sur toute la durée.',
    en: 'To protect people, figures in your reach are of a whole year or of all time.',
  },
  REPORT_DAY_NOT_TODAY: {
    ar: 'لحماية الأشخاص، تحتسب الأرقام في نطاقكم إلى غاية اليوم.',
    fr: 'Pour protéger les personnes, vos chiffres sont calculés à la date du jour.',
    en: 'To protect people, figures in your reach are computed for today.',
  },
  REPORT_TOO_NARROW: {
    ar: 'لحماية الأشخاص، يمكن الجمع بين شرطين على الأكثر.',
    fr: 'Pour protéger les personnes, deux critères au plus peuvent être croisés.',
    en: 'To protect people, at most two conditions can be crossed.',
  },
  REPORT_TOO_FEW: {
    ar: 'عدد الأشخاص المعنيين أقل من أن تعرض أرقامهم.',
    fr: 'Trop peu de personnes sont concernées pour que leurs chiffres soient montrés.',
    en: 'Too few people are concerned for their figures to be shown.',
  },
  REPORT_DAY_IN_FUTURE: {
    ar: 'لا يمكن احتساب الأرقام إلى غاية يوم لم يحل بعد.',
    fr: 'Les chiffres ne peuvent être calculés pour un jour à venir.',
    en: 'Figures cannot be computed for a day to come.',
  },
  EXPORT_NOT_READABLE: {
    ar: 'لا تسمح لكم صلاحياتكم بالاطلاع على هذه اللائحة.',
    fr: 'Vos droits ne permettent pas de voir cette liste.',
    en: 'Your rights do not allow you to see this list.',
  },
  EXPORT_TOO_LONG: {
    ar: 'تتجاوز اللائحة {most} سطر؛ لا يمكن تصديرها دفعة واحدة.',
    fr: 'La liste dépasse {most} lignes ; elle ne peut être exportée en une fois.',
    en: 'The list has more than {most} rows; it cannot be exported at once.',
  },
} as const satisfies Record<string, Trilingual>;

export type ReportingRefusal = keyof typeof reportingRefusals;
