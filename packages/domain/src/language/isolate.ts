/** Keeps a reference, a phone number or a code in its own left-to-right order inside any sentence. */
export function isolate(text: string): string {
  return `\u2066${text}\u2069`;
}
