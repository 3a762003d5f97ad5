// Filling in a questionnaire, one question at a time. Every answer is a draft until the form is kept, so a lock or a reload loses nothing.
import type { FormAnswer, FormReply, FormRequest } from '../../core/api.gen';
import { asCoreError } from '../../core/errors';
import { answersOf, opensSafety, type Known, type Page } from './known';

export interface FillDesk {
  draft(purpose: string, text: string): void;
  draftOf(purpose: string): string | null;
  score(request: FormRequest): Promise<FormReply>;
  log(moment: { kind: string; body: object }): Promise<unknown>;
}

interface Draft {
  answers: FormAnswer[];
  at: number;
  asked: string[];
}

/** The end of the purpose is the id, so that the draft goes when the questionnaire is erased. */
export const draftPurpose = (known: Known): string => `form ${known.id}`;

export class Filling {
  readonly known: Known;
  readonly #desk: FillDesk;
  answers = $state.raw<readonly FormAnswer[]>([]);
  /** The question that stands there; behind the last one comes the end. */
  at = $state(0);
  /** Questions after which safety was asked about already. */
  #asked: string[] = [];
  saving = $state(false);
  trouble = $state<string | null>(null);

  constructor(known: Known, desk: FillDesk) {
    this.known = known;
    this.#desk = desk;
    const draft = readDraft(desk.draftOf(draftPurpose(known)));
    if (draft === null) return;
    this.answers = draft.answers;
    this.at = Math.min(draft.at, known.pages.length);
    this.#asked = draft.asked;
  }

  get page(): Page | null {
    return this.known.pages[this.at] ?? null;
  }

  get open(): readonly Page[] {
    return this.known.pages.filter(({ item }) => this.answerTo(item.link) === null);
  }

  answerTo(link: string): number | null {
    return this.answers.find(({ item }) => item === link)?.value ?? null;
  }

  say(link: string, value: number | null): void {
    const others = this.answers.filter(({ item }) => item !== link);
    this.answers = value === null ? others : [...others, { item: link, value }];
    this.#keepDraft();
  }

  /** On to the next question; true where the question of safety comes before it. */
  next(): boolean {
    const asks = this.page !== null && this.#mustAsk(this.page);
    if (asks && this.page) this.#asked.push(this.page.item.link);
    this.to(this.at + 1);
    return asks;
  }

  skip(): void {
    if (this.page) this.say(this.page.item.link, null);
    this.to(this.at + 1);
  }

  /** False at the first question. */
  back(): boolean {
    if (this.at === 0) return false;
    this.to(this.at - 1);
    return true;
  }

  to(at: number): void {
    this.at = Math.min(Math.max(at, 0), this.known.pages.length);
    this.#keepDraft();
  }

  toFirstOpen(): void {
    this.to(this.known.pages.findIndex(({ item }) => this.answerTo(item.link) === null));
  }

  /** Null while it is not on the device; `asks`: the question of safety comes before any score. */
  async keep(): Promise<{ asks: boolean } | null> {
    if (this.saving) return null;
    this.saving = true;
    this.trouble = null;
    try {
      const answers = [...this.answers];
      const { scores } = await this.#desk.score({ questionnaire: this.known.body, answers });
      await this.#desk.log({ kind: 'form', body: { questionnaire: this.known.id, ...(answers.length > 0 && { answers }), ...(scores && { scores }) } });
      this.#desk.draft(draftPurpose(this.known), '');
      return { asks: this.known.pages.some((page) => this.#mustAsk(page)) };
    } catch (thrown) {
      this.trouble = asCoreError(thrown).code;
      return null;
    } finally {
      this.saving = false;
    }
  }

  #mustAsk({ item }: Page): boolean {
    return opensSafety(item, this.answerTo(item.link)) && !this.#asked.includes(item.link);
  }

  #keepDraft(): void {
    const draft: Draft = { answers: [...this.answers], at: this.at, asked: this.#asked };
    this.#desk.draft(draftPurpose(this.known), this.answers.length === 0 && this.at === 0 ? '' : JSON.stringify(draft));
  }
}

function readDraft(text: string | null): Draft | null {
  if (text === null || text === '') return null;
  try {
    const held: unknown = JSON.parse(text);
    if (typeof held !== 'object' || held === null) return null;
    const { at, asked } = held as Record<string, unknown>;
    return {
      answers: answersOf({ id: '', kind: 'form', at: 0, offset: 0, body: held as Record<string, unknown> }),
      at: Number.isSafeInteger(at) && (at as number) > 0 ? (at as number) : 0,
      asked: Array.isArray(asked) ? asked.filter((one) => typeof one === 'string') : [],
    };
  } catch {
    return null;
  }
}
