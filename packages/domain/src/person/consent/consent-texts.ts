import type { Trilingual } from '../../kernel/index.ts';
import type { ConsentPurpose } from '../person.kinds.ts';

/**
 * What is read aloud before somebody answers. A version is never changed: other words are another version, and the
 * answers given to the older one keep what was heard.
 */
type ConsentTexts = Readonly<Record<ConsentPurpose, Trilingual>>;

const texts2026: ConsentTexts = {
  ACCOMPANIMENT: {
    ar: 'أوافق على أن يواكبني المركز، وأن يحتفظ لهذا الغرض بالمعطيات التي أدلي بها. يمكنني الاطلاع عليها وتصحيحها، والتراجع عن موافقتي متى شئت.',
    fr: 'J’accepte que le centre m’accompagne et garde pour cela les données que je lui donne. Je peux les voir, les faire corriger et revenir sur mon accord à tout moment.',
    en: 'I agree that the centre accompanies me and keeps what I tell it for that. I may see it, have it corrected, and take my consent back at any time.',
  },
  SHARE_WITH_DAS: {
    ar: 'أوافق على أن يطلع قسم العمل الاجتماعي بالعمالة أو الإقليم على اسمي ومشروعي. رفضي لا يمنعني من تقديم مشروع.',
    fr: 'J’accepte que la division de l’action sociale de la province connaisse mon nom et mon projet. Un refus ne m’empêche pas de présenter un projet.',
    en: 'I agree that the social action division of the province knows my name and my project. Refusing does not keep me from submitting one.',
  },
  SHARE_WITH_TRAINERS: {
    ar: 'أوافق على أن يتلقى مركز التكوين اسمي والتكوين الذي أرغب فيه، لا غير.',
    fr: 'J’accepte que l’organisme de formation reçoive mon nom et la formation que je souhaite, et rien d’autre.',
    en: 'I agree that the training provider receives my name and the course I wish for, and nothing else.',
  },
  PHOTO_MEDIA: {
    ar: 'أوافق على التقاط صوري وذكر اسمي في الصحافة. رفضي لا يؤثر في أي حال على استفادتي.',
    fr: 'J’accepte d’être photographié et nommé dans la presse. Un refus ne change rien à ce que je reçois.',
    en: 'I agree to be photographed and named in the press. Refusing changes nothing of what I receive.',
  },
  SMS: {
    ar: 'أوافق على تلقي رسائل قصيرة للتذكير بالمواعيد، لا تذكر شيئا عن حياتي السابقة.',
    fr: 'J’accepte de recevoir des messages de rappel, qui ne disent rien de ma vie passée.',
    en: 'I agree to receive reminders by text message, which say nothing of my past.',
  },
  RESEARCH: {
    ar: 'أوافق على استعمال معطياتي دون اسمي في الدراسات.',
    fr: 'J’accepte que mes données servent à des études, sans mon nom.',
    en: 'I agree that what is recorded of me serves studies, without my name.',
  },
  RECIDIVISM_CHECK: {
    ar: 'أوافق على دراسة إحصائية لمساري بعد الإفراج. لا يترتب عنها أي قرار يخصني.',
    fr: 'J’accepte une étude statistique de mon parcours après la sortie. Aucune décision à mon sujet n’en découle.',
    en: 'I agree to a statistical study of my path after release. No decision about me follows from it.',
  },
};

const versions: Readonly<Record<string, ConsentTexts>> = { '2026-1': texts2026 };

/** The versions of the texts, the newest last. */
export const consentTextVersions: readonly string[] = Object.keys(versions);

/** The text that was read for a purpose; null when there is no such version. */
export function findConsentText(purpose: ConsentPurpose, version: string): Trilingual | null {
  return Object.hasOwn(versions, version) ? (versions[version]?.[purpose] ?? null) : null;
}
