import type { Language } from '../kernel/trilingual.ts';

/**
 * The words of a receipt. The bearer shows it to neighbours, insurers and the police: nothing in it tells where he
 * comes from.
 */
export type ReceiptWords = Readonly<{
  title: string;
  subtitle: string;
  number: string;
  deliveredOn: string;
  report: string;
  agreement: string;
  event: string;
  place: string;
  beneficiary: string;
  code: string;
  project: string;
  assets: string;
  item: string;
  tag: string;
  quantity: string;
  cost: string;
  serial: string;
  total: string;
  duties: string;
  received: string;
  dutyItems: readonly string[];
  signature: string;
  proxy: string;
  mandate: string;
  witness: string;
  issuerSignature: string;
  signedMark: string;
}>;

export const receiptWords: Readonly<Record<Language, ReceiptWords>> = {
  ar: {
    title: 'وصل استلام المعدات',
    subtitle: 'تجهيزات مشروع مدرّ للدخل، سُلّمت لصاحب(ة) المشروع',
    number: 'رقم الوصل',
    deliveredOn: 'تاريخ التسليم',
    report: 'محضر التسليم',
    agreement: 'الاتفاقية',
    event: 'عملية التوزيع',
    place: 'المكان',
    beneficiary: 'المستفيد(ة)',
    code: 'الرمز',
    project: 'المشروع',
    assets: 'المعدات المسلّمة',
    item: 'البيان',
    tag: 'بطاقة الجرد',
    quantity: 'الكمية',
    cost: 'القيمة',
    serial: 'S/N',
    total: 'المجموع',
    duties: 'الإقرار والالتزامات',
    received:
      'يقرّ الموقّع(ة) أسفله أنّه(ا) تسلّم(ت) المعدات المبيّنة أعلاه كاملةً وفي حالة جيدة، في إطار الاتفاقية المشار إليها، ويلتزم(تلتزم) بما يلي:',
    dutyItems: [
      'استعمال المعدات حصراً في المشروع المذكور أعلاه.',
      'عدم بيعها أو تفويتها أو إعارتها دون إذن كتابي من المؤسسة.',
      'صيانتها، والتصريح دون تأخير بكل عطب أو ضياع أو سرقة.',
      'استقبال زيارات المواكبة والإدلاء بنتائج النشاط.',
    ],
    signature: 'توقيع المستفيد(ة)',
    proxy: 'تسلّم بالنيابة',
    mandate: 'الوكالة رقم',
    witness: 'بحضور الشاهد(ة)',
    issuerSignature: 'عن المؤسسة',
    signedMark: 'توقيع مرسوم على الشاشة',
  },
  fr: {
    title: 'Décharge de remise d’équipement',
    subtitle: 'Équipement d’une activité génératrice de revenus, remis au porteur du projet',
    number: 'Numéro',
    deliveredOn: 'Date de remise',
    report: 'Procès-verbal de remise',
    agreement: 'Convention',
    event: 'Opération de distribution',
    place: 'Lieu',
    beneficiary: 'Bénéficiaire',
    code: 'Code',
    project: 'Projet',
    assets: 'Équipement remis',
    item: 'Désignation',
    tag: 'Étiquette',
    quantity: 'Qté',
    cost: 'Valeur',
    serial: 'S/N',
    total: 'Total',
    duties: 'Déclaration et engagements',
    received:
      'Le ou la soussigné(e) déclare avoir reçu l’équipement désigné ci-dessus, complet et en bon état, dans le cadre de la convention citée, et s’engage à :',
    dutyItems: [
      'utiliser l’équipement exclusivement pour le projet désigné ci-dessus ;',
      'ne pas le vendre, le céder ni le prêter sans l’accord écrit de la Fondation ;',
      'l’entretenir et signaler sans délai toute panne, perte ou vol ;',
      'recevoir les visites d’accompagnement et communiquer les résultats de l’activité.',
    ],
    signature: 'Signature du ou de la bénéficiaire',
    proxy: 'Reçu par mandataire',
    mandate: 'Mandat n°',
    witness: 'En présence du témoin',
    issuerSignature: 'Pour la Fondation',
    signedMark: 'Signature dessinée à l’écran',
  },
  en: {
    title: 'Receipt of equipment',
    subtitle: 'Equipment of an income-generating activity, handed to the holder of the project',
    number: 'Number',
    deliveredOn: 'Delivered on',
    report: 'Handover report',
    agreement: 'Agreement',
    event: 'Distribution event',
    place: 'Place',
    beneficiary: 'Beneficiary',
    code: 'Code',
    project: 'Project',
    assets: 'Equipment handed over',
    item: 'Item',
    tag: 'Tag',
    quantity: 'Qty',
    cost: 'Value',
    serial: 'S/N',
    total: 'Total',
    duties: 'Declaration and duties',
    received:
      'The undersigned declares having received the equipment listed above, complete and in good condition, under the agreement named, and undertakes:',
    dutyItems: [
      'to use the equipment only for the project named above;',
      'not to sell, give or lend it without the written leave of the Foundation;',
      'to maintain it and to report any breakdown, loss or theft without delay;',
      'to receive follow-up visits and to share the results of the activity.',
    ],
    signature: 'Signature of the beneficiary',
    proxy: 'Received by proxy',
    mandate: 'Mandate no.',
    witness: 'Witnessed by',
    issuerSignature: 'For the Foundation',
    signedMark: 'Signature drawn on screen',
  },
};
