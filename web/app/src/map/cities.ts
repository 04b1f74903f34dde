/** A place of the schematic map. */
export interface City {
  /** The first four digits of its code. */
  readonly key: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** Centres of the cities, to a hundredth of a degree (WGS 84). There is no outline of the province here: none that is free could be had. */
export const cities: readonly City[] = (
  [
    ['4401', 113.26, 23.13], ['4402', 113.6, 24.81], ['4403', 114.06, 22.54], ['4404', 113.58, 22.27], ['4405', 116.68, 23.35], ['4406', 113.12, 23.02],
    ['4407', 113.08, 22.58], ['4408', 110.36, 21.27], ['4409', 110.93, 21.66], ['4412', 112.47, 23.05], ['4413', 114.42, 23.11], ['4414', 116.12, 24.29],
    ['4415', 115.38, 22.79], ['4416', 114.7, 23.74], ['4417', 111.98, 21.86], ['4418', 113.06, 23.68], ['4419', 113.75, 23.02], ['4420', 113.39, 22.52],
    ['4451', 116.62, 23.66], ['4452', 116.37, 23.55], ['4453', 112.04, 22.92],
  ] as const
).map(([key, longitude, latitude]) => ({ key, longitude, latitude }));

const apart = (one: City, other: City): number => Math.hypot((one.longitude - other.longitude) * 0.92, one.latitude - other.latitude);

/** Lines of the schematic map: every city joined to its three nearest, and islands by their shortest way. */
export const roads: readonly (readonly [City, City])[] = join(
  cities.flatMap((city) =>
    [...cities].filter((other) => other !== city).sort((one, other) => apart(city, one) - apart(city, other)).slice(0, 3).map((near) => [city, near] as const))
    .filter(([one, other], index, all) => all.findIndex(([from, to]) => (from === other && to === one) || (from === one && to === other)) === index),
);

function join(lines: readonly (readonly [City, City])[]): readonly (readonly [City, City])[] {
  const reached = new Set<City>(cities.slice(0, 1));
  for (let grown = true; grown; ) {
    grown = false;
    for (const [one, other] of lines) {
      if (reached.has(one) === reached.has(other)) continue;
      reached.add(one).add(other);
      grown = true;
    }
  }
  if (reached.size === cities.length) return lines;
  const ways = [...reached].flatMap((one) => cities.filter((city) => !reached.has(city)).map((other) => [one, other] as const));
  const [nearest] = ways.sort(([a, b], [c, d]) => apart(a, b) - apart(c, d));
  return nearest === undefined ? lines : join([...lines, nearest]);
}
