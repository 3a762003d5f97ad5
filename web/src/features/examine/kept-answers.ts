// An unfinished examination as drafts: one per text, so that each stays well below what one entry can hold.
import { noAnswers, recordOf, type Answers } from './answers';
import type { Wait } from './due';
import { KeptTexts, type Desk } from './kept-texts';
import { steps, type Step } from './steps';

/** What is kept beside the answers. */
export interface Place {
  step: Step;
  chance: number | null;
  wait: Wait;
  /** What stands for this examination already. */
  record: string | null;
  concern: string | null;
  prediction: string | null;
}

const texts = ['claim', 'fact', 'balanced'] as const;
const lists = ['supports', 'against'] as const;
const purpose = (part: string): string => `examine ${part}`;
const rest = 'examine';

export class KeptAnswers {
  readonly #texts: KeptTexts;

  constructor(desk: Desk) {
    this.#texts = new KeptTexts(desk);
  }

  /** To be called with every change. */
  put(answers: Answers, place: Place): void {
    const { claim, fact, balanced, supports, against, ...short } = answers;
    for (const [part, text] of Object.entries({ claim, fact, balanced })) this.#texts.put(purpose(part), text);
    for (const [part, list] of Object.entries({ supports, against })) this.#texts.put(purpose(part), list.some((text) => text !== '') ? JSON.stringify(list) : '');
    this.#texts.put(rest, JSON.stringify({ ...short, ...place }));
  }

  /** Null when there is none. */
  take(): { answers: Answers; place: Place } | null {
    const kept = read<Answers & Place>(this.#texts.take(rest));
    const answers = { ...noAnswers(), ...kept };
    for (const part of texts) answers[part] = this.#texts.take(purpose(part)) ?? '';
    for (const part of lists) answers[part] = read<string[]>(this.#texts.take(purpose(part))) ?? [''];
    const { step = 'claim', chance = null, wait = 'tomorrow', record = null, concern = null, prediction = null, ...said } = answers as Answers & Partial<Place>;
    if (kept === null && recordOf(said) === null) return null;
    return { answers: said, place: { step: steps.includes(step) ? step : 'claim', chance, wait, record, concern, prediction } };
  }

  clear(): void {
    this.#texts.clear();
  }
}

function read<Whole>(text: string | null): Whole | null {
  if (text === null) return null;
  try {
    return JSON.parse(text) as Whole;
  } catch {
    return null;
  }
}
