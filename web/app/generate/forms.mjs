// The fields of acts, for forms: names, types and what must be filled in, as the schema has them.
import { isEnumType, isInputObjectType, isListType, isNonNullType, typeFromAST } from 'graphql';

/** Fields that the pages fill in themselves. */
const own = new Set(['commandId', 'expectedVersion']);

/** The fields of the variable `input` of an act, or of a question that is worked out from one, as TypeScript; null for another operation. */
export function formOf(schema, operation) {
  const variable = operation.variableDefinitions?.find((one) => one.variable.name.value === 'input');
  if (variable === undefined) return null;
  const type = typeFromAST(schema, variable.type).ofType;
  return fieldsOf(type, new Set());
}

function fieldsOf(type, above) {
  const within = new Set([...above, type.name]);
  return Object.values(type.getFields())
    .filter((field) => !own.has(field.name))
    .map((field) => ({ name: field.name, required: isNonNullType(field.type) && field.defaultValue === undefined, ...(isNonNullType(field.type) || field.defaultValue !== undefined ? {} : { open: true }), ...shapeOf(field.type, within) }));
}

function shapeOf(type, above) {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return { list: true, ...shapeOf(bare.ofType, above), };
  if (isEnumType(bare)) return { type: bare.name, values: bare.getValues().map((value) => value.name) };
  if (!isInputObjectType(bare) || above.has(bare.name)) return { type: bare.name };
  return { type: bare.name, fields: fieldsOf(bare, above) };
}
