import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';

/** A letter to one person: it carries links, never what they lead to. */
export type Letter = Readonly<{ to: string; subject: string; text: string }>;
/** Sends a letter; one that cannot be sent throws, and its job is tried again. */
export type Post = (letter: Letter) => Promise<void>;

export type PostOptions = Readonly<{
  /** Who letters come from. */
  from: string;
  /** The server that takes them, as `smtps://user:password@host`; without one they lie in the folder, to be read. */
  smtpUrl: string | null;
  folder: string;
}>;

/** The post of an installation: a mail server, or files that a mail program opens. */
export function openPost({ from, smtpUrl, folder }: PostOptions): Post {
  if (smtpUrl !== null) {
    const transport = createTransport(smtpUrl);
    return async (letter) => void (await transport.sendMail({ from, ...letter }));
  }
  const writer = createTransport({ streamTransport: true, buffer: true });
  return async (letter) => {
    const { message } = await writer.sendMail({ from, ...letter });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, `${Date.now()}-${crypto.randomUUID()}.eml`), message.toString(), { mode: 0o600 });
  };
}

/** The sender of letters of a house at an address. */
export function senderOf(publicAddress: string): string {
  return `Wasl <no-reply@${new URL(publicAddress).hostname}>`;
}
