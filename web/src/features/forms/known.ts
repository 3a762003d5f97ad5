// Questionnaires and filled-in forms as they stand in the journal. Fields are checked: a record may come from a newer version or another hand.
import type { FormAnswer, FormItem, Questionnaire } from '../../core/api.gen';
import type { Moment } from '../../core/client.svelte';
import { formWords as words } from '../../words/en';

/** A question, and what the file says before it. */
export interface Page {
  item: FormItem;
  before: readonly string[];
}

export interface Known {
  id: string;
  name: string;
  body: Questionnaire;
  pages: readonly Page[];
}

const asks: readonly string[] = ['choice', 'number', 'words'] satisfies FormItem['asks'][];
const isText = (value: unknown): value is string => typeof value === 'string';

function isItem(value: unknown): value is FormItem {
  if (typeof value !== 'object' || value === null) return false;
  const { link, text, asks: what } = value as Record<string, unknown>;
  return isText(link) && isText(text) && isText(what) && asks.includes(what);
}

function isQuestionnaire(body: Record<string, unknown>): body is Record<string, unknown> & Questionnaire {
  const { title, items = [] } = body;
  return isText(title) && Array.isArray(items) && items.every(isItem);
}

/** Null for one that this version cannot read. */
export function knownOf({ id, body }: Moment): Known | null {
  if (!isQuestionnaire(body)) return null;
  return { id, name: nameOf(body), body, pages: pagesOf(body.items ?? []) };
}

export const nameOf = ({ name, title }: Questionnaire): string => name?.trim() || title.trim() || words.untitled;

/** One question each; words stay in sight until others take their place. */
export function pagesOf(items: readonly FormItem[]): Page[] {
  const pages: Page[] = [];
  let before: string[] = [];
  let asked = false;
  for (const item of items) {
    if (item.asks === 'words') {
      before = asked ? [item.text] : [...before, item.text];
      asked = false;
    } else {
      pages.push({ item, before });
      asked = true;
    }
  }
  return pages;
}

export function answersOf({ body }: Moment): FormAnswer[] {
  const { answers } = body;
  if (!Array.isArray(answers)) return [];
  return answers.filter((one): one is FormAnswer => typeof one === 'object' && one !== null && isText((one as FormAnswer).item) && Number.isSafeInteger((one as FormAnswer).value));
}

export const timesOf = (known: Known, moments: readonly Moment[]): Moment[] => moments.filter(({ kind, body }) => kind === 'form' && body['questionnaire'] === known.id);

/** The one answer that does not open the question of safety, in words; null where every answer does. */
export function quietOf({ options, quiet }: FormItem): string | null {
  if (quiet === undefined) return null;
  return options === undefined ? String(quiet) : (options[quiet]?.text ?? null);
}

/** Method H5: about hurting oneself, and answered with anything but the quiet answer. */
export const opensSafety = ({ safety, quiet }: FormItem, answer: number | null): boolean => safety === true && answer !== null && answer !== quiet;

/** Links of questions that are marked as being about hurting oneself. */
export const markedOf = ({ items = [] }: Questionnaire): string[] => items.filter(({ safety }) => safety === true).map(({ link }) => link);

/** The same with other questions marked. */
export const withSafety = (body: Questionnaire, marked: readonly string[]): Questionnaire => ({
  ...body,
  items: (body.items ?? []).map((item) => ({ ...item, safety: marked.includes(item.link) })),
});
