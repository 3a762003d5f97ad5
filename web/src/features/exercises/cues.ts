// Sound and touch for those who want to close their eyes; both off until asked for.
import type { Phase } from './pacer.svelte';
import { exhaleMs, inhaleMs } from './pacer.svelte';

const low = 174;
const high = 261;
const quiet = 0.06;

export class Cues {
  sound = false;
  vibrate = false;
  #audio: AudioContext | null = null;

  /** Call from a tap: browsers start sound only then. */
  setSound(on: boolean): void {
    this.sound = on;
    if (on) this.#audio ??= new AudioContext();
  }

  play(phase: Phase): void {
    if (this.vibrate) navigator.vibrate(phase === 'in' ? 60 : [40, 90, 40]);
    if (this.sound) this.#glide(phase);
  }

  stop(): void {
    void this.#audio?.close();
    this.#audio = null;
  }

  /** One soft tone that rises with the breath in and sinks with the breath out. */
  #glide(phase: Phase): void {
    const audio = this.#audio;
    if (!audio) return;
    const length = (phase === 'in' ? inhaleMs : exhaleMs) / 1_000;
    const from = audio.currentTime;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.setValueAtTime(phase === 'in' ? low : high, from);
    tone.frequency.linearRampToValueAtTime(phase === 'in' ? high : low, from + length);
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(quiet, from + length * 0.4);
    volume.gain.linearRampToValueAtTime(0, from + length);
    tone.connect(volume).connect(audio.destination);
    tone.start(from);
    tone.stop(from + length);
  }
}

/** Drawn ahead of any device, the screen has room for it; whether it is touched by fingers is a matter of style. */
export const canVibrate = (): boolean => !('document' in globalThis) || typeof navigator.vibrate === 'function';
