import type { Trilingual } from '../../kernel/index.ts';

export const paymentRefusals = {
  PAYMENT_WRONG_STATE: {
    ar: 'حالة الأداء لا تسمح بذلك.',
    fr: 'L’état du paiement ne permet pas cette opération.',
    en: 'The state of the payment does not allow this.',
  },
  PAYMENT_NOT_ACCEPTED: {
    ar: 'لا أداء قبل قبول التسليم.',
    fr: 'Rien ne se paie avant la réception.',
    en: 'Nothing is paid before it is accepted.',
  },
  PAYMENT_OVER_ACCEPTED: {
    ar: 'المبلغ {amount:money} يتجاوز المستحق {due:money}.',
    fr: 'Le montant de {amount:money} dépasse ce qui est dû, {due:money}.',
    en: 'The amount of {amount:money} is over what is due, {due:money}.',
  },
  PAYMENT_AGREEMENT_NOT_ACTIVE: {
    ar: 'لا أداء في إطار اتفاقية غير سارية.',
    fr: 'Rien ne se paie sous une convention qui n’est pas active.',
    en: 'Nothing is paid under an agreement that is not active.',
  },
  PAYMENT_DATE_IN_FUTURE: {
    ar: 'التاريخ لا يمكن أن يكون في المستقبل.',
    fr: 'La date ne peut être dans le futur.',
    en: 'The date cannot be in the future.',
  },
  PAYMENT_INVOICED_BEFORE_ORDER: {
    ar: 'الفاتورة لا تسبق الطلب.',
    fr: 'La facture ne précède pas la commande.',
    en: 'An invoice does not come before the order.',
  },
  PAYMENT_INVOICE_KNOWN: {
    ar: 'سبق تسجيل هذه الفاتورة.',
    fr: 'Cette facture est déjà enregistrée.',
    en: 'This invoice is already on record.',
  },
  PAYMENT_PROJECT_NOT_OPEN: {
    ar: 'حالة المشروع لا تسمح بأداء رأس مال تشغيلي.',
    fr: 'L’état du projet ne permet pas de verser un fonds de roulement.',
    en: 'The state of the project does not allow working capital to be paid.',
  },
  PAYMENT_OVER_WORKING_CAPITAL: {
    ar: 'المبلغ {amount:money} يتجاوز رأس المال التشغيلي المبرمج {planned:money}.',
    fr: 'Le montant de {amount:money} dépasse le fonds de roulement prévu, {planned:money}.',
    en: 'The amount of {amount:money} is over the working capital planned, {planned:money}.',
  },
  PAYMENT_OVER_COMMITMENT: {
    ar: 'الأداء يتجاوز المبلغ الملتزم به للمشروع.',
    fr: 'Le paiement dépasse l’engagement du projet.',
    en: 'The payment is over what the project has committed.',
  },
  PAYMENT_OWN_VERIFICATION: {
    ar: 'لا يأمر بالأداء من تحقق منه.',
    fr: 'Qui a vérifié un paiement ne l’ordonnance pas.',
    en: 'Whoever verified a payment does not order it.',
  },
  PAYMENT_OWN_ORDER: {
    ar: 'لا ينفذ الأداء من أمر به.',
    fr: 'Qui a ordonnancé un paiement ne l’exécute pas.',
    en: 'Whoever ordered a payment does not make it.',
  },
  PAYMENT_PAID_BEFORE_ORDER: {
    ar: 'الأداء لا يسبق الأمر به.',
    fr: 'Le paiement ne précède pas son ordonnancement.',
    en: 'A payment does not come before its order.',
  },
  PAYMENT_REASON_MISSING: {
    ar: 'يجب ذكر السبب.',
    fr: 'Le motif est demandé.',
    en: 'A reason is needed.',
  },
  PAYMENT_GRANT_STAYS: {
    ar: 'رأس المال الذي توصل به المستفيد لا يسترد بهذه العملية.',
    fr: 'Un fonds de roulement versé au bénéficiaire ne se rembourse pas ainsi.',
    en: 'Working capital that reached the beneficiary is not refunded in this way.',
  },
  PAYMENT_REFUNDED_BEFORE_PAID: {
    ar: 'الاسترجاع لا يسبق الأداء.',
    fr: 'Le remboursement ne précède pas le paiement.',
    en: 'A refund does not come before the payment.',
  },
} as const satisfies Record<string, Trilingual>;

export type PaymentRefusal = keyof typeof paymentRefusals;
