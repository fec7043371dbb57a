import { defineConfig } from 'vite';

/** Bundles what holds the API's own sources: the bench and our server. The peers run as they are written. */
export default defineConfig({
  ssr: { noExternal: [/^@wasl\//], target: 'node' },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: { bench: 'src/bench.ts', ours: 'src/servers/ours.server.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
