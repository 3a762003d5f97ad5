// This week's one thing: from the path where one was begun, else an invitation or one small practice.
import path from '$content/en/programme.json';
import { practiceWords as words } from '../../words/en';

export interface OneThing {
  note: string;
  title: string;
  line: string;
  go: string;
  address: string;
}

/** Where somebody is on the path: no week before it was begun, and behind its end. */
export interface Place {
  week?: string;
  stopped?: boolean;
}

/** `wayTo`: the screen of a practice by its ids in the method, where there is one. At red the body comes first. */
export function oneThing({ week, stopped }: Place, wayTo: (method: readonly string[]) => string | null, red: boolean): OneThing {
  if (red) return { ...words.body, address: '/techniques' };
  if (stopped === true) return { ...words.small, address: '/techniques' };
  const place = path.weeks.findIndex(({ id }) => id === week);
  const current = path.weeks[place];
  if (current === undefined) return { note: words.invite, title: path.title, line: path.line, go: words.inviteGo, address: '/path' };
  const { name, line, method } = current.practice;
  return { note: words.week(place + 1), title: current.title, line, go: name, address: wayTo(method) ?? '/path' };
}
