import type { Language } from '../kernel/trilingual.ts';
import type { Counted } from './paper.labels.ts';

/** The words of the statement of an event: figures for partners and the press, no names. */
export type StatementWords = Readonly<{
  title: string;
  subtitle: string;
  /** Takes {day}, {place}, {projects}, {beneficiaries}, {amount} and {agreement}. */
  summary: string;
  beneficiaries: Counted;
  projects: Counted;
  beneficiariesTile: string;
  projectsTile: string;
  amount: string;
  sectors: string;
  sector: string;
  sectorProjects: string;
  share: string;
  total: string;
  frame: string;
  agreement: string;
  agreementTitle: string;
  programme: string;
  territory: string;
  event: string;
  heldOn: string;
  place: string;
  presidedBy: string;
  parties: string;
  /** Takes {day}. */
  frozen: string;
  frozenFingerprint: string;
}>;

export const statementWords: Readonly<Record<Language, StatementWords>> = {
  ar: {
    title: 'بيان عملية توزيع المعدات',
    subtitle: 'مشاريع مدرّة للدخل: حصيلة نهائية محصورة، أرقام دون أسماء',
    summary:
      'سُلّمت يوم {day} ({place}) معدات {projects} لفائدة {beneficiaries}، بقيمة إجمالية قدرها {amount}، في إطار الاتفاقية {agreement}.',
    beneficiaries: {
      one: 'مستفيد واحد',
      two: 'مستفيدَين',
      few: '{count} مستفيدين',
      many: '{count} مستفيداً',
      other: '{count} مستفيد',
    },
    projects: {
      one: 'مشروع واحد',
      two: 'مشروعين',
      few: '{count} مشاريع',
      many: '{count} مشروعاً',
      other: '{count} مشروع',
    },
    beneficiariesTile: 'المستفيدون',
    projectsTile: 'المشاريع المجهّزة',
    amount: 'القيمة المسلّمة',
    sectors: 'المشاريع حسب القطاع',
    sector: 'القطاع',
    sectorProjects: 'المشاريع',
    share: 'النسبة',
    total: 'المجموع',
    frame: 'الإطار',
    agreement: 'الاتفاقية',
    agreementTitle: 'موضوع الاتفاقية',
    programme: 'البرنامج',
    territory: 'العمالة أو الإقليم',
    event: 'رقم العملية',
    heldOn: 'التاريخ',
    place: 'المكان',
    presidedBy: 'ترأّس الحفل',
    parties: 'الأطراف',
    frozen:
      'حُصرت هذه الأرقام يوم {day} بعد مطابقة لائحة العملية، ولا تُغيَّر بعد ذلك. وهي مرفقة بهذا الملف في صيغة تقرؤها الحواسيب، فيمكن لأيّ كان أن يعيد حساب بصمتها.',
    frozenFingerprint: 'بصمة الأرقام المحصورة',
  },
  fr: {
    title: 'État de l’opération de distribution',
    subtitle: 'Bilan définitif et arrêté : des chiffres, aucun nom',
    summary:
      'Le {day} ({place}), l’équipement de {projects} d’activité génératrice de revenus a été remis à {beneficiaries}, pour une valeur totale de {amount}, dans le cadre de la convention {agreement}.',
    beneficiaries: { one: '{count} bénéficiaire', many: '{count} bénéficiaires', other: '{count} bénéficiaires' },
    projects: { one: '{count} projet', many: '{count} projets', other: '{count} projets' },
    beneficiariesTile: 'Bénéficiaires',
    projectsTile: 'Projets équipés',
    amount: 'Valeur remise',
    sectors: 'Projets par secteur',
    sector: 'Secteur',
    sectorProjects: 'Projets',
    share: 'Part',
    total: 'Total',
    frame: 'Cadre',
    agreement: 'Convention',
    agreementTitle: 'Objet de la convention',
    programme: 'Programme',
    territory: 'Préfecture ou province',
    event: 'Numéro de l’opération',
    heldOn: 'Date',
    place: 'Lieu',
    presidedBy: 'Sous la présidence de',
    parties: 'Parties',
    frozen:
      'Ces chiffres ont été arrêtés le {day}, après rapprochement de la liste de l’opération, et ne changent plus. Ils sont joints à ce fichier dans un format lisible par une machine : chacun peut en recalculer l’empreinte.',
    frozenFingerprint: 'Empreinte des chiffres arrêtés',
  },
  en: {
    title: 'Distribution statement',
    subtitle: 'Final and frozen: figures, no names',
    summary:
      'On {day} ({place}), the equipment of {projects} was handed over to {beneficiaries}, worth {amount} in all, under agreement {agreement}.',
    beneficiaries: { one: '{count} beneficiary', other: '{count} beneficiaries' },
    projects: { one: '{count} income-generating project', other: '{count} income-generating projects' },
    beneficiariesTile: 'Beneficiaries',
    projectsTile: 'Projects equipped',
    amount: 'Value handed over',
    sectors: 'Projects by sector',
    sector: 'Sector',
    sectorProjects: 'Projects',
    share: 'Share',
    total: 'Total',
    frame: 'Context',
    agreement: 'Agreement',
    agreementTitle: 'Subject of the agreement',
    programme: 'Programme',
    territory: 'Prefecture or province',
    event: 'Event number',
    heldOn: 'Date',
    place: 'Place',
    presidedBy: 'Presided over by',
    parties: 'Parties',
    frozen:
      'These figures were frozen on {day}, once the list of the event had been reconciled, and no longer change. They are attached to this file in a form that machines read: anyone can compute their fingerprint again.',
    frozenFingerprint: 'Fingerprint of the frozen figures',
  },
};
