/** `WINDOW_CLERK`, as the schema writes it, as tokens and facts do: `WindowClerk`. */
export const pascal = (name: string): string => name.toLowerCase().replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** The address of the history of a stream. */
export const streamPath = (stream: string, key: string): string => `/journal/streams/${encodeURIComponent(stream)}/${encodeURIComponent(key)}`;

/** A value of a state as it is read: texts without quotation marks. */
export const plainOf = (json: string): string => {
  const value: unknown = JSON.parse(json);
  return typeof value === 'string' ? value : json;
};
