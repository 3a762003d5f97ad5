// Words of the cross-examination, of what it leads to, and of a real problem written down.

const minute = 60_000;
/** Belief is a share of this. */
const whole = 100;
const leaveEmpty = 'You can leave it empty.';
const noName = 'this person';

/** How long ago something was looked at, in words of everyday. */
function ago(length: number): string {
  const minutes = Math.round(length / minute);
  if (minutes < 50) return minutes < 5 ? 'a moment ago' : `${minutes} minutes ago`;
  const hours = Math.round(minutes / 60);
  if (hours === 1) return 'an hour ago';
  return hours < 20 ? `${hours} hours ago` : 'within the last day';
}

export const examineWords = {
  back: 'Back',
  skip: 'Skip',
  next: 'Next',
  question: (number: number, of: number): string => `Question ${number} of ${of}`,
  says: 'The fear says',
  believed: (value: number): string => `You believed it ${value} of ${whole}`,
  claim: {
    title: 'What does the fear say?',
    sub: 'One sentence is enough. Your words stay as they are.',
    label: 'The fear, in your words',
    again: 'This again',
    person: 'Who is it about?',
    anew: 'Look at another fear',
    from: 'You began this earlier. It is as you left it.',
  },
  belief: {
    title: 'How much do you believe it right now?',
    sub: 'How it feels, not how it has to be.',
    label: 'Belief now',
  },
  supports: {
    title: 'What backs it up?',
    sub: 'What a camera could have seen or heard.',
    more: 'Another fact',
    numbered: (place: number): string => `Fact ${place}`,
  },
  against: {
    title: 'What does not?',
    sub: 'Small things count here too.',
  },
  acted: {
    title: (name: string | null): string => `Has ${name ?? noName} ever done something that backs this up?`,
    sub: 'Yes is a good answer too. It may need care, not calm.',
    fact: `What happened? ${leaveEmpty}`,
  },
  safety: {
    title: 'Is any of this part of it?',
    sub: 'Tick what fits, also if you are not sure.',
    legend: 'What is part of it',
    items: {
      control: 'What I do, wear, spend or say is controlled',
      threats: 'There are threats',
      fear: 'I am afraid of them',
      cut_off: 'I am cut off from friends or family',
      watched: 'I am watched, tracked or read',
      hurt: 'I was hurt, or something was broken to scare me',
      forced: 'I was pushed into things I did not want',
    },
    none: 'None of this',
  },
  addsUp: {
    title: 'Do these facts really add up to the fear?',
    sub: 'Or could they add up to something else as well?',
  },
  about: {
    title: 'Is this about now, or about the past?',
    sub: 'An old hurt can speak up in a new moment.',
    now: 'Now',
    past: 'The past',
    both: 'Both',
  },
  balanced: {
    title: 'What is true so far?',
    sub: 'From “what if” to “what is true”, in one sentence.',
    label: 'True so far',
    note: `What would a fair friend say? ${leaveEmpty}`,
  },
  after: {
    title: 'And how much do you believe the fear now?',
    sub: 'Any number is fine, also the same one.',
    label: 'Belief now',
    before: (value: number): string => `Before, it was ${value}.`,
  },
  later: {
    title: 'Look at it again on another day?',
    sub: 'Then you can note what happened. It says nothing about the next time.',
    chance: 'How likely does it seem to you?',
    when: 'When would you like to look?',
    waits: { tomorrow: 'Tomorrow evening', three_days: 'In three days', week: 'In a week', never: 'Not now' },
  },
  end: {
    title: 'This is where it stands',
    true: 'True so far',
    belief: 'Belief in the fear',
    beliefPath: (before: number, after: number): string => `${before} before, ${after} now`,
    beliefNow: (value: number): string => `${value} of ${whole}`,
    real: 'Part of it is real. A calm talk about it may help, once you are ready.',
    reach: 'Find the words',
    reachNote: 'What you feel, what you need, what you ask',
    go: 'Go on',
  },
  said: { yes: 'Yes', no: 'No', unsure: 'Unsure' },
  witnesses: {
    title: 'Times like this in your journal',
    sub: 'The same person or the same kind of fear. All that have an outcome are here, for and against.',
    backs: 'It came',
    against: 'It did not',
    count: (side: string, count: number): string => `${side}, ${count}`,
    none: 'None so far',
    when: (day: string, happened: string): string => (happened === 'partly' ? `${day}, in part` : day),
    coped: (text: string): string => `How you coped: ${text}`,
    more: (count: number): string => `and ${count} more`,
    last: 'They tell of then. They say nothing sure about now.',
  },
  sides: { title: 'So far', for: 'Backs it up', against: 'Does not', none: 'Nothing yet' },
  seen: {
    title: (length: number): string => `You looked at this fear ${ago(length)}`,
    sub: 'Would you rather sit with it, or ask? All of these are fine.',
    then: 'What you wrote then',
    sit: 'Sit with it',
    sitNote: 'Let it be there, and watch it pass',
    act: 'Ask calmly',
    actNote: 'Find words for what you need',
    anyway: 'Look at it anyway',
    anywayNote: 'One more time, from the start',
    wait: 'Leave it for now',
    waitNote: 'Back to the other ways',
  },
  loop: {
    title: 'Checking can become a loop',
    sub: 'You have looked at a fear more than five times in seven days.',
    text: 'Checking brings calm for a while. Then the fear asks for more checking. That is how a loop works, and nobody is to blame for it.',
    ocd: 'When checking takes up much of the day, it can be part of OCD. That can be treated, and a doctor or therapist can tell.',
    lesson: 'Read about checking',
    lessonNote: 'A short lesson on this loop',
    more: 'When more help makes sense',
    moreNote: 'A private list, and how to find someone',
  },
  care: {
    title: 'This needs care, not calm',
    sub: 'You do not have to be sure it is bad enough. These people know about this, and they listen.',
    below: 'While you wait, or first',
    onward: 'Go on',
  },
  concern: {
    title: 'What happened?',
    sub: 'You do not have to be sure it is bad enough.',
    label: 'As it was, in your words',
    person: 'Who is it about?',
    help: 'See who can help',
  },
} as const;
