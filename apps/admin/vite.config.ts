import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentManifest } from './manifest.ts';
import { routeTree } from './routes.config.ts';

const api = process.env.WASL_API ?? 'http://localhost:4000';

export default defineConfig({
  plugins: [tanstackRouter(routeTree), react(), documentManifest()],
  build: { target: 'es2023', assetsInlineLimit: 0, sourcemap: false },
  server: {
    proxy: Object.fromEntries(['/graphql', '/documents', '/config.json'].map((path) => [path, { target: api }])),
  },
});
