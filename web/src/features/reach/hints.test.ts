// What counts as an ultimatum or a test in a message, and what does not.
import { expect, test } from 'vitest';
import { hintsIn } from './hints';

const ids = (text: string): string[] => hintsIn(text).map(({ id }) => id);

test.each([
  ['If you do not answer by ten, then I am gone.', ['ultimatum']],
  ['If you don’t call me THEN it was all for nothing', ['ultimatum']],
  ['Call me, or else.', ['ultimatum']],
  ['This is your last   chance', ['ultimatum']],
  ['If you loved me you would know.', ['test']],
  ['Prove it.', ['test']],
  ['We will see whether you write.', ['test']],
  ['Last chance: if you loved me, you would prove it', ['ultimatum', 'test']],
])('%s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test.each([
  'I feel lonely. I need some time together. Would you call me tonight?',
  'If you do not mind, call me. I will make tea then.',
  'The rent needs approval and the photos improve.',
  'At last a chance to talk.',
  '',
])('no hint: %s', (text) => {
  expect(ids(text)).toEqual([]);
});
