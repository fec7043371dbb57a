/** What a global id names within its type. */
export function keyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** A key that makes a command safe to send again: the same key is the same act. */
export function newKey(): string {
  return crypto.randomUUID();
}
