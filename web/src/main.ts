// Starts the app: draws the first screen at once, then wakes the journal.
import './ui/tokens.css';
import './ui/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { settings } from './core/public';

settings.applyMirror();
const target = document.getElementById('app');
if (target) mount(App, { target });
