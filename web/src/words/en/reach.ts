// Words of the composer: what a person feels, needs and asks for. What they write goes into short sentences of their own.

/** How an answer begins that is a sentence already and gets no words before it. */
const statement = ['i ', "i'", 'i’', 'we ', 'it ', 'when '];
const limit = ['it is not', "it's not", 'it’s not', 'i do not', "i don't", 'i don’t', 'please'];
const ask = [...statement, 'could you', 'would you', 'can you', 'will you', 'please', 'let us', "let's", 'let’s'];

/** A question, how its answer is said, and a few words for whoever does not want to type. */
const part = (title: string, sub: string, lead: string, whole: readonly string[], ideas: readonly string[]) => ({ title, sub, lead, end: lead === 'Would you' ? '?' : '.', whole, ideas });

const feeling = part('How do you feel?', 'One word is enough. You can leave it empty.', 'I feel', statement, ['sad', 'scared', 'lonely', 'hurt', 'tense', 'unsure']);

export const reachWords = {
  first: {
    title: 'The body first may make this easier',
    sub: 'Words come more easily after a few slow breaths. You can also go on now.',
    breathe: 'Breathe first',
    on: 'Go on now',
  },
  kinds: {
    title: 'What would you like to say?',
    sub: 'You find the words here. Nothing is sent.',
    need: { name: 'Say what I need', note: 'A feeling, a need, a small ask' },
    boundary: { name: 'Set a limit', note: 'What is not okay, and what would be' },
    space: { name: 'Ask for some space', note: 'Time to yourself, and a way back' },
    noticed_assuming: { name: 'I caught myself assuming', note: 'Note it. That is a step of its own' },
  },
  parts: {
    need: {
      feeling,
      need: part('What do you need?', 'For yourself, not from a fear. You can leave it empty.', 'I need', statement, ['some time together', 'a clear answer', 'to be heard', 'a hug', 'a bit of rest']),
      request: part('What would help, as a small ask?', 'Something that can be said yes or no to.', 'Would you', ask, ['call me tonight', 'sit with me for a while', 'tell me when you have time']),
    },
    boundary: {
      need: part('What is not okay for you?', 'One thing, as it happens. You can leave it empty.', 'It is not okay for me when', limit, ['we shout', 'plans change at the last minute', 'my messages are read']),
      feeling,
      request: part('What would work instead?', 'What you would like, or what you will do.', 'I would like', ask, ['us to take a break and come back', 'to be asked first']),
    },
    space: {
      need: part('What is the time for?', 'Space does not have to mean that something is wrong.', 'I need some time', statement, ['to rest', 'to think', 'to myself']),
      request: part('When will you be in touch?', 'A time makes the space easier for both.', 'I will be in touch', statement, ['tonight', 'tomorrow', 'in a few days']),
    },
  },
  /** A sentence that asks. */
  asking: /^(could|would|can|will) you/i,
  and: ' and ',
  ideas: 'Or tap a word',
  assuming: {
    title: 'What did you assume?',
    sub: 'A story can come before the facts. To notice that is the whole step. You can leave it empty.',
    label: 'The story, if you like',
    note: 'Note it',
  },
  message: {
    title: 'Your message',
    sub: 'Change anything you like, then copy it.',
    label: 'As it will be read',
    empty: 'Nothing here yet. You can write it as it comes.',
    again: 'Put it together again',
    done: 'Done',
  },
  person: 'Who is it for?',
  of: (page: number, all: number): string => `${page} of ${all}`,
  next: 'Next',
  skip: 'Skip',
  back: 'Back',
} as const;
