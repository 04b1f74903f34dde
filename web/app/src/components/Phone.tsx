/** A telephone number that a phone can dial; a masked one is text. */
export function Phone({ number }: { readonly number: string | null }) {
  if (number === null) return null;
  return number.includes('*') ? <>{number}</> : <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{number}</a>;
}
