/** What is used of topojson-client, which comes without types. */
declare module 'topojson-client' {
  /** Outlines that share their borders. */
  export interface Topology {
    readonly arcs: readonly (readonly (readonly number[])[])[];
  }

  /** One polygon outline for areas together: borders between them fall away. Points are `[x, y]`. */
  export function merge(topology: Topology, objects: readonly object[]): { coordinates: [x: number, y: number][][][] };
}
