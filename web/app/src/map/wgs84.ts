/** A place in degrees. */
export type Point = readonly [longitude: number, latitude: number];

/** The ellipsoid of Krassovsky, on which the offset of Chinese maps is reckoned. */
const axis = 6_378_245;
const eccentricity = 0.006_693_421_622_965_943;

/** How far GCJ-02, in which maps are published in China, lies from WGS 84, in which terminals measure, in degrees. */
function offsetAt([longitude, latitude]: Point): Point {
  const [x, y, pi] = [longitude - 105, latitude - 35, Math.PI];
  const wave = (...parts: readonly (readonly [height: number, angle: number])[]): number => parts.reduce((sum, [height, angle]) => sum + height * Math.sin(angle), 0) * (2 / 3);
  const both = wave([20, 6 * x * pi], [20, 2 * x * pi]);
  const east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x)) + both
    + wave([20, x * pi], [40, (x / 3) * pi], [150, (x / 12) * pi], [300, (x / 30) * pi]);
  const north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x)) + both
    + wave([20, y * pi], [40, (y / 3) * pi], [160, (y / 12) * pi], [320, (y / 30) * pi]);
  const radians = (latitude / 180) * pi;
  const flatness = 1 - eccentricity * Math.sin(radians) ** 2;
  return [
    (east * 180) / ((axis / Math.sqrt(flatness)) * Math.cos(radians) * pi),
    (north * 180) / (((axis * (1 - eccentricity)) / (flatness * Math.sqrt(flatness))) * pi),
  ];
}

/** A place of a Chinese map (GCJ-02) as terminals measure it. */
export function wgs84(place: Point): Point {
  const back = (guess: Point): Point => {
    const [east, north] = offsetAt(guess);
    return [place[0] - east, place[1] - north];
  };
  return back(back(place));
}
