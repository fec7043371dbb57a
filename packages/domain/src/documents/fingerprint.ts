import { canonicalJson } from './canonical-json.ts';

/** The fingerprint of what a paper says: the SHA-256 of its canonical JSON, in hexadecimal. */
export async function fingerprintOf(snapshot: object): Promise<string> {
  const { crypto, TextEncoder } = webPlatform();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(snapshot)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

type WebPlatform = {
  readonly crypto: {
    readonly subtle: { digest(algorithm: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer> };
  };
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
};

// The border: Node and browsers both have these, and the domain is typed for neither.
function webPlatform(): WebPlatform {
  return globalThis as unknown as WebPlatform;
}
