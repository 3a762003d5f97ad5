// What is kept in clear on this device: country, language, look, sound and touch, and only the contacts ticked "show while locked".

import { parsePublic } from './public-json';
import { usual, type Rhythm } from './rhythm';

export type Theme = 'system' | 'light' | 'dark';
export type Motion = 'system' | 'reduced';

export interface Contact {
  name: string;
  phone: string;
}

export interface PublicSettings {
  /** ISO 3166 alpha-2, or null until guessed or chosen. */
  country: string | null;
  language: string | null;
  theme: Theme;
  /** Percent of the browser's own text size. */
  textSize: number;
  motion: Motion;
  /** A soft tone, and a short touch, with each turn of the breath. */
  sound: boolean;
  vibrate: boolean;
  rhythm: Rhythm;
  /** Whether the digits 1 to 3 choose a light on the first screen. */
  digits: boolean;
  /** Whether the rule of the pause was told once. */
  pauseTold: boolean;
  contacts: Contact[];
}

/** The only fields that may also stand in localStorage, so that the first paint already has them. */
const mirrored = ['country', 'language', 'theme', 'textSize', 'motion', 'sound', 'vibrate', 'rhythm', 'digits', 'pauseTold'] as const;
const mirrorKey = 'look';

/** The file public.json, reached through the worker. */
export interface PublicFile {
  read(): Promise<string>;
  write(text: string): Promise<void>;
}

export class Settings {
  country = $state<string | null>(null);
  language = $state<string | null>(null);
  theme = $state<Theme>('system');
  textSize = $state(100);
  motion = $state<Motion>('system');
  sound = $state(false);
  vibrate = $state(false);
  rhythm = $state.raw<Rhythm>(usual);
  digits = $state(true);
  pauseTold = $state(false);
  contacts = $state<Contact[]>([]);
  private file: PublicFile | null = null;
  private changedEarly = false;

  /** Applies the mirror at once; call before mounting the app. */
  applyMirror(): void {
    this.take(parsePublic(localStorage.getItem(mirrorKey)));
  }

  /** Reads the file once it can be reached; what was chosen before that is written to it. */
  async attach(file: PublicFile): Promise<void> {
    const early = this.changedEarly ? this.mirror() : {};
    this.take({ ...parsePublic(await file.read()), ...early });
    this.file = file;
    if (this.changedEarly) await this.set({});
    else this.writeMirror();
  }

  /** Applied at once; resolves when the file is flushed. */
  async set(change: Partial<PublicSettings>): Promise<void> {
    this.take(change);
    this.writeMirror();
    this.changedEarly = this.file === null;
    await this.file?.write(JSON.stringify({ ...this.mirror(), contacts: this.contacts }));
  }

  /** Back to the state of a first visit; the file is emptied by whoever erases everything. */
  forget(): void {
    const usually = { sound: false, vibrate: false, rhythm: usual, digits: true, pauseTold: false };
    this.take({ country: null, language: null, theme: 'system', textSize: 100, motion: 'system', ...usually, contacts: [] });
    localStorage.removeItem(mirrorKey);
  }

  private mirror(): Partial<PublicSettings> {
    return Object.fromEntries(mirrored.map((name) => [name, this[name]]));
  }

  private writeMirror(): void {
    localStorage.setItem(mirrorKey, JSON.stringify(this.mirror()));
  }

  private take(change: Partial<PublicSettings>): void {
    if (change.country !== undefined) this.country = change.country;
    if (change.language !== undefined) this.language = change.language;
    if (change.theme !== undefined) this.theme = change.theme;
    if (change.textSize !== undefined) this.textSize = change.textSize;
    if (change.motion !== undefined) this.motion = change.motion;
    if (change.sound !== undefined) this.sound = change.sound;
    if (change.vibrate !== undefined) this.vibrate = change.vibrate;
    if (change.rhythm !== undefined) this.rhythm = change.rhythm;
    if (change.digits !== undefined) this.digits = change.digits;
    if (change.pauseTold !== undefined) this.pauseTold = change.pauseTold;
    if (change.contacts !== undefined) this.contacts = change.contacts;
    applyLook(this);
  }
}

/** Theme and motion become attributes of the root, "system" their absence; text size its font size. */
function applyLook(look: { theme: Theme; textSize: number; motion: Motion }): void {
  const root = document.documentElement;
  if (look.theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = look.theme;
  if (look.motion === 'system') delete root.dataset['motion'];
  else root.dataset['motion'] = look.motion;
  root.style.fontSize = look.textSize === 100 ? '' : `${look.textSize}%`;
}

export const settings = new Settings();
