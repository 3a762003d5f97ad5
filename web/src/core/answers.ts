// The module that works out the answers of the insights: fetched when somebody looks, given the columns of the journal for one answer,
// and then gone with all that it held.

import answersUrl from '$wasm/keel_insight.wasm?url';
import type { FileReply, FormReply, FormRequest, FormsReply, FormsRequest, Known, InsightsReply, SuggestReply, SuggestRequest, UrgeRangeReply } from './api.gen';
import type { Asked, AskedForms } from './messages';
import { thisMoment, type Session } from './session';
import { Keel } from './wasm';

interface Columns {
  known: Known;
  /** Which reading of the open journal they are of. */
  made: number;
  bytes: Uint8Array;
}

export class Answers {
  private readonly session: Session;
  private compiled: Promise<WebAssembly.Module> | null = null;
  private last: { columns: Columns; reply: InsightsReply } | null = null;

  constructor(session: Session) {
    this.session = session;
  }

  /** The same columns have the same answers: looking again works nothing out. */
  async insights(): Promise<InsightsReply> {
    const columns = await this.columns();
    if (this.last !== null && isSame(this.last.columns, columns)) return this.last.reply;
    const reply = await this.ask<InsightsReply>('insights', columns.known, columns);
    this.last = { columns, reply };
    return reply;
  }

  async urgeRange(): Promise<UrgeRangeReply> {
    return this.ask('urge_range', {}, await this.columns());
  }

  async suggest({ offered = [], episode, level }: Asked<SuggestRequest>): Promise<SuggestReply> {
    const columns = await this.columns();
    return this.ask('suggest', { offered, episode, known: { ...columns.known, ...(level !== undefined && { level }) } }, columns);
  }

  /** Needs no journal. */
  readQuestionnaire(file: Uint8Array): Promise<FileReply> {
    return this.askAlone('questionnaire_read', {}, file);
  }

  scoreForm(request: FormRequest): Promise<FormReply> {
    return this.askAlone('form_score', request);
  }

  /** Nothing is told while the light said last is red, which only the journal knows. */
  async formHistory(request: AskedForms): Promise<FormsReply> {
    const { level } = (await this.columns()).known;
    const whole: FormsRequest = { ...request, ...(level !== undefined && { level }), ...thisMoment() };
    return this.askAlone('form_history', whole);
  }

  forget(): void {
    this.last = null;
  }

  /** Those of the last reading where they still stand. */
  private async columns(): Promise<Columns> {
    const held = this.last?.columns;
    const { ok, bytes } = await this.session.bytes('columns', { ...thisMoment(), ...(held && { have: held.made }) });
    return { known: ok.known, made: ok.made, bytes: ok.same === true && held ? held.bytes : bytes };
  }

  private ask<Answer>(op: string, args: object, { bytes }: Columns): Promise<Answer> {
    return this.askAlone(op, args, bytes);
  }

  private async askAlone<Answer>(op: string, args: object, bytes: Uint8Array = new Uint8Array()): Promise<Answer> {
    this.compiled ??= WebAssembly.compileStreaming(fetch(answersUrl));
    this.compiled.catch(() => (this.compiled = null));
    const keel = await Keel.load(await this.compiled);
    return keel.ask<Answer>(op, args, { size: bytes.length, fill: (target) => target.set(bytes) });
  }
}

function isSame(one: Columns, other: Columns): boolean {
  return one.made === other.made && JSON.stringify(one.known) === JSON.stringify(other.known);
}
