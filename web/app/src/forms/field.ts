/** A field of an act, as the schema has it. */
export interface FormField {
  readonly name: string;
  /** Name of the scalar, enum or input type. */
  readonly type: string;
  readonly required: boolean;
  /** Of a Boolean: neither yes nor no stands in it before somebody says so. One that is required must be answered; else that it was left open says something, too. */
  readonly open?: boolean;
  /** A list that must be there, and may have nothing in it. */
  readonly empty?: boolean;
  readonly list?: boolean;
  /** Names of an enum. */
  readonly values?: readonly string[];
  /** Fields of an input type. */
  readonly fields?: readonly FormField[];
}

/** What a field may be chosen from, by its name: a value and what people read. */
export type Options = Readonly<Record<string, readonly (readonly [value: string, label: string])[]>>;

/** Choices, or how they follow from what is filled in. */
export type OptionsOf = Options | ((values: Readonly<Record<string, Filled>>) => Options);

/** What is filled in: texts of scalars, choices, and what lies below. */
export type Filled = string | boolean | null | readonly Filled[] | { readonly [name: string]: Filled };

/** A field that is not filled in yet. */
export function emptyOf(field: FormField): Filled {
  if (field.list === true) return field.required && field.empty !== true ? [itemOf(field)] : [];
  return itemOf(field);
}

/** An entry of a list that is not filled in yet. */
export function itemOf(field: FormField): Filled {
  if (field.fields !== undefined) return emptyForm(field.fields);
  return field.type === 'Boolean' && field.open !== true ? false : '';
}

/** A form that is not filled in yet. */
export const emptyForm = (fields: readonly FormField[]): Readonly<Record<string, Filled>> =>
  Object.fromEntries(fields.map((field) => [field.name, emptyOf(field)]));

/** A form with what is known filled in; groups are filled in field by field. */
export function filledWith(form: Readonly<Record<string, Filled>>, known: Readonly<Record<string, Filled>>): Readonly<Record<string, Filled>> {
  const filled: Record<string, Filled> = { ...form };
  for (const [name, value] of Object.entries(known)) {
    const below = filled[name];
    if (below === undefined) continue;
    filled[name] = isGroup(below) && isGroup(value) ? filledWith(below, value) : value;
  }
  return filled;
}

const isGroup = (value: Filled): value is Readonly<Record<string, Filled>> => typeof value === 'object' && value !== null && !Array.isArray(value);
/** How many entries the lists in a form have. */
export function entriesIn(value: unknown): number {
  if (Array.isArray(value)) return (value as readonly unknown[]).reduce<number>((sum, one) => sum + 1 + entriesIn(one), 0);
  return typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, one) => sum + entriesIn(one), 0) : 0;
}

/** Lists that were put in order, so that the same fields give the same list whenever they are asked for. */
const ordered = new WeakMap<readonly string[], WeakMap<readonly FormField[], readonly FormField[]>>();

/** Fields in the order in which people think of them; those that are not named follow as the schema has them. */
export function inOrder(fields: readonly FormField[], first: readonly string[]): readonly FormField[] {
  const known = ordered.get(first) ?? new WeakMap<readonly FormField[], readonly FormField[]>();
  ordered.set(first, known);
  const at = ({ name }: FormField): number => (first.includes(name) ? first.indexOf(name) : first.length);
  const list = known.get(fields) ?? [...fields].sort((one, other) => at(one) - at(other))
    .map((one) => (one.fields === undefined ? one : { ...one, fields: inOrder(one.fields, first) }));
  known.set(fields, list);
  return list;
}
