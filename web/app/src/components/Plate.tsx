/** A number plate in its colour: `粤A12345/Yellow`. */
export function Plate({ plate }: { readonly plate: string }) {
  const [number = plate, colour = ''] = plate.split('/');
  return <span className={`plate ${colour}`}>{number}</span>;
}
