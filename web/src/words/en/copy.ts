// Words of a message that is copied by hand, never sent.

export const copyWords = {
  copy: 'Copy',
  copied: 'Copied',
  refused: 'Copying does not work here. You can select the text instead.',
  nothingSent: 'Nothing is sent from here.',
} as const;
