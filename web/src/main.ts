// Starts the app: wakes the screen that index.html shows already, or draws the one of this address.
import './ui/tokens.css';
import './ui/controls.css';
import './ui/base.css';
import { hydrate, mount } from 'svelte';
import App from './App.svelte';
import { settings } from './core/public';
import { router } from './ui/router.svelte';

settings.applyMirror();

function show(): void {
  const target = document.getElementById('app');
  const screens = [...document.querySelectorAll<HTMLElement>('[data-drawn]')];
  const shown = screens.find((screen) => screen.dataset['drawn'] === router.path);
  for (const screen of screens) if (screen !== shown) screen.remove();
  if (shown) {
    hydrate(App, { target: shown });
    delete shown.dataset['drawn'];
  } else if (target) {
    mount(App, { target });
  }
  // A tap on the drawn screen counts as soon as somebody listens.
  (document.documentElement as { listening?: () => void }).listening?.();
}

// A turn of its own: on a slow phone reading the scripts and waking the screen would be one long task, and taps would wait for both.
const turn = new MessageChannel();
turn.port1.onmessage = show;
turn.port2.postMessage(null);
