/** The bare key of a global id: `Alarm:0198…` → `0198…`. */
export const keyOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** The address of the page of a vehicle, by its plate and colour. */
export const vehiclePath = (key: string): string => `/vehicles/${key.split('/').map(encodeURIComponent).join('/')}`;

/** What tells in a number that a part of it is masked. */
export const isMasked = (number: string): boolean => number.includes('*');

/** The address of a licence: by its number; by its own key where a resident id stands in the number, which belongs in no address. */
export const licencePath = ({ id, number, holdsId }: { readonly id: string; readonly number: string; readonly holdsId?: boolean }): string =>
  `/register/${encodeURIComponent(holdsId === true || isMasked(number) ? keyOf(id) : number)}`;

/** How a licence is asked for by its place in an address: by its own key, or by its number. */
export const licenceAsked = (place: string): { readonly id: string } | { readonly number: string } =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(place) ? { id: place } : { number: place };
