// The screens that index.html shows before any script has run; drawn once, when the app is built.
import { render } from 'svelte/server';
import App from './App.svelte';
import { router } from './ui/router.svelte';

export const drawn = ['/', '/breathe'].map((path) => {
  router.path = path;
  return { path, html: render(App).body };
});
