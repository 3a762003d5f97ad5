// What the core tells of people, and the records they are made of, ready to be asked by id.
import type { PeopleReply } from '../../core/api.gen';
import type { Moment } from '../../core/client.svelte';

/** Ids, also of people whose own record is gone. */
export interface Told {
  /** Tied to harm: no moment of care is shown, and none is asked for. */
  harm: ReadonlySet<string>;
  concern: ReadonlySet<string>;
  care: ReadonlySet<string>;
}

export const toldIn = ({ harm, concern, care }: PeopleReply): Told => ({ harm: new Set(harm), concern: new Set(concern), care: new Set(care) });

type Bodies = ReadonlyMap<string, Moment['body']>;

export const bodiesOf = (moments: readonly Moment[]): Bodies => new Map(moments.map(({ id, body }) => [id, body]));

export const withBody = (bodies: Bodies, id: string, body: Moment['body']): Bodies => new Map([...bodies, [id, body]]);
