// How the web app is built: hashed files in ../build/web, nothing inline, so the strict CSP holds.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { firstPaint } from './first-paint.plugin';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Helplines ship without the quotes and addresses that prove them; those stay in the data file. */
const withoutSources: Plugin = {
  name: 'without-sources',
  enforce: 'pre',
  transform: (text, id) =>
    id.endsWith('/helplines.json') ? JSON.stringify(JSON.parse(text), (key, value: unknown) => (key === 'sources' ? undefined : value)) : null,
};

export default defineConfig({
  plugins: [
    withoutSources,
    svelte(),
    firstPaint(),
    // The service worker of src/sw.ts, with the list of everything that was built: one visit, and every screen is on the device.
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        globPatterns: ['**/*'],
        // Compressed twins are for the server alone.
        globIgnores: ['**/*.br', '**/*.gz'],
        maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
        dontCacheBustURLsMatching: /assets\//,
        rollupFormat: 'iife',
        minify: true,
        sourcemap: false,
      },
    }),
  ],
  resolve: { alias: { $content: folder('../content'), $wasm: folder('../build/wasm') } },
  server: { fs: { allow: [folder('..')] } },
  build: {
    outDir: folder('../build/web'),
    emptyOutDir: true,
    target: ['chrome109', 'firefox115', 'safari16.4'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  worker: { format: 'es' },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
