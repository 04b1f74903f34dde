import type { Texts } from '../language/texts';
import { isCreditCode, isResidentId } from './codes';
import type { Filled, FormField } from './field';

/** What can be wrong with the shape of a field. */
export const shapeTexts = {
  required: ['请填写', 'Please fill in'],
  tooLong: ['最多 {most} 个字', 'At most {most} characters'],
  number: ['请填写数字', 'A number, please'],
  creditCode: ['统一社会信用代码不正确，请核对', 'Not a credit code; please check it'],
  residentId: ['身份证号不正确，请核对', 'Not a resident number; please check it'],
  division: ['须为六位行政区划代码', 'A code of six digits'],
  money: ['须为金额，最多两位小数', 'An amount with at most two decimals'],
  plate: ['请填写号牌并选择颜色', 'The number, and its colour, please'],
  digest: ['须为 64 位十六进制摘要', 'A digest of 64 hexadecimal digits'],
} satisfies Texts<string>;

export type ShapeFault = keyof typeof shapeTexts;

/** Characters that the host takes of the longest texts. */
export const mostCharacters = 4000;

/** Whether a field holds the digest of a file. */
export const isDigest = (name: string): boolean => /sha256$/i.test(name);

/** The file belongs into the store of evidence: evidence itself, and records of what was said, from which the papers of a case are made. */
export const isFileOfEvidence = (name: string): boolean => ['fileSha256', 'recordSha256'].includes(name);

const numeric = new Set(['Int', 'Long', 'Decimal', 'Float']);

/** Whether anything is filled in. */
export function isBlank(value: Filled | undefined): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isBlank);
  return typeof value === 'object' && Object.values(value).every(isBlank);
}

/** A group that must be there is looked into and sent, though nothing in it is filled in: what it needs, its own fields say. */
const isNeeded = (field: FormField): boolean => field.required && field.fields !== undefined && field.list !== true;

/** The faults of a form by the path of the field; only the shape, the law is the host's. */
export function faultsIn(fields: readonly FormField[], values: Readonly<Record<string, Filled>>, above = ''): ReadonlyMap<string, ShapeFault> {
  const found = new Map<string, ShapeFault>();
  for (const field of fields) {
    const [path, value] = [`${above}${field.name}`, values[field.name]];
    if (isBlank(value) && !isNeeded(field)) {
      if (field.required && field.empty !== true && (field.type !== 'Boolean' || (field.open === true && value !== false))) found.set(path, 'required');
      continue;
    }
    const items: readonly Filled[] = field.list === true && Array.isArray(value) ? (value as readonly Filled[]) : [value ?? ''];
    items.forEach((item, index) => {
      const at = field.list === true ? `${path}.${index}` : path;
      if (field.fields !== undefined && typeof item === 'object' && item !== null && !Array.isArray(item))
        faultsIn(field.fields, item as Readonly<Record<string, Filled>>, `${at}.`).forEach((fault, below) => found.set(below, fault));
      else if (typeof item === 'string') {
        const fault = faultOf(field, item.trim());
        if (fault !== null) found.set(at, fault);
      }
    });
  }
  return found;
}

function faultOf(field: FormField, text: string): ShapeFault | null {
  if (text.length > mostCharacters) return 'tooLong';
  if (numeric.has(field.type) && !/^-?\d+(\.\d+)?$/.test(text)) return 'number';
  if (field.type === 'Money' && !/^\d+(\.\d{1,2})?$/.test(text)) return 'money';
  if (field.type === 'CreditCode' && !isCreditCode(text)) return 'creditCode';
  if (field.type === 'ResidentId' && !isResidentId(text)) return 'residentId';
  if (field.type === 'DivisionCode' && !/^\d{6}$/.test(text)) return 'division';
  if (field.type === 'Plate' && !/^[^/]+\/[A-Za-z]+$/.test(text)) return 'plate';
  return isDigest(field.name) && !/^[0-9a-f]{64}$/.test(text) ? 'digest' : null;
}

/** What is sent: numbers as numbers, moments with the province's offset, and nothing for what was left empty. */
export function sentOf(fields: readonly FormField[], values: Readonly<Record<string, Filled>>): Record<string, unknown> {
  const sent: Record<string, unknown> = {};
  for (const field of fields) {
    const value = values[field.name];
    if (value === undefined || (isBlank(value) && value !== false && !isNeeded(field) && field.empty !== true)) continue;
    sent[field.name] = field.list === true && Array.isArray(value)
      ? (value as readonly Filled[]).filter((item) => !isBlank(item)).map((item) => oneOf(field, item))
      : oneOf(field, value);
  }
  return sent;
}

function oneOf(field: FormField, value: Filled): unknown {
  if (field.fields !== undefined) return sentOf(field.fields, value as Readonly<Record<string, Filled>>);
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (field.type === 'Boolean') return text === 'true';
  if (field.type === 'Int' || field.type === 'Float') return Number(text);
  return field.type === 'DateTime' && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) ? `${text}:00+08:00` : text;
}
