import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { keyLength, kidLength, kidOf, type NamedKey, openBytes, SealError, sealBytes } from './envelope.ts';
import type { Keys } from './key-files.ts';
import { type PersonSecrets, personSecretsIn } from './person-secrets.ts';

/** Where something sealed stands. It is opened there and nowhere else. */
export type SealedPlace = {
  readonly table: string;
  readonly column: string;
  /** The row's own id. */
  readonly id: string;
  /** The person it is about: shredding their secret makes it unreadable. Null for what is about no beneficiary. */
  readonly personId: string | null;
};

/** What is found by its exact value: each has a key of its own, so that one index says nothing about another. */
export type BlindIndexUse = 'person.nationalId' | 'staff.nationalId' | 'staff.recoveryCode' | 'input';

/** The statements of the transaction at hand, with `?` for each value: an entity manager is one. */
export type Statements = { execute<Rows>(sql: string, values: unknown[]): Promise<Rows> };

/** Seals and opens single fields. The database holds sealed bytes and wrapped keys; the keys themselves stay outside. */
export type Vault = Readonly<{
  /** Seals a text for a column, with the active key of that column; `em` is the transaction that writes it. */
  seal: (em: Statements, text: string, place: SealedPlace) => Promise<Buffer>;
  /** Opens what was sealed for this place; throws `SealError` when it was moved, changed or shredded. */
  open: (em: Statements, sealed: Uint8Array, place: SealedPlace) => Promise<string>;
  /** A keyed fingerprint to find an exact value by: 32 hexadecimal digits. Normalise the value before. */
  blindIndex: (use: BlindIndexUse, value: string) => string;
  /** Destroys what everything sealed for a person needs. */
  shred: (personId: string) => void;
}>;

/** Opens the vault of an installation. */
export function openVault({ kek, blindIndexKey, personKeysFolder }: Keys): Vault {
  const persons = personSecretsIn(personKeysFolder);
  const keyring = createKeyring(kek);
  const indexKeyOf = indexKeys(blindIndexKey);
  return {
    async seal(em, text, place) {
      const { kid, key } = await keyring.active(em, purposeOf(place));
      return sealBytes(Buffer.from(text, 'utf8'), { kid, key: keyFor(key, place, persons.make) }, labelOf(place));
    },
    async open(em, sealed, place) {
      const bytes = Buffer.from(sealed);
      const key = await keyring.byKid(em, kidOf(bytes), purposeOf(place));
      return openBytes(bytes, keyFor(key, place, persons.find), labelOf(place)).toString('utf8');
    },
    blindIndex: (use, value) => createHmac('sha256', indexKeyOf(use)).update(value, 'utf8').digest('hex').slice(0, 32),
    shred: persons.shred,
  };
}

/** The key of each use, derived once: every command asks for the fingerprint of its input. */
function indexKeys(blindIndexKey: Buffer): (use: BlindIndexUse) => Buffer {
  const derived = new Map<BlindIndexUse, Buffer>();
  return (use) => {
    const key = derived.get(use) ?? derive(blindIndexKey, Buffer.alloc(0), `wasl blind index ${use}`);
    derived.set(use, key);
    return key;
  };
}

type Keyring = Readonly<{
  active: (em: Statements, purpose: string) => Promise<NamedKey>;
  byKid: (em: Statements, kid: Buffer, purpose: string) => Promise<Buffer>;
}>;

type Wrapped = { readonly kid: string; readonly wrapped: Uint8Array };

// Which key is active is asked each time; only the unwrapped keys themselves are kept.
function createKeyring(kek: Buffer): Keyring {
  const opened = new Map<string, Buffer>();
  function unwrap({ kid, wrapped }: Wrapped, purpose: string): Buffer {
    const known = opened.get(kid) ?? openBytes(Buffer.from(wrapped), kek, wrapLabel(kid, purpose));
    opened.set(kid, known);
    return known;
  }
  return {
    async active(em, purpose) {
      // Held until the transaction ends: a rotation waits for what is still being sealed with the old key.
      await em.execute('select pg_advisory_xact_lock_shared(hashtextextended(?, 0))', [rotationLock(purpose)]);
      const row = (await findActive(em, purpose)) ?? (await addKey(em, kek, purpose));
      return { kid: Buffer.from(row.kid, 'hex'), key: unwrap(row, purpose) };
    },
    async byKid(em, kid, purpose) {
      const name = kid.toString('hex');
      const known = opened.get(name);
      if (known) return known;
      const [row] = await em.execute<Wrapped[]>('select kid, wrapped from app.crypto_key where kid = ?', [name]);
      if (!row) throw new SealError('The key of sealed bytes is gone.');
      return unwrap(row, purpose);
    },
  };
}

/** The lock that whoever seals shares, and a rotation takes alone for the moment it changes the active key. */
export function rotationLock(purpose: string): string {
  return `crypto key ${purpose}`;
}

async function findActive(em: Statements, purpose: string): Promise<Wrapped | undefined> {
  const [row] = await em.execute<Wrapped[]>(
    `select kid, wrapped from app.crypto_key where purpose = ? and state = 'ACTIVE'`,
    [purpose],
  );
  return row;
}

/** The first key of a purpose. Of two that come at once, the second waits and finds the first one's. */
async function addKey(em: Statements, kek: Buffer, purpose: string): Promise<Wrapped> {
  const { kid, wrapped } = newKey(kek, purpose);
  await em.execute(
    `insert into app.crypto_key (kid, purpose, wrapped, state, created_at) values (?, ?, ?, 'ACTIVE', now())
     on conflict do nothing`,
    [kid, purpose, wrapped],
  );
  const row = await findActive(em, purpose);
  if (!row) throw new Error(`The key of ${purpose} could not be made.`);
  return row;
}

/** A fresh key, wrapped for the database. */
export function newKey(kek: Buffer, purpose: string): { readonly kid: string; readonly wrapped: Buffer } {
  const kid = randomBytes(kidLength).toString('hex');
  const wrapper = { kid: Buffer.alloc(kidLength), key: kek };
  return { kid, wrapped: sealBytes(randomBytes(keyLength), wrapper, wrapLabel(kid, purpose)) };
}

/** The key of a column, or what it becomes together with the secret of the person. */
function keyFor(key: Buffer, { personId }: SealedPlace, secretOf: PersonSecrets['make' | 'find']): Buffer {
  if (personId === null) return key;
  const secret = secretOf(personId);
  if (!secret) throw new SealError('What this person’s fields need to be opened was destroyed.');
  return derive(key, secret, 'wasl person');
}

function derive(key: Buffer, salt: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, use, keyLength));
}

function purposeOf({ table, column }: SealedPlace): string {
  return `${table}.${column}`;
}

function labelOf({ table, column, id }: SealedPlace): string {
  return `${table}:${column}:${id}`;
}

function wrapLabel(kid: string, purpose: string): string {
  return `app.crypto_key:wrapped:${kid}:${purpose}`;
}
