import { readdirSync } from 'node:fs';
import { defineConfig } from 'vite';

/** One entry per noun: a package opens by the same doors as the source. */
const nouns = readdirSync(new URL('./src', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .filter(({ name }) => !name.startsWith('__'))
  .map(({ name }) => [`${name}/index`, `src/${name}/index.ts`] as const);

export default defineConfig({
  build: {
    target: 'es2023',
    minify: false,
    emptyOutDir: true,
    lib: { entry: Object.fromEntries(nouns), formats: ['es'] },
    rolldownOptions: {
      external: [/^zod(\/|$)/],
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
    },
  },
});
