/** The address of an instance of a process, by its name and key: `joint-review/0198…`. */
export const instancePath = (id: string): string => {
  const slash = id.indexOf('/');
  return `/operations/processes/${id.slice(0, slash)}/${encodeURIComponent(id.slice(slash + 1))}`;
};

/** The stream of which something stands in the text `kind/key`. */
export const streamIn = (text: string): readonly [kind: string, key: string] => {
  const slash = text.indexOf('/');
  return [text.slice(0, slash), text.slice(slash + 1)];
};
