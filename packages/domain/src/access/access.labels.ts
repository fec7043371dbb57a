import type { Trilingual } from '../kernel/index.ts';
import type { Reach, Role } from './roles.ts';

export const roleLabels: Record<Role, Trilingual> = {
  SYSTEM_ADMIN: { ar: 'مدير(ة) النظام', fr: 'Administrateur(trice) du système', en: 'System administrator' },
  NATIONAL_COORDINATOR: { ar: 'المنسق(ة) العام(ة)', fr: 'Coordonnateur(trice) général(e)', en: 'General coordinator' },
  NATIONAL_PROJECT_MANAGER: { ar: 'رئيس(ة) المشاريع', fr: 'Chef(fe) de projets', en: 'Project manager' },
  REGIONAL_COORDINATOR: {
    ar: 'المنسق(ة) الجهوي(ة)',
    fr: 'Coordonnateur(trice) régional(e)',
    en: 'Regional coordinator',
  },
  CENTRE_COORDINATOR: { ar: 'منسق(ة) المركز', fr: 'Coordonnateur(trice) du centre', en: 'Centre coordinator' },
  ACCOMPANIMENT_OFFICER: { ar: 'مكلف(ة) بالمصاحبة', fr: 'Chargé(e) d’accompagnement', en: 'Accompaniment officer' },
  SPR_WORKER: {
    ar: 'مساعد(ة) اجتماعي(ة) بمصلحة التهييء لإعادة الإدماج',
    fr: 'Assistant(e) social(e) du SPR',
    en: 'SPR social worker',
  },
  PROCUREMENT_OFFICER: { ar: 'مكلف(ة) بالمشتريات', fr: 'Chargé(e) des achats', en: 'Procurement officer' },
  STOREKEEPER: { ar: 'أمين(ة) المخزن', fr: 'Magasinier(ère)', en: 'Storekeeper' },
  FINANCE_OFFICER: { ar: 'مكلف(ة) بالمالية', fr: 'Chargé(e) des finances', en: 'Finance officer' },
  DAS_OFFICER: {
    ar: 'إطار بقسم العمل الاجتماعي',
    fr: 'Cadre de la division de l’action sociale',
    en: 'Social action division officer',
  },
  CPDH_MEMBER: {
    ar: 'عضو(ة) اللجنة الإقليمية للتنمية البشرية',
    fr: 'Membre du comité provincial de développement humain',
    en: 'Provincial human development committee member',
  },
  TRAINING_PARTNER: { ar: 'شريك في التكوين', fr: 'Partenaire de formation', en: 'Training partner' },
  AUDITOR: { ar: 'مدقق(ة)', fr: 'Auditeur(trice)', en: 'Auditor' },
  DPO: { ar: 'مسؤول(ة) حماية المعطيات', fr: 'Délégué(e) à la protection des données', en: 'Data protection officer' },
  BENEFICIARY: { ar: 'مستفيد(ة)', fr: 'Bénéficiaire', en: 'Beneficiary' },
  PUBLIC: { ar: 'العموم', fr: 'Public', en: 'Public' },
};

export const reachLabels: Record<Reach, Trilingual> = {
  OWN: { ar: 'ملفاته الخاصة', fr: 'Ses propres dossiers', en: 'Own cases' },
  CENTRE: { ar: 'المركز', fr: 'Le centre', en: 'The centre' },
  COVERAGE: {
    ar: 'المجالات التي يغطيها المركز',
    fr: 'Les territoires couverts par le centre',
    en: 'The territories the centre covers',
  },
  FACILITY: { ar: 'المؤسسة', fr: 'L’établissement', en: 'The facility' },
  TERRITORY: { ar: 'المجال الترابي', fr: 'Le territoire', en: 'The territory' },
  ASSIGNED: { ar: 'الأماكن المسندة', fr: 'Les lieux affectés', en: 'The places assigned' },
  EVERYWHERE: { ar: 'كل أنحاء المملكة', fr: 'Tout le Royaume', en: 'The whole kingdom' },
};
