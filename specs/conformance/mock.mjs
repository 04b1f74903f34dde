// Values that depend on nothing but the schema and the response path; ExecuteHost/Mock.cs follows the same recipe.
import { GraphQLError, getNullableType, isEnumType, isListType, isNonNullType, isObjectType, isScalarType, isUnionType } from 'graphql'

export function fnv(text) {
  let hash = 2166136261
  for (const octet of new TextEncoder().encode(text)) hash = Math.imul(hash ^ octet, 16777619)
  return hash >>> 0
}

export function canonical(value) {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string') {
    return '"' + value.replace(/[\u0000-\u001f"\\]/g, letter =>
      letter === '"' || letter === '\\' ? '\\' + letter : '\\u' + letter.charCodeAt(0).toString(16).padStart(4, '0')) + '"'
  }
  if (Array.isArray(value)) return '[' + value.map(canonical).join(',') + ']'
  if (typeof value === 'object') {
    return '{' + Object.keys(value).sort().map(key => canonical(key) + ':' + canonical(value[key])).join(',') + '}'
  }
  return String(value)
}

const keys = path => path.prev ? [...keys(path.prev), path.key] : [path.key]

/** Gives every field of a schema its mock resolver. */
export function wire(schema, constant) {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    if (isObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        field.resolve = (_source, args, _context, info) => {
          const value = make(field.type, keys(info.path).join('/'), args)
          if (value instanceof Error) throw value
          return value
        }
      }
    } else if (isUnionType(type) || type.resolveType !== undefined || type.getInterfaces) {
      type.resolveType = value => value.typeName
    }
  }

  function make(type, path, args) {
    if (!constant) {
      const chance = fnv(path + '?')
      if (chance % (isNonNullType(type) ? 53 : 13) === 0) return new GraphQLError('mock')
      if (!isNonNullType(type) && chance % 11 === 0) return null
    }
    const hash = fnv(path)
    const plain = getNullableType(type)
    if (isListType(plain)) {
      return Array.from({ length: constant ? 2 : hash % 4 }, (_, i) => make(plain.ofType, `${path}/${i}`, args))
    }
    if (isEnumType(plain)) return plain.getValues()[constant ? 0 : hash % plain.getValues().length].value
    if (isScalarType(plain)) return leaf(plain.name, hash, args)
    if (isObjectType(plain)) return { typeName: plain.name }
    const possible = schema.getPossibleTypes(plain).map(each => each.name).sort()
    if (possible.length === 0) return null
    return { typeName: constant ? (isUnionType(plain) ? possible[0] : possible.at(-1)) : possible[hash % possible.length] }
  }

  function leaf(name, hash, args) {
    switch (name) {
      case 'Int': return constant ? 2 : hash % 2001 - 1000
      case 'Float': return constant ? 3.14 : (hash % 1000) / 8
      case 'Boolean': return constant || hash % 2 === 0
      case 'ID': return constant ? 'id' : `id${hash % 100}`
      case 'String': return Object.keys(args).length > 0 ? canonical(args) : constant ? 'str' : `s${hash % 100}`
      default: return constant ? 'str' : `c${hash % 100}`
    }
  }

  return schema
}

