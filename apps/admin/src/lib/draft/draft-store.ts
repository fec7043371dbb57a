/** Drafts of forms on this device: sealed under a key of the account that the browser keeps and nobody can read out. */
type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer; readonly savedAt: number };

const database = 'wasl-drafts';
const stores = ['keys', 'drafts'] as const;
type Store = (typeof stores)[number];
/** What nobody came back to within a week is forgotten. */
const keptFor = 7 * 86_400_000;

/** Keeps what is written; a device that cannot keep anything keeps nothing, and the form goes on. */
export async function saveDraft(account: string, name: string, words: unknown): Promise<void> {
  const key = await keyOf(account);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(words));
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain);
  await run('drafts', 'readwrite', (store) => store.put({ iv, bytes, savedAt: Date.now() }, `${account} ${name}`));
}

/** What was written and not sent; null when there is nothing, or nothing that can be read any more. */
export async function loadDraft(account: string, name: string): Promise<unknown> {
  const kept: Sealed | undefined = await run('drafts', 'readonly', (store) => store.get(`${account} ${name}`));
  if (!kept) return null;
  if (Date.now() - kept.savedAt > keptFor) {
    await forgetDraft(account, name);
    return null;
  }
  const key = await keyOf(account);
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv }, key, kept.bytes);
  return JSON.parse(new TextDecoder().decode(plain));
}

/** Removes what was sent, or thrown away. */
export async function forgetDraft(account: string, name: string): Promise<void> {
  await run('drafts', 'readwrite', (store) => store.delete(`${account} ${name}`));
}

/** Removes everything: whoever signs out leaves nothing on the device, not even what would open it. */
export async function forgetEveryDraft(): Promise<void> {
  for (const store of stores) await run(store, 'readwrite', (kept) => kept.clear());
}

async function keyOf(account: string): Promise<CryptoKey> {
  const known: CryptoKey | undefined = await run('keys', 'readonly', (store) => store.get(account));
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await run('keys', 'readwrite', (store) => store.put(made, account));
  return made;
}

async function run<Result>(
  name: Store,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const opened = await open();
  try {
    return await settled(work(opened.transaction(name, mode).objectStore(name)));
  } finally {
    opened.close();
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 1);
  request.onupgradeneeded = () => {
    for (const store of stores) request.result.createObjectStore(store);
  };
  return settled(request);
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
