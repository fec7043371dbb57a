import type { Platform } from '#graphql/context.ts';

/** What somebody shows, and whom they say they are. */
export type Claim = Readonly<{
  /** Nobody's is null: the same work is done, and the answer is no. */
  staffId: string | null;
  /** What was typed, or what a device answered. */
  shown: string;
  moment: Date;
}>;

/**
 * One way to show who one is. Every proof of the house goes through one of these: a passkey or an account of another
 * house comes in by this door, without a change to sessions, counting or commands.
 */
export type Authenticator = Readonly<{
  /** What a session rests on, by the names of RFC 8176 where it has one. */
  method: 'pwd' | 'otp' | 'recovery';
  /** What it proves: the first step of signing in, or the second. */
  level: 1 | 2;
  /** Tries are counted per kind of secret: a closed door of one kind leaves those of the others open. */
  counted: 'password' | 'factor';
  /** Whether what was shown is of this kind at all; among several, the first that reads it answers. */
  reads: (shown: string) => boolean;
  /** Whether it is right. What works once is used up by it, whatever the command after it does. */
  verify: (platform: Platform, claim: Claim) => Promise<boolean>;
}>;
