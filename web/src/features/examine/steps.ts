// The order of the questions: which one follows, which one came before, and how many bars are filled.
import type { Answers } from './answers';

export const steps = ['claim', 'seen', 'belief', 'supports', 'against', 'acted', 'safety', 'adds_up', 'about', 'balanced', 'after', 'later', 'end'] as const;
export type Step = (typeof steps)[number];

/** The questions that have a bar; the one about safety belongs to the one before it. */
const counted: readonly Step[] = ['supports', 'against', 'acted', 'adds_up', 'about', 'balanced'];
export const questions = counted.length;

/** The number of a question, 0 before the first and null after the last. */
export function questionOf(step: Step): number | null {
  const question = counted.indexOf(step === 'safety' ? 'acted' : step);
  if (question >= 0) return question + 1;
  return steps.indexOf(step) < steps.indexOf('supports') ? 0 : null;
}

/** Times like this one stand beside these questions, after the person's own facts: they are not to lead. */
const heard: readonly Step[] = ['acted', 'adds_up', 'about', 'balanced'];
export const hearsWitnesses = (step: Step): boolean => heard.includes(step);

function isAsked(step: Step, answers: Answers, off: readonly Step[]): boolean {
  if (step === 'seen' || off.includes(step)) return false;
  if (step === 'safety') return answers.acted === 'yes';
  // What can be looked at later is the fear itself.
  if (step === 'later') return answers.claim.trim() !== '';
  return true;
}

/** The end has nothing behind it. `off`: what the person does not want to be asked for. */
export function after(step: Step, answers: Answers, off: readonly Step[] = []): Step {
  return steps.slice(steps.indexOf(step) + 1).find((next) => isAsked(next, answers, off)) ?? 'end';
}

/** Null before the first. */
export function before(step: Step, answers: Answers, off: readonly Step[] = []): Step | null {
  return steps.slice(0, steps.indexOf(step)).findLast((earlier) => isAsked(earlier, answers, off)) ?? null;
}
