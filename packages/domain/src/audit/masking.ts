/** Fields whose value never enters the audit: secrets, and what says who somebody is. */
const secret =
  /password|token|secret|seed|code.?hash|recovery|cookie|signature|strokes|phone|e.?mail|address|national|cin$|committal|register|health|first.?name|last.?name|display.?name|witness|birth/i;

/** A national identity number: one or two letters, then digits. Codes of the house have a hyphen or a dot. */
const nationalId = /(?<![\p{L}\p{N}-])([A-Za-z]{1,2})(\d{4,7})(?![\p{L}\p{N}-])/gu;

const secretText = '•••';

/** Whether a field of this name is written down as changed, without what it was changed to. */
export function isSecretField(name: string): boolean {
  return secret.test(name);
}

/** A text without identity numbers: `BK123421` becomes `BK****21`. */
export function maskText(text: string): string {
  return text.replace(nationalId, (_, letters: string, digits: string) => {
    return `${letters}${'*'.repeat(digits.length - 2)}${digits.slice(-2)}`;
  });
}

/** A value as the audit keeps it: masked by its field's name, its texts without identity numbers. */
export function maskValue(field: string, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (isSecretField(field)) return secretText;
  if (typeof value === 'string') return maskText(value);
  if (Array.isArray(value)) return value.map((item) => maskValue(field, item));
  if (typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, maskValue(key, member)]));
}
