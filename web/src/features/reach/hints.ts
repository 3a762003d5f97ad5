// Soft hints about a message: the same words always give the same hint, and none ever holds a message back.
import content from '$content/en/hints.json';

export interface Hint {
  id: string;
  say: string;
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, ' ');

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whole words; the dots of a phrase are anything up to the end of the sentence. */
function finder(phrase: string): RegExp {
  const parts = plain(phrase).split(' … ').map(escaped);
  return new RegExp(`(?<![\\p{L}'])${parts.join("[^.!?]*(?<![\\p{L}'])")}(?![\\p{L}])`, 'u');
}

const hints = content.hints.map(({ id, say, phrases }) => ({ id, say, finders: phrases.map(finder) }));

export function hintsIn(text: string): Hint[] {
  const said = plain(text);
  return hints.filter(({ finders }) => finders.some((one) => one.test(said))).map(({ id, say }) => ({ id, say }));
}
