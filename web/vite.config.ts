// How the web app is built: hashed files in ../build/web, nothing inline, so the strict CSP holds.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { firstPaint } from './first-paint.plugin';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What proves a text stays in the data file: of help lines all sources, of the rest the quotes and what a caution rests on. */
const proofs = new Set(['quote', 'read', 'none_because', 'medical', 'about']);
const without = (leftOut: (key: string, holder: unknown) => boolean) => (text: string) =>
  JSON.stringify(JSON.parse(text), function (this: unknown, key, value: unknown) {
    return leftOut(key, this) ? undefined : value;
  });
const ofHelplines = without((key) => key === 'sources');
const ofOthers = without((key, holder) => proofs.has(key) || (key === 'sources' && typeof holder === 'object' && holder !== null && 'medical' in holder));
const withoutProofs: Plugin = {
  name: 'without-proofs',
  enforce: 'pre',
  transform: (text, id) => (!/\/content\/[a-z]{2}\/\w+\.json$/.test(id) ? null : id.endsWith('/helplines.json') ? ofHelplines(text) : ofOthers(text)),
};

export default defineConfig({
  plugins: [
    withoutProofs,
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
    // The first screen does not carry the list of every file that later ones are made of: those files are kept from the first visit on.
    modulePreload: { polyfill: false, resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : files.filter((file) => file.endsWith('.css'))) },
    reportCompressedSize: true,
  },
  worker: { format: 'es' },
  test: { include: ['src/**/*.test.ts'], environment: 'node', css: { include: [/\?raw$/] } },
});
