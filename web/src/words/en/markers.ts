// Words of the close beyond its first lines: what may have happened in an episode, and the way to a talk.

export const markerWords = {
  title: 'Did any of these happen? None is fine.',
  names: {
    paused: 'I felt it, and paused',
    held_uncertainty: 'I held not knowing',
    let_silence_be: 'I let silence be silence',
    down_alone: 'I settled a little by myself',
    boundary_without_guilt: 'I set a limit without guilt',
    talked_about_fear: 'We talked about a fear, no fight',
    asked_directly: 'I asked directly',
    let_comfort_me: 'I let someone comfort me',
    told_how_i_was: 'I told someone how I was',
  },
  plan: 'Plan the talk',
  planNote: 'Settled is a good time to say what you need',
  planNoteStirred: 'You can find the words here first',
} as const;
