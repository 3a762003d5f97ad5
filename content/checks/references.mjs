// What one document says about another holds: lessons name lists and terms that exist, the path names lessons that exist.
import { wordsIn } from './language.mjs';
import { textsIn } from './texts.mjs';

const lessonsOf = ({ shelves }) => shelves.flatMap(({ lessons }) => lessons);
const unknown = (ids, known, at, what) => ids.filter((id) => !known.has(id)).map((id) => [at, `names ${what} ${id}, which does not exist`]);
const setOf = (list) => new Set(list.map(({ id }) => id));

/** Words of a term in small letters: the term itself and its other shapes. */
export const wordsOfTerm = ({ term, forms = [] }) => [term, ...forms].flatMap(wordsIn).map((word) => word.toLowerCase());

function checkLesson(lesson, lists, terms) {
  const said = new Set(textsIn(lesson).flatMap(([, text]) => wordsIn(text.toLowerCase())));
  const idle = terms.filter((term) => lesson.terms?.includes(term.id) && !wordsOfTerm(term).some((word) => said.has(word)));
  return [
    ...unknown(lesson.list ? [lesson.list] : [], setOf(lists), `${lesson.id}.list`, 'list'),
    ...unknown(lesson.terms ?? [], setOf(terms), `${lesson.id}.terms`, 'term'),
    ...idle.map(({ id }) => [`${lesson.id}.terms`, `names term ${id}, which it does not use`]),
  ];
}

export const checkLessons = ({ lessons, lists, terms }) => lessonsOf(lessons).flatMap((lesson) => checkLesson(lesson, lists.lists, terms.terms));

export const checkProgramme = ({ lessons, programme }) =>
  programme.weeks.flatMap((week) => unknown(week.lessons, setOf(lessonsOf(lessons)), `${week.id}.lessons`, 'lesson'));

/** Parts of the method that no lesson teaches, of those that lessons have to teach. */
export function checkTaught({ lessons }, method) {
  const taught = new Set(lessonsOf(lessons).flatMap((lesson) => lesson.method));
  return method.filter((id) => !taught.has(id)).map((id) => ['', `no lesson teaches ${id}`]);
}

/** An id stands once in its document: in records it means one thing. */
export function checkIds(value, at = '') {
  if (value === null || typeof value !== 'object') return [];
  const ids = Array.isArray(value) ? value.flatMap((item) => (item?.id ? [item.id] : [])) : [];
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => [at, `${id} stands twice`]);
  return [...twice, ...Object.entries(value).flatMap(([key, item]) => checkIds(item, at ? `${at}.${key}` : key))];
}

/** In a record a feeling is told by its id alone: it stands once, in whatever group. */
export function checkFeelings({ emotions, body }) {
  const ids = [...emotions, ...body].flatMap((group) => [group.id, ...group.items.map(({ id }) => id)]);
  return ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => [id, 'stands twice']);
}
