import { isBlank } from '../forms/shape';
import type { Filled, FormField } from '../forms/field';

/** What is filled in. */
export type Values = Readonly<Record<string, Filled>>;

/** The steps that the officers take before the party signs (TEP 61). */
export const stepNames = ['certificatesShown', 'evidenceTaken', 'groundsTold', 'rightsTold', 'defenceHeard', 'formHandedOver'] as const;

/** The field at a path as `party.name`. */
export function fieldAt(fields: readonly FormField[], path: string): FormField | undefined {
  const [first, ...rest] = path.split('.');
  const field = fields.find((one) => one.name === first);
  return rest.length === 0 || field?.fields === undefined ? field : fieldAt(field.fields, rest.join('.'));
}

/** What is filled in at a path; `penalties.0.amount` goes into a list. */
export function valueAt(values: Values, path: string): Filled | undefined {
  return path.split('.').reduce<Filled | undefined>(
    (value, name) => (Array.isArray(value) ? (value as readonly Filled[])[Number(name)] : typeof value === 'object' && value !== null ? (value as Values)[name] : undefined), values);
}

/** The text at a path; nothing where there is none. */
export function textAt(values: Values, path: string): string {
  const value = valueAt(values, path);
  return typeof value === 'string' ? value : '';
}

/** The same with another value at a path. */
export function withValue(values: Values, path: string, value: Filled): Values {
  return set(values, path.split('.'), value) as Values;
}

function set(at: Filled | undefined, [name, ...rest]: readonly string[], value: Filled): Filled {
  if (name === undefined) return value;
  if (Array.isArray(at)) return (at as readonly Filled[]).map((one, index) => (index === Number(name) ? set(one, rest, value) : one));
  const group = (at ?? {}) as Values;
  return { ...group, [name]: set(group[name], rest, value) };
}

/** What the paper says follows from what stands above it. */
export const completed = (values: Values, kindAndBasis: string): Values => ['partyName:party.name', 'partyAddress:party.address', 'facts:facts'].reduce(
  (all, pair) => {
    const [to = '', from = ''] = pair.split(':');
    return withValue(all, `paper.${to}`, textAt(values, from));
  },
  withValue(values, 'paper.kindAndBasis', isBlank(valueAt(values, 'act.offence')) ? '' : kindAndBasis));
