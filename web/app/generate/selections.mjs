// Types of results: what a selection set gives, object by object. A selection on an interface or union gives one shape for each of the
// possible types that it tells apart.
import { getNamedType, isAbstractType, isEnumType, isListType, isNonNullType, isObjectType } from 'graphql';
import { ofEnum, ofScalar } from './inputs.mjs';

export class Selections {
  #schema;
  #fragments;

  /** Names of the object types that were selected from: what a cache must forget when one of them changes. */
  touched = new Set();

  constructor(schema, fragments) {
    this.#schema = schema;
    this.#fragments = fragments;
  }

  /** The TypeScript type of what the selection sets give together on a type. */
  typeOf(type, sets, indent) {
    if (!isAbstractType(type)) return this.#shape(type, sets, indent);
    const shapes = this.#schema.getPossibleTypes(type).map((possible) => this.#shape(possible, sets, indent));
    return [...new Set(shapes)].join(' | ');
  }

  #shape(type, sets, indent) {
    const fields = new Map();
    for (const set of sets) this.#collect(type, set, fields);
    if (fields.size === 0) return 'Record<string, never>';
    if (!type.name.startsWith('__') && type !== this.#schema.getQueryType() && type !== this.#schema.getMutationType() && type !== this.#schema.getSubscriptionType())
      this.touched.add(type.name);
    const lines = [...fields].map(([key, nodes]) => `${indent}  readonly ${key}: ${this.#field(type, nodes, `${indent}  `)};`);
    return `{\n${lines.join('\n')}\n${indent}}`;
  }

  #collect(type, set, fields) {
    for (const selection of set.selections) {
      if (selection.kind === 'Field') {
        const key = selection.alias?.value ?? selection.name.value;
        fields.set(key, [...(fields.get(key) ?? []), selection]);
        continue;
      }
      const fragment = selection.kind === 'FragmentSpread' ? this.#fragments.get(selection.name.value) : selection;
      const on = fragment.typeCondition?.name.value;
      if (on === undefined || on === type.name || this.#covers(this.#schema.getType(on), type)) this.#collect(type, fragment.selectionSet, fields);
    }
  }

  #covers(wide, type) {
    return isAbstractType(wide) && isObjectType(type) && this.#schema.isSubType(wide, type);
  }

  #field(parent, nodes, indent) {
    const [first] = nodes;
    if (first.name.value === '__typename') return `'${parent.name}'`;
    const { type } = parent.getFields()[first.name.value];
    const named = getNamedType(type);
    const sets = nodes.map((node) => node.selectionSet).filter((set) => set !== undefined);
    const inner = isEnumType(named) ? ofEnum(named) : sets.length === 0 ? ofScalar(named.name) : this.typeOf(named, sets, indent);
    const conditional = nodes.every((node) => node.directives?.length > 0);
    return `${this.#wrap(type, inner)}${conditional ? ' | undefined' : ''}`;
  }

  #wrap(type, inner) {
    if (isNonNullType(type)) return this.#bare(type.ofType, inner);
    return `${this.#bare(type, inner)} | null`;
  }

  #bare(type, inner) {
    if (!isListType(type)) return inner;
    const item = this.#wrap(type.ofType, inner);
    return item.includes('|') ? `readonly (${item})[]` : `readonly ${item}[]`;
  }
}
