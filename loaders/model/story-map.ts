/** Degrees east and north. */
export type LonLat = [lon: number, lat: number];

/** A province as outlines: each a string of `longitude,latitude` pairs, closed. */
export interface Province {
  name: string;
  /** ISO 3166-1 alpha-3 code. */
  country: string;
  outlines: string[];
}

/** The part of the world that a story's maps show, as its `map.json` tells it. */
export interface StoryMap {
  /** As it stands behind "in": "north-western Syria". */
  name: string;
  /** Whose outlines they are. */
  credit: string;
  /** Places outside are not drawn, in degrees. */
  window: {west: number; east: number; south: number; north: number};
  /** The one of `provinces` that is outlined; the land of its country is drawn lighter than the land around. */
  province: string;
  provinces: Province[];
  /** Names that tell a reader where the map lies: countries and the province. */
  areas: {name: string; at: LonLat}[];
  cities: {name: string; at: LonLat}[];
  /** Schematic: through the towns they join. */
  roads: {name: string; line: LonLat[]}[];
}
