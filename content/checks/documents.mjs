// The documents of each language, and how their texts are read together: one technique, one lesson, one week at a time.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whole } from './schema.mjs';
import { textsIn } from './texts.mjs';

export const kinds = ['helplines', 'techniques', 'lessons', 'lists', 'terms', 'programme', 'feelings', 'hints', 'plans', 'avoid'];

/** What is read together, as [key, part of the document]. */
const piecesOf = {
  helplines: (value) => [['', value]],
  techniques: ({ techniques }) => techniques.map((one) => [one.id, one]),
  lessons: ({ shelves }) => shelves.flatMap(({ id, title, lessons }) => [[id, { title }], ...lessons.map((one) => [one.id, one])]),
  lists: ({ lists }) => lists.map((one) => [one.id, one]),
  terms: ({ terms }) => terms.map((one) => [one.id, one]),
  plans: ({ behaviours }) => behaviours.map((one) => [one.id, one]),
  programme: ({ title, line, end, weeks }) => [['', { title, line, end }], ...weeks.map((one) => [one.id, one])],
  feelings: (value) => [['', value]],
};

export class Documents {
  #root;

  constructor(root) {
    this.#root = root;
    this.languages = readdirSync(join(root, 'content'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /^[a-z]{2}$/.test(entry.name))
      .map(({ name }) => name);
  }

  read = (path) => readFileSync(join(this.#root, path), 'utf8');
  #json = (path) => JSON.parse(this.read(path));

  schemaOf = (kind) => whole(this.#json(`content/schema/${kind}.schema.json`), (file) => this.#json(`content/schema/${file}`));

  /** Every document of a kind that is there, one for each language. */
  of = (kind) =>
    this.languages
      .map((language) => ({ kind, language, path: `content/${language}/${kind}.json` }))
      .filter(({ path }) => existsSync(join(this.#root, path)))
      .map((document) => ({ ...document, value: this.#json(document.path) }));

  /** The documents of one language by kind; a kind without a file is absent. */
  in = (language) => Object.fromEntries(kinds.flatMap((kind) => this.of(kind).filter((one) => one.language === language)).map(({ kind, value }) => [kind, value]));

  /** Texts in groups that are read together, with the terms that are explained beside them. */
  groups = () =>
    Object.entries(piecesOf).flatMap(([kind, pieces]) =>
      this.of(kind).flatMap(({ language, path, value }) =>
        pieces(value).map(([key, piece]) => ({ language, path, key, terms: piece.terms ?? [], texts: textsIn(piece, key), lines: kind === 'helplines' })),
      ),
    );
}
