// Every word of the app in English, one table per screen so that each screen loads only its own.
export { copyWords } from './en/copy';
export { examineWords } from './en/examine';
export { exerciseWords } from './en/exercises';
export { helpWords } from './en/help';
export { hiddenWords } from './en/hidden';
export { journalWords } from './en/journal';
export { keepWords } from './en/keep';
export { lockWords } from './en/lock';
export { markerWords } from './en/markers';
export { noticeWords } from './en/notices';
export { nowWords } from './en/now';
export { reachWords } from './en/reach';
export { settingsWords } from './en/settings';
export { lightWords, percentWords, scaleWords, shellWords } from './en/shared';
export { troubleWords } from './en/trouble';
export { unsentWords } from './en/unsent';
export { waitsWords } from './en/waits';
export { waveWords } from './en/wave';
