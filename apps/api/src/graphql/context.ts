import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Actor } from '@wasl/domain/access';
import type { SessionKind, SessionNeed } from '@wasl/domain/identity';
import { Refusal } from '@wasl/domain/kernel';
import type { Vault } from '#crypto/vault.ts';
import { carry } from '#database/carrying-client.ts';
import type { Publication } from '#read/publication.ts';
import { Reader } from '#read/reader.ts';
import { contextOf, type ReadRunner } from '#read/run.ts';
import type { TerritoryParts } from '#read/territory-parts.ts';

/** How far a session is proven. What it lacks, its actor may not do: the roles do not count before that. */
export type SessionStanding = {
  readonly kind: SessionKind;
  /** 1 after a password, 2 after a second factor. */
  readonly level: 1 | 2;
  /** Whether the second factor was shown within the last minutes: what approving, paying and the like ask for. */
  readonly isAsserted: boolean;
  readonly need: SessionNeed;
};

/** Who a session belongs to, and how far it is proven. */
export type FoundSession = { readonly actor: Actor; readonly standing: SessionStanding };

/** A live session: the hashed id that the database knows it by, and who it is. */
export type Session = FoundSession & { readonly id: string };

/** What outlives a request. */
export type Platform = {
  readonly orm: MikroORM;
  readonly runner: ReadRunner;
  readonly publication: Publication;
  readonly territories: TerritoryParts;
  readonly vault: Vault;
  /** Signs sessions: the database takes none without. */
  readonly contextKey: Buffer;
  readonly now: () => Date;
};

/** What the transport does for sign-in and sign-out; a caller without cookies passes none. */
export type Cookies = { set(token: string, expiresAt: Date): void; clear(): void };

export type Request = {
  readonly requestId: string;
  readonly session: Session | null;
  readonly cookies?: Cookies;
  /** What the browser says it is, in a few words, for the list of sessions. */
  readonly device?: string | null;
  /** Where the request comes from, as far as a trusted proxy or the connection says; null inside the process. */
  readonly address?: string | null;
  /** Ends reads when the caller has left or the time is over. Commands go on: half of one is worse than either. */
  readonly signal?: AbortSignal;
};

/** The transaction of the command that runs, and what it still does after the last flush. */
export type CommandRun = { readonly em: EntityManager; readonly afterFlush: (() => Promise<void>)[] };

/** Apollo copies the context for each operation; what changes during a request is therefore kept one level below. */
type State = { session: Session | null; command: CommandRun | null; em: EntityManager | null };

/**
 * What every read and command is given: who asks, and this request's unit of work.
 * Getters, not fields: the copy keeps the prototype, and what nobody asks for costs nothing.
 */
export class Context {
  readonly requestId: string;
  readonly platform: Platform;
  readonly device: string | null;
  readonly address: string | null;
  readonly signal: AbortSignal | undefined;
  private readonly cookies: Cookies | undefined;
  private readonly state: State;

  constructor(platform: Platform, { requestId, session, cookies, device = null, address = null, signal }: Request) {
    this.platform = platform;
    this.device = device;
    this.requestId = requestId;
    this.address = address;
    this.signal = signal;
    this.cookies = cookies;
    this.state = { session, command: null, em: null };
  }

  /** The same for every copy of this context: what belongs to the request is found by it. */
  get request(): object {
    return this.state;
  }

  get actor(): Actor | null {
    return this.state.session?.actor ?? null;
  }

  /** How far the session is proven; null when nobody is signed in. */
  get standing(): SessionStanding | null {
    return this.state.session?.standing ?? null;
  }

  /** Whether a person showed the second factor within the last minutes. */
  get isFreshlyProven(): boolean {
    const { standing } = this;
    return standing?.kind === 'CONSOLE' && standing.level === 2 && standing.isAsserted;
  }

  /** SHA-256 of the session's token in hexadecimal: what `app.session` carries. */
  get sessionId(): string | null {
    return this.state.session?.id ?? null;
  }

  get now(): () => Date {
    return this.platform.now;
  }

  /** Inside a command: the transaction, with the session's context set. Elsewhere a fork without one: row security closes it. */
  get em(): EntityManager {
    this.state.em ??= this.platform.orm.em.fork();
    return this.state.command?.em ?? this.state.em;
  }

  get read(): Reader {
    return new Reader(this);
  }

  /** The command that runs; null while reading. */
  get command(): CommandRun | null {
    return this.state.command;
  }

  set command(run: CommandRun | null) {
    this.state.command = run;
  }

  /** From here on the request belongs to this session, the rest of the running command included. */
  async signIn(session: Session, token: string, expiresAt: Date): Promise<void> {
    this.state.session = session;
    if (this.command) await openSession(this.command.em, session.id);
    this.cookies?.set(token, expiresAt);
  }

  signOut(): void {
    this.state.session = null;
    this.cookies?.clear();
  }
}

/** Who asks; refused when nobody is signed in. */
export function actorOf(context: Context): Actor {
  if (!context.actor) throw new Refusal('UNAUTHENTICATED');
  return context.actor;
}

/** Tells the database whose transaction this is, until it ends; an empty id opens nothing. */
export function openSession(em: EntityManager, sessionId: string | null): Promise<void> {
  return carry(em, contextOf(sessionId));
}
