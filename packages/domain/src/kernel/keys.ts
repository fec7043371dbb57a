/** The keys of a record over a union, as members of that union. A border: JavaScript forgets them. */
export function keysOf<Key extends string>(record: { readonly [K in Key]?: unknown }): Key[] {
  return Object.keys(record) as Key[];
}

/** Whether a text is a member of a tuple of texts. */
export function isOneOf<Member extends string>(members: readonly Member[], text: string): text is Member {
  return members.some((member) => member === text);
}
