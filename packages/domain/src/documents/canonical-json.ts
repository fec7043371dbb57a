/**
 * JSON with one spelling (RFC 8785): keys in the order of their code units, no spaces, no absent values. What is
 * hashed is this text, so that anyone finds the same fingerprint with any language.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) return `{${membersOf(value).join(',')}}`;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`Not a number of JSON: ${value}`);
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`Not a value of JSON: ${typeof value}`);
  return text;
}

function membersOf(record: object): string[] {
  const present = Object.entries(record).filter(([, member]) => member !== undefined);
  const ordered = present.sort(([left], [right]) => (left < right ? -1 : 1));
  return ordered.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
}
