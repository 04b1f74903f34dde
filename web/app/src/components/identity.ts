/** The bare key of a global id: `Alarm:0198…` → `0198…`. */
export const keyOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** The address of the page of a vehicle, by its plate and colour. */
export const vehiclePath = (key: string): string => `/vehicles/${key.split('/').map(encodeURIComponent).join('/')}`;
