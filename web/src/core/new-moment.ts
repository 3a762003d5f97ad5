// A moment gets its id, its time and the local offset before it leaves the screen.

import type { Moment, NewMoment } from './model';
import { newId } from './random';

export function complete(moment: NewMoment): Moment {
  const at = moment.at ?? Date.now();
  return {
    id: moment.id ?? newId(),
    at,
    offset: -new Date(at).getTimezoneOffset(),
    kind: moment.kind,
    body: { ...moment.body },
    ...(moment.episode === undefined ? {} : { episode: moment.episode }),
  };
}
