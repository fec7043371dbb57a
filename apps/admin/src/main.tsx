import '#ui/brand/fonts.ts';
import '#ui/brand/styles-core.ts';
import { findRememberedLanguage, speak } from '#lib/language.ts';
import { baseLocale } from '#paraglide/runtime.js';
import { tellNonce } from '#lib/page/nonce.ts';
import { entryPaths } from '#lib/sign-in-path.ts';

tellNonce();
speak(findRememberedLanguage() ?? baseLocale);

// Signing in is an entry of its own: the console, with its router and client, is not loaded before there is a session.
const isEntry = entryPaths.includes(location.pathname);
const { start } = isEntry ? await import('#app/entry.tsx') : await import('#app/console.tsx');
start(rootOf(document));

function rootOf(page: Document): HTMLElement {
  const root = page.getElementById('root');
  if (!root) throw new Error('The page has no root');
  return root;
}
