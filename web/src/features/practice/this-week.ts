// This week's one thing: from the path where one was begun, else an invitation or one small practice.
import path from '$content/en/programme.json';
import type { Moment } from '../../core/client.svelte';
import { practiceWords as words } from '../../words/en';

export interface OneThing {
  note: string;
  title: string;
  line: string;
  go: string;
  address: string;
}

/** Where each practice of the method is done. */
const placeOf: Readonly<Record<string, string>> = {
  P1: '/week', P3: '/techniques', P4: '/techniques', P6: '/examine', P7: '/beliefs', P8: '/toolkit', P9: '/wave', P10: '/reach', P11: '/care', P14: '/reach', P15: '/kind',
};

/** `programme`: the records of the path, newest first. At red the body comes first. */
export function oneThing(programme: readonly Moment[], exists: (address: string) => boolean, red: boolean): OneThing {
  if (red) return { ...words.body, address: '/techniques' };
  const { week, stopped } = programme[0]?.body ?? {};
  if (stopped === true) return { ...words.small, address: '/techniques' };
  const place = path.weeks.findIndex(({ id }) => id === week);
  const current = path.weeks[place];
  if (current !== undefined) {
    const { name, line, method } = current.practice;
    const address = method.map((id) => placeOf[id]).find((one) => one !== undefined && exists(one)) ?? (exists('/path') ? '/path' : '/techniques');
    return { note: words.week(place + 1), title: current.title, line, go: name, address };
  }
  return exists('/path') ? { note: words.invite, title: path.title, line: path.line, go: words.inviteGo, address: '/path' } : { ...words.small, address: '/techniques' };
}
