import { inOrder, type FormField } from '../forms/field';

/** What it is about, what became of it, why, and the papers. */
const order: readonly string[] = [
  'itemCode', 'reference', 'entry', 'item', 'sourceSystem', 'sourceNumber', 'listing', 'name', 'kind', 'model', 'objection', 'ground', 'grade', 'to', 'contested', 'grounds', 'severityClass', 'quantity', 'amount',
  'section', 'performedOn', 'asOf', 'cause', 'basis', 'evidence', 'heldOn', 'rectifyBy', 'reasons', 'excluded', 'matter', 'application', 'commitment', 'reviewOn', 'noticeNumber', 'documentNumber', 'decisionNumber',
  'documentOn', 'servedOn',
];

/** The fields of an act of credit in the order of its work. */
export const asWorked = (fields: readonly FormField[]): readonly FormField[] => inOrder(fields, order);
