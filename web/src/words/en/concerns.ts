// Words of the concerns: real problems as facts, with the way to those who know about harm. Nothing here calms or weighs.

export const concernWords = {
  title: 'Something is wrong',
  sub: 'Real problems, as you wrote them down. They stay as they are.',
  none: 'Nothing here. If something is really wrong, you can write it down as it is.',
  help: 'See who can help',
  helpNote: 'People who know about harm. You do not have to be sure it is bad enough.',
  ticked: 'You ticked',
  add: 'Write one down',
} as const;
