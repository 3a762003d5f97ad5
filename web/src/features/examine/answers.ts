// What is said in a cross-examination (method P6), and the record that it becomes. Every answer may be left out.
import type { About, Concern, SafetyItem, Said, ThoughtRecord } from '../../core/api.gen';

export interface Answers {
  claim: string;
  person: string | null;
  /** The earlier thought record, where the person chose the same fear again. */
  again: string | null;
  before: number | null;
  supports: string[];
  against: string[];
  acted: Said | null;
  /** What this person did, where they did something that backs the fear up. */
  fact: string;
  safety: SafetyItem[];
  addsUp: Said | null;
  about: About | null;
  balanced: string;
  after: number | null;
}

export const safetyItems: readonly SafetyItem[] = ['control', 'threats', 'fear', 'cut_off', 'watched', 'hurt', 'forced'];

export const noAnswers = (): Answers => ({
  claim: '',
  person: null,
  again: null,
  before: null,
  supports: [''],
  against: [''],
  acted: null,
  fact: '',
  safety: [],
  addsUp: null,
  about: null,
  balanced: '',
  after: null,
});

const said = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).filter((text) => text !== '');

/** The facts for the fear; what the person did is one of them. */
export function supportsOf({ supports, acted, fact }: Answers): string[] {
  return said([...supports, ...(acted === 'yes' ? [fact] : [])]);
}

export const againstOf = ({ against }: Answers): string[] => said(against);

/** The body of the record; null when nothing was said. Whom it is about says nothing by itself. */
export function recordOf(answers: Answers): ThoughtRecord | null {
  const supports = supportsOf(answers);
  const against = againstOf(answers);
  const claim = answers.claim.trim();
  const balanced = answers.balanced.trim();
  const body: ThoughtRecord = {
    ...(claim !== '' && { claim }),
    ...(answers.before !== null && { belief_before: answers.before }),
    ...(supports.length > 0 && { supports }),
    ...(against.length > 0 && { against }),
    ...(answers.acted !== null && { acted: answers.acted }),
    ...(answers.acted === 'yes' && answers.safety.length > 0 && { safety: [...answers.safety] }),
    ...(answers.addsUp !== null && { adds_up: answers.addsUp }),
    ...(answers.about !== null && { about: answers.about }),
    ...(balanced !== '' && { balanced }),
    ...(answers.after !== null && { belief_after: answers.after }),
  };
  if (Object.keys(body).length === 0) return null;
  return { ...body, ...(answers.person !== null && { person: answers.person }), ...(answers.again !== null && { again: answers.again }) };
}

/** A ticked item is a concern of its own: what the person did, or the fear where that was left out. */
export function concernOf(answers: Answers, thoughtRecord: string): Concern {
  const what = answers.fact.trim() || answers.claim.trim();
  return {
    ...(what !== '' && { what }),
    ...(answers.person !== null && { person: answers.person }),
    safety: [...answers.safety],
    thought_record: thoughtRecord,
  };
}

/** Whether the examination of this claim is over, because it needs care and not calm. */
export const needsCare = ({ acted, safety }: Answers): boolean => acted === 'yes' && safety.length > 0;
