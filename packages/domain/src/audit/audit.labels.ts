import { permissionLabels } from '../access/index.ts';
import type { Trilingual } from '../kernel/index.ts';
import type { AccessOutcome, Act, AuditAction, Disclosure } from './audit.acts.ts';

export const actLabels: Record<Act, Trilingual> = {
  'session.signIn': { ar: 'تسجيل الدخول', fr: 'Connexion', en: 'Sign-in' },
  'session.secondFactor': { ar: 'إثبات العامل الثاني', fr: 'Second facteur prouvé', en: 'Second factor proved' },
  'session.stepUp': { ar: 'إثبات جديد قبل عملية حساسة', fr: 'Preuve renouvelée', en: 'Fresh proof given' },
  'session.end': { ar: 'تسجيل الخروج', fr: 'Déconnexion', en: 'Sign-out' },
  'session.endAll': { ar: 'إنهاء كل الجلسات', fr: 'Fin de toutes les sessions', en: 'Sign-out everywhere' },
  'secondFactor.enrol': { ar: 'بدء تفعيل العامل الثاني', fr: 'Second facteur demandé', en: 'Second factor begun' },
  'secondFactor.confirm': { ar: 'تفعيل العامل الثاني', fr: 'Second facteur activé', en: 'Second factor confirmed' },
  'secondFactor.recoveryCodes': {
    ar: 'رموز استرجاع جديدة',
    fr: 'Nouveaux codes de secours',
    en: 'New recovery codes',
  },
  'secondFactor.remove': { ar: 'إزالة العامل الثاني', fr: 'Second facteur retiré', en: 'Second factor removed' },
  'password.change': { ar: 'تغيير كلمة السر', fr: 'Mot de passe changé', en: 'Password changed' },
  'password.requestReset': {
    ar: 'طلب إعادة تعيين كلمة السر',
    fr: 'Réinitialisation demandée',
    en: 'Password reset requested',
  },
  'password.reset': { ar: 'إعادة تعيين كلمة السر', fr: 'Mot de passe réinitialisé', en: 'Password reset' },
  'invitation.accept': { ar: 'قبول الدعوة', fr: 'Invitation acceptée', en: 'Invitation accepted' },
  'apiToken.create': { ar: 'إنشاء مفتاح برمجي', fr: 'Jeton créé', en: 'API token made' },
  'apiToken.revoke': { ar: 'إلغاء مفتاح برمجي', fr: 'Jeton révoqué', en: 'API token revoked' },
  'key.shred': {
    ar: 'إتلاف مفتاح مستفيد',
    fr: 'Clé d’un bénéficiaire détruite',
    en: 'Key of a beneficiary destroyed',
  },
  'key.rotate': { ar: 'تجديد مفاتيح التشفير', fr: 'Rotation des clés', en: 'Keys rotated' },
};

export const disclosureLabels: Record<Disclosure, Trilingual> = {
  identity: { ar: 'الهوية', fr: 'Identité', en: 'Identity' },
  stay: { ar: 'فترات الإقامة', fr: 'Séjours', en: 'Stays' },
  health: { ar: 'معطيات صحية', fr: 'Données de santé', en: 'Health' },
  document: { ar: 'وثيقة', fr: 'Document', en: 'Document' },
  person: { ar: 'بطاقة المستفيد', fr: 'Fiche du bénéficiaire', en: 'Beneficiary’s record' },
  casework: { ar: 'ملف المواكبة', fr: 'Dossier d’accompagnement', en: 'Case file' },
  diagnosis: { ar: 'التشخيص', fr: 'Diagnostic', en: 'Diagnosis' },
};

export const accessOutcomeLabels: Record<AccessOutcome, Trilingual> = {
  SHOWN: { ar: 'تم الاطلاع', fr: 'Consulté', en: 'Shown' },
  NOTHING: { ar: 'لا معطى شخصي', fr: 'Rien de personnel', en: 'Nothing personal' },
  REFUSED: { ar: 'مرفوض', fr: 'Refusé', en: 'Refused' },
};

