import type { Trilingual } from '../kernel/index.ts';

export const agreementRefusals = {
  AGREEMENT_WRONG_STATE: {
    ar: 'حالة الاتفاقية لا تسمح بهذه العملية.',
    fr: 'L’état de la convention ne permet pas cette opération.',
    en: 'The state of the agreement does not allow this.',
  },
  AGREEMENT_NUMBER_TAKEN: {
    ar: 'رقم الاتفاقية مستعمل من قبل.',
    fr: 'Ce numéro de convention est déjà utilisé.',
    en: 'This agreement number is already in use.',
  },
  AGREEMENT_DATES_REVERSED: {
    ar: 'تاريخ النهاية يسبق تاريخ البداية.',
    fr: 'La fin précède le début.',
    en: 'The end comes before the start.',
  },
  AGREEMENT_PARTIES_MISSING: {
    ar: 'تحتاج الاتفاقية إلى المؤسسة وإلى اللجنة الإقليمية أو العمالة.',
    fr: 'La convention réunit au moins la Fondation et le comité provincial ou la province.',
    en: 'An agreement needs the Foundation and the provincial committee or the province.',
  },
  AGREEMENT_CONTRIBUTIONS_UNBALANCED: {
    ar: 'مجموع المساهمات {contributions:money} لا يساوي الغلاف المالي {envelope:money}.',
    fr: 'Le total des contributions {contributions:money} diffère de l’enveloppe {envelope:money}.',
    en: 'The contributions add up to {contributions:money}, not to the envelope of {envelope:money}.',
  },
  AGREEMENT_TRANCHES_OVER_ENVELOPE: {
    ar: 'مجموع الأشطر {tranches:money} يتجاوز الغلاف المالي {envelope:money}.',
    fr: 'Le total des tranches {tranches:money} dépasse l’enveloppe {envelope:money}.',
    en: 'The tranches add up to {tranches:money}, over the envelope of {envelope:money}.',
  },
  AGREEMENT_TRANCHES_MISSING: {
    ar: 'لم يبرمج أي شطر.',
    fr: 'Aucune tranche n’est prévue.',
    en: 'No tranche is planned.',
  },
  AGREEMENT_TRANCHES_OUT_OF_ORDER: {
    ar: 'يجب ترقيم الأشطر تباعا ابتداء من 1.',
    fr: 'Les tranches se numérotent à la suite à partir de 1.',
    en: 'Tranches are numbered one after the other from 1.',
  },
  AGREEMENT_CEILING_OVER_PROGRAMME: {
    ar: 'سقف المشروع يتجاوز سقف البرنامج {limit:money}.',
    fr: 'Le plafond par projet dépasse celui du programme, {limit:money}.',
    en: 'The ceiling per project is over the programme’s, {limit:money}.',
  },
  AGREEMENT_MINUTES_MISSING: {
    ar: 'يجب ذكر مرجع محضر اللجنة.',
    fr: 'La référence du procès-verbal est demandée.',
    en: 'The reference of the minutes is needed.',
  },
  AGREEMENT_DATE_IN_FUTURE: {
    ar: 'التاريخ لا يمكن أن يكون في المستقبل.',
    fr: 'La date ne peut être dans le futur.',
    en: 'The date cannot be in the future.',
  },
  AGREEMENT_SIGNED_BEFORE_ADOPTION: {
    ar: 'تاريخ التوقيع يسبق الاعتماد.',
    fr: 'La signature précède l’adoption.',
    en: 'The signature comes before the adoption.',
  },
  AGREEMENT_NOT_STARTED: {
    ar: 'لم يحل بعد تاريخ بداية الاتفاقية.',
    fr: 'La convention n’a pas encore commencé.',
    en: 'The agreement has not started yet.',
  },
  AGREEMENT_NOT_ACTIVE: {
    ar: 'الاتفاقية غير سارية.',
    fr: 'La convention n’est pas active.',
    en: 'The agreement is not active.',
  },
  AGREEMENT_REASON_MISSING: {
    ar: 'يجب ذكر السبب.',
    fr: 'Le motif est demandé.',
    en: 'A reason is needed.',
  },
  AGREEMENT_TRANCHES_NOT_JUSTIFIED: {
    ar: 'بعض الأشطر غير مبررة.',
    fr: 'Des tranches ne sont pas justifiées.',
    en: 'Some tranches are not justified.',
  },
  AGREEMENT_ASSETS_NOT_RECONCILED: {
    ar: 'بعض التجهيزات لم تسلم ولم تسو وضعيتها ({count}).',
    fr: 'Des équipements ne sont ni remis ni régularisés ({count}).',
    en: 'Some equipment is neither handed over nor accounted for ({count}).',
  },
  AGREEMENT_PAYMENTS_OPEN: {
    ar: 'بعض الأداءات لم تنفذ ({count}).',
    fr: 'Des paiements ne sont pas exécutés ({count}).',
    en: 'Some payments have not been made ({count}).',
  },
  AGREEMENT_REPORT_MISSING: {
    ar: 'مرجع التقرير النهائي مطلوب.',
    fr: 'La référence du rapport final est demandée.',
    en: 'The reference of the final report is needed.',
  },
  TRANCHE_WRONG_STATE: {
    ar: 'حالة الشطر لا تسمح بهذه العملية.',
    fr: 'L’état de la tranche ne permet pas cette opération.',
    en: 'The state of the tranche does not allow this.',
  },
  TRANCHE_OWN_REQUEST: {
    ar: 'لا يفرج عن الشطر من طلبه.',
    fr: 'Celui qui a demandé une tranche ne la débloque pas.',
    en: 'Whoever asked for a tranche does not release it.',
  },
  TRANCHE_DATE_IN_FUTURE: {
    ar: 'تاريخ الصرف لا يمكن أن يكون في المستقبل.',
    fr: 'La date de déblocage ne peut être dans le futur.',
    en: 'The release date cannot be in the future.',
  },
  TRANCHE_BEFORE_PREVIOUS: {
    ar: 'الشطر السابق غير مبرَّر بالقدر المطلوب.',
    fr: 'La tranche précédente n’est pas assez justifiée.',
    en: 'The tranche before is not justified enough.',
  },
  TRANCHE_NOT_JUSTIFIED_ENOUGH: {
    ar: 'المبلغ المسلم {delivered:money} أقل من المطلوب للتبرير {required:money}.',
    fr: 'Le montant remis {delivered:money} est inférieur au minimum à justifier {required:money}.',
    en: 'The amount delivered, {delivered:money}, is below the {required:money} to justify.',
  },
  TRANCHE_NOT_OPEN: {
    ar: 'الشطر غير مصروف.',
    fr: 'La tranche n’est pas débloquée.',
    en: 'The tranche is not released.',
  },
  TRANCHE_EXHAUSTED: {
    ar: 'رصيد الشطر {room:money} غير كاف.',
    fr: 'Le disponible de la tranche, {room:money}, ne suffit pas.',
    en: 'The tranche has only {room:money} left.',
  },
  TRANCHE_NOTHING_TO_RELEASE: {
    ar: 'المبلغ المراد تحريره يتجاوز الملتزم به.',
    fr: 'Le montant à libérer dépasse le montant engagé.',
    en: 'More would be freed than is committed.',
  },
  TRANCHE_PAID_OVER_COMMITTED: {
    ar: 'المبلغ {amount:money} يتجاوز الملتزم به في الشطر.',
    fr: 'Le montant de {amount:money} dépasse l’engagement de la tranche.',
    en: 'The amount of {amount:money} is over what the tranche has committed.',
  },
  TRANCHE_DELIVERED_OVER_COMMITTED: {
    ar: 'المبلغ المسلم يتجاوز الملتزم به.',
    fr: 'Le montant remis dépasse le montant engagé.',
    en: 'More would be delivered than is committed.',
  },
} as const satisfies Record<string, Trilingual>;

export type AgreementRefusal = keyof typeof agreementRefusals;
