/** A day, which does not break at its hyphens. */
export function Day({ on }: { readonly on: string | null }) {
  return on === null ? null : <time className="day" dateTime={on}>{on}</time>;
}
