// Types of variables: scalars, enums and input objects, each written once however often it is used.
import { isEnumType, isInputObjectType, isListType, isNonNullType, typeFromAST } from 'graphql';

/** Scalars that are numbers or booleans in JSON; every other scalar is text. */
const plain = { Int: 'number', Float: 'number', Boolean: 'boolean' };

/** The TypeScript type of a scalar. */
export const ofScalar = (name) => plain[name] ?? 'string';

/** The values of an enum as a union of texts. */
export const ofEnum = (type) => type.getValues().map((value) => `'${value.name}'`).join(' | ');

export class InputTypes {
  #schema;
  #written = new Map();

  constructor(schema) {
    this.#schema = schema;
  }

  /** The type that a variable is declared with. */
  ofNode(node) {
    return this.#of(typeFromAST(this.#schema, node));
  }

  /** Every input object and enum that was used. */
  written() {
    return [...this.#written.values()].join('\n');
  }

  #of(type) {
    if (isNonNullType(type)) return this.#inner(type.ofType);
    return `${this.#inner(type)} | null`;
  }

  #inner(type) {
    if (isListType(type)) {
      const item = this.#of(type.ofType);
      return item.includes('|') ? `readonly (${item})[]` : `readonly ${item}[]`;
    }
    if (isEnumType(type)) {
      if (!this.#written.has(type.name)) this.#written.set(type.name, `export type ${type.name} = ${ofEnum(type)};\n`);
      return type.name;
    }
    if (!isInputObjectType(type)) return ofScalar(type.name);
    if (!this.#written.has(type.name)) {
      this.#written.set(type.name, '');
      const fields = Object.values(type.getFields())
        .map((field) => `  ${field.name}${isNonNullType(field.type) && field.defaultValue === undefined ? '' : '?'}: ${this.#of(field.type)};`)
        .join('\n');
      this.#written.set(type.name, `export interface ${type.name} {\n${fields}\n}\n`);
    }
    return type.name;
  }
}
