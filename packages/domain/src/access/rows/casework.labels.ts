import type { Trilingual } from '../../kernel/index.ts';
import type { caseworkRows } from './casework-rows.ts';

export const caseworkPermissionLabels: Record<keyof typeof caseworkRows, Trilingual> = {
  'case.prepare': { ar: 'الإعداد للإفراج', fr: 'Préparer la sortie', en: 'Prepare a release' },
  'case.release': { ar: 'تسجيل الإفراج', fr: 'Enregistrer la sortie', en: 'Record a release' },
  'case.importReleases': {
    ar: 'تسجيل لائحة إفراجات',
    fr: 'Enregistrer une liste de sorties',
    en: 'Record a list of releases',
  },
  'case.moveHome': { ar: 'تغيير محل السكنى', fr: 'Changer le domicile', en: 'Change the home' },
  'lifeProject.agree': {
    ar: 'الاتفاق على مشروع حياة',
    fr: 'Convenir d’un projet de vie',
    en: 'Agree on a life project',
  },
  'referral.send': { ar: 'إرسال بطاقة الإحالة', fr: 'Envoyer la fiche de liaison', en: 'Send a referral' },
  'referral.accept': { ar: 'قبول ملف محال', fr: 'Accepter un dossier orienté', en: 'Accept a referral' },
  'lifeProject.doStep': { ar: 'تسجيل خطوة منجزة', fr: 'Enregistrer une étape faite', en: 'Record a step as done' },
};
