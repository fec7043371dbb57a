import { canonicalJson } from './canonical-json.ts';

// Node and browsers both have these; the domain is typed for neither.
declare const crypto: { readonly subtle: { digest(algorithm: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer> } };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** The fingerprint of what a paper says: the SHA-256 of its canonical JSON, in hexadecimal. */
export async function fingerprintOf(snapshot: object): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(snapshot)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
