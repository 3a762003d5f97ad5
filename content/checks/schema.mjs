// The part of JSON Schema that content/schema uses. A keyword it does not know is an error, never skipped.

const typeOf = (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const isObject = (value) => typeOf(value) === 'object';

const says = {
  $ref: (value, pointer, at, root) => validate(value, pointer.slice(2).split('/').reduce((node, key) => node[key], root), at, root),
  type: (value, types, at) => ([types].flat().includes(typeOf(value)) ? [] : [[at, `is ${typeOf(value)}, not ${[types].flat().join(' or ')}`]]),
  enum: (value, allowed, at) => (allowed.includes(value) ? [] : [[at, `is none of ${allowed.join(', ')}`]]),
  pattern: (value, source, at) =>
    typeof value !== 'string' || new RegExp(source, 'u').test(value) ? [] : [[at, `"${value}" does not look like ${source}`]],
  minLength: (value, least, at) => (typeof value !== 'string' || value.length >= least ? [] : [[at, 'is empty']]),
  minimum: (value, least, at) => (typeof value !== 'number' || value >= least ? [] : [[at, `is below ${least}`]]),
  maximum: (value, most, at) => (typeof value !== 'number' || value <= most ? [] : [[at, `is above ${most}`]]),
  minItems: (value, least, at) => (!Array.isArray(value) || value.length >= least ? [] : [[at, `has fewer than ${least}`]]),
  maxItems: (value, most, at) => (!Array.isArray(value) || value.length <= most ? [] : [[at, `has more than ${most}`]]),
  items: (value, schema, at, root) =>
    Array.isArray(value) ? value.flatMap((item, index) => validate(item, schema, `${at}[${index}]`, root)) : [],
  required: (value, keys, at) =>
    isObject(value) ? keys.filter((key) => !(key in value)).map((key) => [at, `has no ${key}`]) : [],
  properties: (value, schemas, at, root) =>
    isObject(value)
      ? Object.entries(schemas).flatMap(([key, schema]) => (key in value ? validate(value[key], schema, `${at}.${key}`, root) : []))
      : [],
  propertyNames: (value, schema, at, root) =>
    isObject(value) ? Object.keys(value).flatMap((key) => validate(key, schema, `${at}.${key}`, root)) : [],
};

function others(value, schema, at, root) {
  if (!isObject(value) || !('additionalProperties' in schema)) return [];
  const rest = Object.keys(value).filter((key) => !(key in (schema.properties ?? {})));
  if (schema.additionalProperties === false) return rest.map((key) => [`${at}.${key}`, 'is not a field of the schema']);
  return rest.flatMap((key) => validate(value[key], schema.additionalProperties, `${at}.${key}`, root));
}

const notChecked = new Set(['$schema', '$defs', 'title', 'description', 'additionalProperties']);

/** The schema with what it borrows from other files (`source.schema.json#/$defs/sources`) in its place. */
export function whole(schema, load) {
  if (Array.isArray(schema)) return schema.map((item) => whole(item, load));
  if (!isObject(schema)) return schema;
  const [file, pointer] = typeof schema.$ref === 'string' ? schema.$ref.split('#') : [''];
  if (file) return whole(pointer.slice(1).split('/').reduce((node, key) => node[key], load(file)), load);
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, whole(value, load)]));
}

/** Findings as [key, what]; `at` is the key of `value` itself. */
export function validate(value, schema, at = '', root = schema) {
  const known = Object.entries(schema).flatMap(([keyword, argument]) => {
    if (notChecked.has(keyword)) return [];
    if (!(keyword in says)) throw new Error(`the schema uses ${keyword}, which is not supported`);
    return says[keyword](value, argument, at, root);
  });
  return [...known, ...others(value, schema, at, root)];
}
