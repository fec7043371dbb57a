import type { Language, Trilingual } from '../kernel/index.ts';
import type { LinkPurpose } from './staff.kinds.ts';

type Words = { readonly subject: Trilingual; readonly text: Trilingual };

const words: Record<LinkPurpose, Words> = {
  INVITATION: {
    subject: { ar: 'دعوة إلى وصل', fr: 'Invitation à Wasl', en: 'Invitation to Wasl' },
    text: {
      ar: 'تمت دعوتكم للعمل على منصة وصل. يعمل هذا الرابط مرة واحدة خلال ثلاثة أيام:',
      fr: 'Vous êtes invité à travailler sur Wasl. Ce lien sert une fois, dans les trois jours :',
      en: 'You are invited to work with Wasl. This link works once, within three days:',
    },
  },
  PASSWORD_RESET: {
    subject: { ar: 'كلمة سر جديدة لوصل', fr: 'Nouveau mot de passe Wasl', en: 'A new password for Wasl' },
    text: {
      ar: 'طُلبت كلمة سر جديدة لحسابكم. يعمل هذا الرابط مرة واحدة خلال ساعة. إن لم تطلبوها فلا تفعلوا شيئا:',
      fr: 'Un nouveau mot de passe a été demandé pour votre compte. Ce lien sert une fois, dans l’heure. Si vous n’avez rien demandé, ne faites rien :',
      en: 'A new password was asked for your account. This link works once, within an hour. If you did not ask, do nothing:',
    },
  },
};

/** The letter that carries a link. It names nobody. */
export function linkMail(purpose: LinkPurpose, language: Language, address: string): { subject: string; text: string } {
  const { subject, text } = words[purpose];
  return { subject: subject[language], text: `${text[language]}\n\n${address}\n` };
}
