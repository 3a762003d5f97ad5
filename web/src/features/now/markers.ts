// The markers of progress that the close asks for, in the order in which they are shown.
export const markers = [
  'paused',
  'held_uncertainty',
  'let_silence_be',
  'down_alone',
  'boundary_without_guilt',
  'talked_about_fear',
  'asked_directly',
  'let_comfort_me',
  'told_how_i_was',
] as const;

export type Marker = (typeof markers)[number];

const known: readonly string[] = markers;

/** Markers of a kept draft: words with blanks between, of which some may be from another version. */
export const markersIn = (text: string): Marker[] => text.split(' ').filter((word): word is Marker => known.includes(word));
