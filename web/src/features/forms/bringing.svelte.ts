// A file that somebody brings: read by the core, named and looked over before it is kept.
import type { FileReply, Questionnaire } from '../../core/api.gen';
import { asCoreError } from '../../core/errors';
import { markedOf, nameOf, pagesOf, withSafety, type Page } from './known';

/** Larger than any questionnaire: not even read. */
const mostBytes = 1 << 20;

export class Bringing {
  readonly #read: (bytes: Uint8Array) => Promise<FileReply>;
  reply = $state.raw<FileReply | null>(null);
  name = $state('');
  /** Links of questions about hurting oneself. */
  marked = $state.raw<readonly string[]>([]);
  busy = $state(false);
  trouble = $state<string | null>(null);

  constructor(read: (bytes: Uint8Array) => Promise<FileReply>) {
    this.#read = read;
  }

  get found(): Questionnaire | null {
    return this.reply?.questionnaire ?? null;
  }

  pages: readonly Page[] = $derived(pagesOf(this.found?.items ?? []));

  async take(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<void> {
    this.busy = true;
    this.trouble = null;
    this.reply = null;
    try {
      this.#hold(file.size > mostBytes ? { refusal: { trouble: 'too_long' } } : await this.#read(new Uint8Array(await file.arrayBuffer())));
    } catch (thrown) {
      this.trouble = asCoreError(thrown).code;
    } finally {
      this.busy = false;
    }
  }

  mark(link: string, on: boolean): void {
    const others = this.marked.filter((one) => one !== link);
    this.marked = on ? [...others, link] : others;
  }

  /** As the journal keeps it; the name only where it is another one than in the file. */
  body(): Questionnaire | null {
    if (this.found === null) return null;
    const name = this.name.trim();
    return withSafety(name === '' || name === this.found.title ? this.found : { ...this.found, name }, this.marked);
  }

  #hold(reply: FileReply): void {
    this.reply = reply;
    if (reply.questionnaire === undefined) return;
    this.name = nameOf(reply.questionnaire);
    this.marked = markedOf(reply.questionnaire);
  }
}
