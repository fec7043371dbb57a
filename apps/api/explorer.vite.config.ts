import { defineConfig } from 'vite';

/** Builds GraphiQL with its editor and workers into the server's own files: nothing is fetched from elsewhere. */
export default defineConfig({
  root: 'explorer',
  base: '/explorer/',
  build: { outDir: '../dist/explorer', emptyOutDir: true, chunkSizeWarningLimit: 5000, reportCompressedSize: false },
  worker: { format: 'es' },
});
