// Words for looking through the journal: search, filters, the calendar, and what stands there then.

const listed = (parts: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);

export const lookingWords = {
  search: 'Search your journal',
  short: 'Search',
  clear: 'Clear the search',
  filter: 'Filter',
  filterTitle: 'What do you want to see?',
  groupsLabel: 'Kinds of entries',
  groups: {
    checkIns: 'Check-ins',
    notes: 'Notes',
    triggers: 'What set it off',
    exercises: 'Exercises',
    fears: 'Fears looked at',
    urges: 'Urges',
    messages: 'Unsent words',
    talks: 'Talks and pauses',
    kindness: 'Kind to myself',
    concerns: 'Something real',
  },
  peopleLabel: 'About',
  tagsLabel: 'Tags',
  tagsSearch: 'Find a tag',
  show: 'Show these',
  everything: 'Show everything',
  found: (count: number, more: boolean): string => (count === 0 ? 'Nothing found' : more ? `${count} entries or more` : count === 1 ? 'One entry' : `${count} entries`),
  parts: {
    text: (text: string): string => `with “${text}”`,
    kinds: (names: readonly string[]): string => `in ${listed(names.map((name) => name.toLowerCase()))}`,
    person: (name: string): string => `about ${name}`,
    tag: (tag: string): string => `tagged “${tag}”`,
    day: (day: string): string => `on ${day}`,
  },
  /** "12 entries with “rain”, on Tuesday 18 November." */
  sentence: (count: string, parts: readonly string[]): string => `${count} ${parts.join(', ')}.`,
  laterFound: 'Show more',
  calendar: {
    twoWeeks: 'These two weeks, the hardest light of each day',
    month: (name: string): string => `${name}, the hardest light of each day`,
    open: 'Show months',
    close: 'Show two weeks',
    earlier: 'The month before',
    later: 'The month after',
    day: (day: string, what: string): string => `${day}, ${what}`,
    none: 'no entry',
    noLight: 'no light chosen',
    today: 'today',
  },
} as const;
