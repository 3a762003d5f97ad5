// Svelte options shared by the build, the type check and the editor.
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess(),
  // The same name for a style whether a screen is drawn at build time or in the browser.
  compilerOptions: { runes: true, cssHash: ({ hash, filename }) => `e${hash(filename.replace(/^.*\/src\//, ''))}` },
  vitePlugin: { dynamicCompileOptions: ({ filename }) => (filename.includes('node_modules') ? { runes: undefined } : undefined) },
};
