// Words of the plain page that Hide leaves; alone here, so that it is there at once.

export const hiddenWords = { title: 'Notes', empty: 'No notes', add: 'New note' } as const;
