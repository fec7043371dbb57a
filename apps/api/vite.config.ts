import { defineConfig } from 'vite';

/** Bundles the server and the worker for Node. The domain goes in; what npm installs stays outside. */
export default defineConfig({
  ssr: { noExternal: [/^@wasl\//], target: 'node' },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: { cli: 'src/cli.ts', worker: 'src/worker.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
