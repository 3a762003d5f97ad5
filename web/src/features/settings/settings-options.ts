// The choices of each settings row, in words.
import { hiddenChoices, idleChoices } from '../../core/lock-after';
import type { Motion, Theme } from '../../core/public';
import { ins, outs } from '../../core/rhythm';
import { settingsWords as words } from '../../words/en';

const choices = <Value extends string>(values: readonly Value[], label: (value: Value) => string): { value: Value; label: string }[] =>
  values.map((value) => ({ value, label: label(value) }));

const themes: readonly Theme[] = ['system', 'light', 'dark'];
const motions: readonly Motion[] = ['system', 'reduced'];
const sizes = ['100', '115', '130', '150', '175', '200'] as const;

export const themeOptions = choices(themes, (theme) => words.themes[theme]);
export const motionOptions = choices(motions, (motion) => words.motions[motion]);
export const sizeOptions = choices(sizes, (size) => words.textSizes(Number(size)));

export const onOffOptions = choices(['off', 'on'] as const, (value) => words.onOff[value]);
export const onOff = (on: boolean): 'on' | 'off' => (on ? 'on' : 'off');
export const inOptions = ins.map((seconds) => ({ value: String(seconds), label: words.seconds(seconds) }));
/** Never shorter than the breath in. */
export const outOptions = (inward: number): { value: string; label: string }[] =>
  outs.filter((seconds) => seconds >= inward).map((seconds) => ({ value: String(seconds), label: words.seconds(seconds) }));

export const idleOptions = idleChoices.map((minutes) => ({ value: String(minutes), label: words.idleMinutes(minutes) }));
export const hiddenOptions = hiddenChoices.map((seconds) => ({ value: String(seconds), label: words.graceSeconds(seconds) }));

export const asTheme = (value: string): Theme => themes.find((theme) => theme === value) ?? 'system';
export const asMotion = (value: string): Motion => motions.find((motion) => motion === value) ?? 'system';
