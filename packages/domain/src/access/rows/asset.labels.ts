import type { Trilingual } from '../../kernel/index.ts';
import type { assetRows } from './asset-rows.ts';

export const assetPermissionLabels: Record<keyof typeof assetRows, Trilingual> = {
  'asset.read': { ar: 'الاطلاع على التجهيزات', fr: 'Voir les équipements', en: 'See assets' },
  'asset.receive': { ar: 'تسلم التجهيزات', fr: 'Réceptionner les équipements', en: 'Receive assets' },
  'asset.accept': { ar: 'قبول التجهيزات', fr: 'Accepter les équipements', en: 'Accept assets' },
  'asset.store': { ar: 'تخزين التجهيزات', fr: 'Mettre en magasin', en: 'Store assets' },
  'asset.reserve': { ar: 'حجز التجهيزات', fr: 'Réserver les équipements', en: 'Reserve assets' },
  'asset.handOver': { ar: 'تسليم التجهيزات', fr: 'Remettre les équipements', en: 'Hand over assets' },
  'asset.use': { ar: 'تسجيل استعمال تجهيز', fr: 'Noter la mise en usage', en: 'Record that equipment is in use' },
  'asset.repair': { ar: 'تسجيل إصلاح', fr: 'Noter une réparation', en: 'Record a repair' },
  'asset.return': {
    ar: 'تسجيل العودة من الإصلاح',
    fr: 'Noter le retour de réparation',
    en: 'Record the return from repair',
  },
  'asset.lose': { ar: 'تسجيل فقدان', fr: 'Noter une disparition', en: 'Record a loss' },
  'asset.sell': {
    ar: 'تسجيل بيع بدون إذن',
    fr: 'Noter une vente sans autorisation',
    en: 'Record a sale without leave',
  },
  'asset.destroy': { ar: 'تسجيل تلف', fr: 'Noter une destruction', en: 'Record a destruction' },
  'asset.recover': { ar: 'استرجاع تجهيز', fr: 'Récupérer un équipement', en: 'Recover equipment' },
  'asset.scrap': { ar: 'سحب تجهيز من الخدمة', fr: 'Mettre au rebut', en: 'Scrap equipment' },
  'asset.release': { ar: 'تحرير ملكية تجهيز', fr: 'Libérer un équipement', en: 'Release equipment' },
};
