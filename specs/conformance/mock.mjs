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

const constants = { Int: 2, Float: 3.14, Boolean: true, ID: 'id' }
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
    const h = fnv(path + '?')
    if (!constant) {
      if (h % (isNonNullType(type) ? 53 : 13) === 0) return new GraphQLError('mock')
      if (!isNonNullType(type) && h % 11 === 0) return null
    }
    const plain = getNullableType(type)
    if (isListType(plain)) {
      return Array.from({ length: constant ? 2 : h % 4 }, (_, i) => make(plain.ofType, `${path}/${i}`, args))
    }
    if (isEnumType(plain)) return plain.getValues()[constant ? 0 : h % plain.getValues().length].value
    if (isScalarType(plain)) return constant ? constants[plain.name] ?? 'str' : leaf(plain.name, h, args)
    if (isObjectType(plain)) return { typeName: plain.name }
    const possible = schema.getPossibleTypes(plain).map(each => each.name).sort()
    if (possible.length === 0) return null
    return { typeName: constant ? (isUnionType(plain) ? possible[0] : possible.at(-1)) : possible[h % possible.length] }
  }

  function leaf(name, h, args) {
    switch (name) {
      case 'Int': return h % 2001 - 1000
      case 'Float': return (h % 1000) / 8
      case 'Boolean': return h % 2 === 0
      case 'ID': return `id${h % 100}`
      case 'String': return Object.keys(args).length > 0 ? canonical(args) : `s${h % 100}`
      default: return `c${h % 100}`
    }
  }

  return schema
}

