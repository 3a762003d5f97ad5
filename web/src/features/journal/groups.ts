// The kinds of moments as a person would ask for them.
import { lookingWords } from '../../words/en';

export type Group = keyof typeof lookingWords.groups;

export const kindsOf: Readonly<Record<Group, readonly string[]>> = {
  checkIns: ['check_in', 'episode_end'],
  notes: ['note'],
  triggers: ['trigger'],
  exercises: ['technique_use'],
  fears: ['thought_record', 'prediction', 'outcome'],
  urges: ['urge', 'urge_end'],
  messages: ['message'],
  talks: ['secure_act', 'pause'],
  kindness: ['kindness'],
  care: ['care'],
  beliefs: ['belief', 'belief_fact'],
  plans: ['plan'],
  forms: ['form'],
  reassurance: ['reassurance'],
  concerns: ['concern'],
};

export const groups = Object.keys(kindsOf) as Group[];
