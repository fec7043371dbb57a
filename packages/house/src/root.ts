import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** A path of the checkout. */
export function inRoot(...parts: readonly string[]): string {
  return join(root, ...parts);
}

/** A program that npm installed. */
export function program(name: string): string {
  return join(root, 'node_modules', '.bin', name);
}
