// Sound and touch for those who want to close their eyes; both off until asked for.
import type { Rhythm } from '../../core/rhythm';
import type { Phase } from './pacer.svelte';

const low = 174;
const high = 261;
const quiet = 0.06;

export class Cues {
  sound = false;
  vibrate = false;
  #audio: AudioContext | null = null;
  readonly #rhythm: Rhythm;

  constructor(rhythm: Rhythm) {
    this.#rhythm = rhythm;
  }

  /** Browsers start sound after a tap: before one it stays silent until `wake`. */
  setSound(on: boolean): void {
    this.sound = on;
    if (on) this.#audio ??= new AudioContext();
  }

  /** Call from a tap. */
  wake(): void {
    if (this.#audio?.state === 'suspended') void this.#audio.resume();
  }

  play(phase: Phase): void {
    if (this.vibrate && canVibrate()) navigator.vibrate(phase === 'in' ? 60 : [40, 90, 40]);
    if (this.sound) this.#glide(phase);
  }

  stop(): void {
    void this.#audio?.close();
    this.#audio = null;
  }

  /** One soft tone that rises with the breath in and sinks with the breath out. */
  #glide(phase: Phase): void {
    const audio = this.#audio;
    // Tones for a silent context would all be heard at once when it wakes.
    if (audio?.state !== 'running') return;
    const length = this.#rhythm[phase];
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