/** The things that an entry can be about, by the type in their id. */
export const auditSubjectLabels = {
  StaffMember: { ar: 'حساب', fr: 'Compte', en: 'Account' },
  Person: { ar: 'مستفيد', fr: 'Bénéficiaire', en: 'Beneficiary' },
  Case: { ar: 'ملف مواكبة', fr: 'Dossier', en: 'Case' },
  CaseTransfer: { ar: 'إحالة على مركز آخر', fr: 'Transfert', en: 'Transfer' },
  Visit: { ar: 'زيارة تتبع', fr: 'Visite', en: 'Visit' },
  SupportAction: { ar: 'إجراء دعم', fr: 'Action d’appui', en: 'Action' },
  FollowUpPlan: { ar: 'خطة تتبع', fr: 'Plan de suivi', en: 'Follow-up plan' },
  Appointment: { ar: 'موعد', fr: 'Rendez-vous', en: 'Appointment' },
  Diagnosis: { ar: 'تشخيص', fr: 'Diagnostic', en: 'Diagnosis' },
  Course: { ar: 'دورة تكوين', fr: 'Formation', en: 'Course' },
  Enrolment: { ar: 'تسجيل في دورة', fr: 'Inscription', en: 'Enrolment' },
  Agreement: { ar: 'اتفاقية', fr: 'Convention', en: 'Agreement' },
  Tranche: { ar: 'شطر', fr: 'Tranche', en: 'Tranche' },
  MicroProject: { ar: 'مشروع صغير', fr: 'Micro-projet', en: 'Micro-project' },
  CommitteeSession: { ar: 'دورة لجنة', fr: 'Session de comité', en: 'Committee session' },
  AgendaItem: { ar: 'نقطة من جدول الأعمال', fr: 'Point de l’ordre du jour', en: 'Point of an agenda' },
  SessionSeat: { ar: 'مقعد في لجنة', fr: 'Siège', en: 'Seat of a committee' },
  Supplier: { ar: 'مورد', fr: 'Fournisseur', en: 'Supplier' },
  Purchase: { ar: 'عملية شراء', fr: 'Achat', en: 'Purchase' },
  PurchaseLine: { ar: 'سطر من الشراء', fr: 'Ligne d’achat', en: 'Line of a purchase' },
  Payment: { ar: 'أداء', fr: 'Paiement', en: 'Payment' },
  Offer: { ar: 'عرض', fr: 'Offre', en: 'Offer' },
  Asset: { ar: 'تجهيز', fr: 'Équipement', en: 'Asset' },
  DistributionEvent: { ar: 'عملية توزيع', fr: 'Opération de distribution', en: 'Distribution event' },
  EventEntry: { ar: 'سطر من اللائحة', fr: 'Ligne de la liste', en: 'Line of a list' },
  Handover: { ar: 'تسليم', fr: 'Remise', en: 'Handover' },
  Document: { ar: 'وثيقة', fr: 'Document', en: 'Document' },
  Signature: { ar: 'توقيع', fr: 'Signature', en: 'Signature' },
  Operation: { ar: 'عملية', fr: 'Opération', en: 'Operation' },
} as const satisfies Record<string, Trilingual>;

/** The kind of thing that an id names; a type of a later version reads as its code. */
export function auditSubjectLabel(id: string): Trilingual {
  const [type = id] = id.split(':');
  const labels: Readonly<Record<string, Trilingual>> = auditSubjectLabels;
  return labels[type] ?? { ar: type, fr: type, en: type };
}

/** What was done, in the words of people; an action of a later version reads as its code. */
export function auditActionLabel(action: string): Trilingual {
  const labels: Readonly<Record<string, Trilingual>> = auditActionLabels;
  return labels[action] ?? { ar: action, fr: action, en: action };
}

/** The labels of everything that the audit can say, for lists to choose from. */
export const auditActionLabels: Record<AuditAction, Trilingual> = { ...permissionLabels, ...actLabels };
