// The files of this origin. They are created once and never removed or renamed.

/** By the names that write plans use. */
export const fileNames = { a: 'a.keel', b: 'b.keel', inbox: 'inbox.keel', aside: 'aside.keel' } as const;

export const installationName = 'installation';
export const publicName = 'public.json';
