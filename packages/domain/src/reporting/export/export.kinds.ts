import type { Permission } from '../../access/index.ts';
import type { Trilingual } from '../../kernel/index.ts';

/** Lists that may leave the house. They carry numbers, codes and states: never a name, a stay or a word about health. */
export const exportableLists = ['CASES', 'MICRO_PROJECTS', 'AGREEMENTS', 'PURCHASES', 'ASSETS'] as const;
export type ExportableList = (typeof exportableLists)[number];

/** What each list is read by: nobody takes away what he may not read (BR-54). */
export const permissionOfList: Record<ExportableList, Permission> = {
  CASES: 'case.read',
  MICRO_PROJECTS: 'microProject.read',
  AGREEMENTS: 'agreement.read',
  PURCHASES: 'purchase.read',
  ASSETS: 'asset.read',
};

/** How many rows leave at once at most (setting). */
export const mostExportedRows = 5_000;

export const exportableListLabels: Record<ExportableList, Trilingual> = {
  CASES: { ar: 'الملفات', fr: 'Dossiers', en: 'Cases' },
  MICRO_PROJECTS: { ar: 'المشاريع', fr: 'Micro-projets', en: 'Micro-projects' },
  AGREEMENTS: { ar: 'الاتفاقيات', fr: 'Conventions', en: 'Agreements' },
  PURCHASES: { ar: 'المشتريات', fr: 'Achats', en: 'Purchases' },
  ASSETS: { ar: 'التجهيزات', fr: 'Équipements', en: 'Assets' },
};

export const exportColumns = [
  'NUMBER',
  'TITLE',
  'STATE',
  'TERRITORY',
  'CENTRE',
  'ORIGIN',
  'OPENED_ON',
  'SECTOR',
  'REQUESTED',
  'GRANTED',
  'DELIVERED',
  'PROGRAMME',
  'ENVELOPE',
  'STARTS_ON',
  'ENDS_ON',
  'METHOD',
  'AMOUNT',
  'ITEM',
  'QUANTITY',
  'COST',
  'MARK',
] as const;
export type ExportColumn = (typeof exportColumns)[number];

export const exportColumnLabels: Record<ExportColumn, Trilingual> = {
  NUMBER: { ar: 'الرقم', fr: 'Numéro', en: 'Number' },
  TITLE: { ar: 'العنوان', fr: 'Intitulé', en: 'Title' },
  STATE: { ar: 'الحالة', fr: 'État', en: 'State' },
  TERRITORY: { ar: 'رمز الإقليم', fr: 'Code du territoire', en: 'Territory' },
  CENTRE: { ar: 'المركز', fr: 'Centre', en: 'Centre' },
  ORIGIN: { ar: 'المصدر', fr: 'Origine', en: 'Origin' },
  OPENED_ON: { ar: 'تاريخ الفتح', fr: 'Ouvert le', en: 'Opened on' },
  SECTOR: { ar: 'القطاع', fr: 'Secteur', en: 'Sector' },
  REQUESTED: { ar: 'المبلغ المطلوب (سنتيم)', fr: 'Demandé (centimes)', en: 'Requested (centimes)' },
  GRANTED: { ar: 'المبلغ الممنوح (سنتيم)', fr: 'Accordé (centimes)', en: 'Granted (centimes)' },
  DELIVERED: { ar: 'المبلغ المسلم (سنتيم)', fr: 'Remis (centimes)', en: 'Delivered (centimes)' },
  PROGRAMME: { ar: 'البرنامج', fr: 'Programme', en: 'Programme' },
  ENVELOPE: { ar: 'الغلاف (سنتيم)', fr: 'Enveloppe (centimes)', en: 'Envelope (centimes)' },
  STARTS_ON: { ar: 'تاريخ البداية', fr: 'Débute le', en: 'Starts on' },
  ENDS_ON: { ar: 'تاريخ النهاية', fr: 'Finit le', en: 'Ends on' },
  METHOD: { ar: 'المسطرة', fr: 'Procédure', en: 'Procedure' },
  AMOUNT: { ar: 'المبلغ (سنتيم)', fr: 'Montant (centimes)', en: 'Amount (centimes)' },
  ITEM: { ar: 'الصنف', fr: 'Article', en: 'Item' },
  QUANTITY: { ar: 'الكمية', fr: 'Quantité', en: 'Quantity' },
  COST: { ar: 'الكلفة (سنتيم)', fr: 'Coût (centimes)', en: 'Cost (centimes)' },
  MARK: { ar: 'علامة التصدير', fr: 'Marque d’export', en: 'Export mark' },
};
