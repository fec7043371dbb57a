import type { Trilingual } from '../kernel/index.ts';
import type {
  CourseKind,
  CourseLevel,
  CourseProvider,
  DropReason,
  InterruptionReason,
  TrainingResult,
} from './course.kinds.ts';

export const courseKindLabels: Record<CourseKind, Trilingual> = {
  VOCATIONAL: { ar: 'تكوين مهني', fr: 'Formation professionnelle', en: 'Vocational training' },
  AGRICULTURAL: { ar: 'تكوين فلاحي', fr: 'Formation agricole', en: 'Agricultural training' },
  HANDICRAFT: { ar: 'تكوين في الصناعة التقليدية', fr: 'Formation artisanale', en: 'Handicraft training' },
  LITERACY: { ar: 'محو الأمية', fr: 'Alphabétisation', en: 'Literacy' },
  SCHOOLING: { ar: 'تمدرس', fr: 'Scolarisation', en: 'Schooling' },
  FISHING: { ar: 'تكوين في الصيد البحري', fr: 'Formation à la pêche', en: 'Fishing' },
  ENTREPRENEURSHIP: { ar: 'تكوين في المقاولة', fr: 'Formation à l’entrepreneuriat', en: 'Entrepreneurship' },
};

export const courseLevelLabels: Record<CourseLevel, Trilingual> = {
  INITIATION: { ar: 'استئناس', fr: 'Initiation', en: 'Initiation' },
  SPECIALISATION: { ar: 'تخصص', fr: 'Spécialisation', en: 'Specialisation' },
  QUALIFICATION: { ar: 'تأهيل', fr: 'Qualification', en: 'Qualification' },
  TECHNICIAN: { ar: 'تقني', fr: 'Technicien', en: 'Technician' },
};

export const courseProviderLabels: Record<CourseProvider, Trilingual> = {
  OFPPT: { ar: 'مكتب التكوين المهني وإنعاش الشغل', fr: 'OFPPT', en: 'OFPPT' },
  AREF: { ar: 'الأكاديمية الجهوية للتربية والتكوين', fr: 'AREF', en: 'AREF' },
  AGRICULTURE: { ar: 'قطاع الفلاحة', fr: 'Agriculture', en: 'Agriculture' },
  HANDICRAFTS: { ar: 'قطاع الصناعة التقليدية', fr: 'Artisanat', en: 'Handicrafts' },
  FISHING: { ar: 'قطاع الصيد البحري', fr: 'Pêche maritime', en: 'Fishing' },
  NATIONAL_MUTUAL_AID: { ar: 'التعاون الوطني', fr: 'Entraide nationale', en: 'National mutual aid' },
  ANAPEC: { ar: 'الوكالة الوطنية لإنعاش التشغيل والكفاءات', fr: 'ANAPEC', en: 'ANAPEC' },
  ASSOCIATION: { ar: 'جمعية', fr: 'Association', en: 'Association' },
  OTHER: { ar: 'جهة أخرى', fr: 'Autre', en: 'Other' },
};

export const interruptionReasonLabels: Record<InterruptionReason, Trilingual> = {
  TRANSFER: { ar: 'الانتقال إلى مكان آخر', fr: 'Transfert ailleurs', en: 'Moved elsewhere' },
  RELEASE: { ar: 'الإفراج', fr: 'Libération', en: 'Release' },
  FACILITY_CLOSED: { ar: 'إغلاق المؤسسة', fr: 'Fermeture de l’établissement', en: 'Facility closed' },
  COURSE_CLOSED: { ar: 'إنهاء الدورة قبل أوانها', fr: 'Arrêt de la formation', en: 'Course closed early' },
  HEALTH: { ar: 'أسباب صحية', fr: 'Santé', en: 'Health' },
};

export const dropReasonLabels: Record<DropReason, Trilingual> = {
  WITHDREW: { ar: 'انسحاب المستفيد', fr: 'Désistement', en: 'Withdrew' },
  FOUND_WORK: { ar: 'العثور على عمل', fr: 'Emploi trouvé', en: 'Found work' },
  ABSENT: { ar: 'غياب متكرر', fr: 'Absences répétées', en: 'Repeated absence' },
  HEALTH: { ar: 'أسباب صحية', fr: 'Santé', en: 'Health' },
  FAMILY: { ar: 'أسباب عائلية', fr: 'Famille', en: 'Family' },
  COURSE_CLOSED: { ar: 'إنهاء الدورة', fr: 'Arrêt de la formation', en: 'Course closed' },
  OTHER: { ar: 'سبب آخر', fr: 'Autre', en: 'Other' },
};

export const trainingResultLabels: Record<TrainingResult, Trilingual> = {
  CERTIFIED: { ar: 'ناجح بشهادة', fr: 'Reçu, certifié', en: 'Passed, certified' },
  FAILED: { ar: 'غير ناجح', fr: 'Non reçu', en: 'Did not pass' },
};
