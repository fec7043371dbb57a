import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const family = '@expo-google-fonts/ibm-plex-sans-arabic';
const weights = ['400Regular', '600SemiBold', '700Bold'] as const;

/** The faces that papers are set in, from npm: what the machine has installed never changes a page. */
export function paperFonts(): Buffer[] {
  const require = createRequire(import.meta.url);
  return weights.map((weight) => readFileSync(require.resolve(`${family}/${weight}/IBMPlexSansArabic_${weight}.ttf`)));
}
