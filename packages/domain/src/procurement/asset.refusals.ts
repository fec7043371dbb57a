import type { Trilingual } from '../kernel/index.ts';

export const assetRefusals = {
  ASSET_WRONG_STATE: {
    ar: 'حالة التجهيز لا تسمح بهذه العملية.',
    fr: 'L’état de l’équipement ne permet pas cette opération.',
    en: 'The state of the asset does not allow this.',
  },
  ASSET_OWN_RECEPTION: {
    ar: 'لا يقبل التجهيز من تسلمه.',
    fr: 'Celui qui a réceptionné un équipement ne l’accepte pas.',
    en: 'Whoever received an asset does not accept it.',
  },
  ASSET_REASON_MISSING: {
    ar: 'يجب ذكر السبب.',
    fr: 'Le motif est demandé.',
    en: 'A reason is needed.',
  },
  ASSET_DATE_IN_FUTURE: {
    ar: 'التاريخ لا يمكن أن يكون في المستقبل.',
    fr: 'La date ne peut être dans le futur.',
    en: 'The date cannot be in the future.',
  },
  ASSET_NOT_FREE_YET: {
    ar: 'مدة عدم التفويت لم تنته بعد ({day}).',
    fr: 'La période sans cession n’est pas échue ({day}).',
    en: 'The no-resale period has not ended ({day}).',
  },
  ASSET_PROJECT_NOT_PROCURING: {
    ar: 'المشروع ليس قيد الاقتناء.',
    fr: 'Le projet n’est pas en acquisition.',
    en: 'The project is not in procurement.',
  },
  ASSET_NOT_IN_BUDGET: {
    ar: 'التجهيز غير مدرج في ميزانية المشروع.',
    fr: 'L’équipement ne figure pas au budget du projet.',
    en: 'The item is not in the project’s budget.',
  },
  ASSET_QUANTITY_OVER_BUDGET: {
    ar: 'الكمية تتجاوز المبرمج في الميزانية ({planned}).',
    fr: 'La quantité dépasse le budget ({planned}).',
    en: 'The quantity is over the budget ({planned}).',
  },
  ASSET_COST_OVER_GRANT: {
    ar: 'كلفة التجهيزات {cost:money} تتجاوز المبلغ الممنوح {granted:money}.',
    fr: 'Le coût des équipements, {cost:money}, dépasse le montant accordé de {granted:money}.',
    en: 'The assets cost {cost:money}, over the {granted:money} granted.',
  },
  ASSET_SERIALS_MISMATCH: {
    ar: 'عدد الأرقام التسلسلية لا يساوي عدد القطع.',
    fr: 'Le nombre de numéros de série diffère du nombre de pièces.',
    en: 'There are not as many serial numbers as pieces.',
  },
  ASSET_SERIAL_TAKEN: {
    ar: 'الرقم التسلسلي مسجل من قبل.',
    fr: 'Ce numéro de série est déjà enregistré.',
    en: 'This serial number is already on record.',
  },
  ASSET_RECEIVED_IN_FUTURE: {
    ar: 'تاريخ الاستلام لا يمكن أن يكون في المستقبل.',
    fr: 'La date de réception ne peut être dans le futur.',
    en: 'The date of receipt cannot be in the future.',
  },
  ASSET_ALREADY_HANDED_OVER: {
    ar: 'سبق تسليم هذا التجهيز.',
    fr: 'Cet équipement a déjà été remis.',
    en: 'This asset was already handed over.',
  },
  ASSET_OF_OTHER_PROJECT: {
    ar: 'هذا التجهيز يخص مشروعا آخر.',
    fr: 'Cet équipement appartient à un autre projet.',
    en: 'This asset belongs to another project.',
  },
} as const satisfies Record<string, Trilingual>;

export type AssetRefusal = keyof typeof assetRefusals;
