// The ways in from Practice, as data: an address, its words and its sign. A place is shown where its screen exists.
import BookMarked from '@lucide/svelte/icons/book-marked';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import ClipboardList from '@lucide/svelte/icons/clipboard-list';
import Hand from '@lucide/svelte/icons/hand';
import Heart from '@lucide/svelte/icons/heart';
import HeartHandshake from '@lucide/svelte/icons/heart-handshake';
import ListChecks from '@lucide/svelte/icons/list-checks';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import PenLine from '@lucide/svelte/icons/pen-line';
import Scale from '@lucide/svelte/icons/scale';
import Shield from '@lucide/svelte/icons/shield';
import Sprout from '@lucide/svelte/icons/sprout';
import Waves from '@lucide/svelte/icons/waves';
import { practiceWords } from '../../words/en';

export interface Place {
  address: string;
  words: keyof typeof practiceWords.places;
  icon: typeof Hand;
  /** Not while the last light was red. */
  calm?: boolean;
}

/** Short ones, six of them. */
export const ways: readonly Place[] = [
  { address: '/techniques', words: 'techniques', icon: Hand },
  { address: '/examine', words: 'examine', icon: Scale, calm: true },
  { address: '/wave', words: 'wave', icon: Waves },
  { address: '/reach', words: 'reach', icon: MessageCircle },
  { address: '/care', words: 'care', icon: HeartHandshake },
  { address: '/concerns', words: 'concern', icon: Shield },
];

/** Those that take days, or a quiet hour. */
export const slow: readonly Place[] = [
  { address: '/week', words: 'week', icon: CalendarDays, calm: true },
  { address: '/beliefs', words: 'beliefs', icon: Sprout, calm: true },
  { address: '/plans', words: 'plans', icon: ListChecks },
  { address: '/markers', words: 'markers', icon: BookMarked },
  { address: '/kind', words: 'kind', icon: Heart },
  { address: '/unsent', words: 'unsent', icon: PenLine },
  { address: '/forms', words: 'forms', icon: ClipboardList, calm: true },
];

export const shown = (places: readonly Place[], exists: (address: string) => boolean, red: boolean): Place[] =>
  places.filter(({ address, calm }) => exists(address) && !(red && calm === true));
