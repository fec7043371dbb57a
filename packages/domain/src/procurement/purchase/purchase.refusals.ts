import type { Trilingual } from '../../kernel/index.ts';

export const purchaseRefusals = {
  PURCHASE_WRONG_STATE: {
    ar: 'حالة عملية الشراء لا تسمح بذلك.',
    fr: 'L’état de l’achat ne permet pas cette opération.',
    en: 'The state of the purchase does not allow this.',
  },
  PURCHASE_LINES_MISSING: {
    ar: 'لا يوجد أي سطر في الطلب.',
    fr: 'La demande ne comporte aucune ligne.',
    en: 'There is no line.',
  },
  PURCHASE_LINE_REPEATED: {
    ar: 'السطر مكرر لنفس المشروع.',
    fr: 'Une ligne est répétée pour un même projet.',
    en: 'A line is repeated for the same project.',
  },
  PURCHASE_PROJECT_NOT_APPROVED: {
    ar: 'لا يقتنى إلا لمشروع موقع الالتزام.',
    fr: 'On n’achète que pour un projet dont l’engagement est signé.',
    en: 'Only a project whose commitment is signed buys.',
  },
  PURCHASE_OVER_BUDGET: {
    ar: 'الكمية تتجاوز ميزانية المشروع.',
    fr: 'La quantité dépasse le budget du projet.',
    en: 'The quantity is over the project’s budget.',
  },
  PURCHASE_OVER_ORDER_CEILING: {
    ar: 'بهذا المبلغ {amount:money} يتجاوز مجموع السنة سقف سندات الطلب.',
    fr: 'Avec {amount:money}, le total de l’année dépasse le plafond des bons de commande.',
    en: 'With {amount:money} the year goes over the ceiling of purchase orders.',
  },
  PURCHASE_JUSTIFICATION_MISSING: {
    ar: 'الاقتناء المباشر يتطلب تعليلا.',
    fr: 'Un achat direct demande une justification.',
    en: 'A direct purchase needs a justification.',
  },
  PURCHASE_OWN_DRAFT: {
    ar: 'لا يوافق المشتري على عملية أعدها.',
    fr: 'L’acheteur n’approuve pas ce qu’il a préparé.',
    en: 'The buyer does not approve what he prepared.',
  },
  PURCHASE_AGREEMENT_NOT_ACTIVE: {
    ar: 'اتفاقية أحد المشاريع غير سارية.',
    fr: 'La convention d’un projet n’est pas active.',
    en: 'The agreement of a project is not active.',
  },
  PURCHASE_PROJECT_NOT_PROCURING: {
    ar: 'أحد المشاريع ليس قيد الاقتناء.',
    fr: 'Un projet n’est pas en acquisition.',
    en: 'A project is not in procurement.',
  },
  PURCHASE_OVER_COMMITMENT: {
    ar: 'الطلب يتجاوز المبلغ الملتزم به لأحد المشاريع.',
    fr: 'La commande dépasse l’engagement d’un projet.',
    en: 'The order is over what a project has committed.',
  },
  PURCHASE_REASON_MISSING: {
    ar: 'يجب ذكر السبب.',
    fr: 'Le motif est demandé.',
    en: 'A reason is needed.',
  },
  PURCHASE_SUPPLIER_BLOCKED: {
    ar: 'هذا المورد موقوف.',
    fr: 'Ce fournisseur est bloqué.',
    en: 'This supplier is blocked.',
  },
  PURCHASE_SUPPLIER_TIED: {
    ar: 'للمورد صلة مصرح بها تمنعه من هذه العملية.',
    fr: 'Un lien déclaré écarte ce fournisseur de l’achat.',
    en: 'A declared tie keeps this supplier out of the purchase.',
  },
  PURCHASE_TIE_KNOWN: {
    ar: 'هذه الصلة مسجلة من قبل.',
    fr: 'Ce lien est déjà enregistré.',
    en: 'This tie is already on record.',
  },
  PURCHASE_OFFER_INCOMPLETE: {
    ar: 'العرض لا يشمل كل السطور.',
    fr: 'L’offre ne chiffre pas toutes les lignes.',
    en: 'The offer does not price every line.',
  },
  PURCHASE_NOTE_KNOWN: {
    ar: 'سبق تسجيل وصل التسليم هذا.',
    fr: 'Ce bon de livraison est déjà enregistré.',
    en: 'This delivery note is already on record.',
  },
  PURCHASE_OFFER_REPEATED: {
    ar: 'سبق تسجيل عرض هذا المورد.',
    fr: 'L’offre de ce fournisseur est déjà enregistrée.',
    en: 'An offer of this supplier is already on record.',
  },
  PURCHASE_OFFERS_MISSING: {
    ar: 'عدد العروض {count} دون المطلوب {least}.',
    fr: 'Il y a {count} offres ; il en faut {least}.',
    en: 'There are {count} offers; {least} are needed.',
  },
  PURCHASE_OFFERS_UNEXAMINED: {
    ar: 'لم تفحص كل العروض.',
    fr: 'Des offres ne sont pas examinées.',
    en: 'Some offers are not examined.',
  },
  PURCHASE_OFFER_NOT_IN_ORDER: {
    ar: 'العرض غير مطابق.',
    fr: 'L’offre n’est pas conforme.',
    en: 'The offer is not in order.',
  },
  PURCHASE_DATE_IN_FUTURE: {
    ar: 'التاريخ لا يمكن أن يكون في المستقبل.',
    fr: 'La date ne peut être dans le futur.',
    en: 'The date cannot be in the future.',
  },
  PURCHASE_OVER_ORDERED: {
    ar: 'الكمية المسلمة تتجاوز المطلوبة.',
    fr: 'La quantité livrée dépasse la commande.',
    en: 'More was delivered than ordered.',
  },
  PURCHASE_SERIALS_MISMATCH: {
    ar: 'عدد الأرقام التسلسلية لا يساوي عدد القطع.',
    fr: 'Le nombre de numéros de série diffère du nombre de pièces.',
    en: 'There are not as many serial numbers as pieces.',
  },
  PURCHASE_DELIVERED_BEFORE_ORDER: {
    ar: 'التسليم لا يسبق الطلب.',
    fr: 'La livraison ne précède pas la commande.',
    en: 'A delivery does not come before its order.',
  },
  PURCHASE_OWN_ACCEPTANCE: {
    ar: 'لا يقبل التسليم من اشترى أو تسلم.',
    fr: 'Ni l’acheteur ni le réceptionnaire n’accepte la livraison.',
    en: 'Neither the buyer nor the receiver accepts the delivery.',
  },
  PURCHASE_SIGNED_BEFORE: {
    ar: 'سبق لكم التوقيع.',
    fr: 'Vous avez déjà signé.',
    en: 'You have signed already.',
  },
  PURCHASE_SIGNATURES_MISSING: {
    ar: 'وقع {count} من أصل {least} أعضاء على الأقل.',
    fr: '{count} signatures sur {least} au moins.',
    en: '{count} have signed; at least {least} do.',
  },
  PURCHASE_ACCEPTED_BEFORE_DELIVERY: {
    ar: 'القبول لا يسبق التسليم.',
    fr: 'La réception ne précède pas la livraison.',
    en: 'An acceptance does not come before the delivery.',
  },
  PURCHASE_NOT_PAID: {
    ar: 'لم يؤد كل ما هو مستحق.',
    fr: 'Tout ce qui est dû n’est pas payé.',
    en: 'What is due is not all paid.',
  },
  SUPPLIER_KNOWN: {
    ar: 'المورد مسجل من قبل.',
    fr: 'Ce fournisseur est déjà enregistré.',
    en: 'This supplier is already on record.',
  },
  SUPPLIER_WRONG_STATE: {
    ar: 'حالة المورد لا تسمح بذلك.',
    fr: 'L’état du fournisseur ne permet pas cette opération.',
    en: 'The state of the supplier does not allow this.',
  },
} as const satisfies Record<string, Trilingual>;

export type PurchaseRefusal = keyof typeof purchaseRefusals;
