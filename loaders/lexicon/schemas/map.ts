import {z} from "zod";
import type {LonLat, StoryMap} from "../../model/story-map.js";
import {keyed} from "./keyed.js";

const lon = z.number().min(-180).max(180);
const lat = z.number().min(-90).max(90);
const lonLat = z.custom<LonLat>((spot) => z.tuple([lon, lat]).safeParse(spot).success, "a longitude and a latitude, as [36.63, 35.93]");
const name = z.string().min(1);
const Spot = keyed({name, at: lonLat});

const Province = keyed({
  name,
  country: z.string().regex(/^[A-Z]{3}$/, "an ISO 3166-1 alpha-3 code, as SYR"),
  outlines: z
    .array(
      z.string().regex(/^-?\d+(\.\d+)?,-?\d+(\.\d+)?( -?\d+(\.\d+)?,-?\d+(\.\d+)?){3,}$/, "pairs of longitude,latitude with blanks between")
    )
    .min(1)
});

/** The part of the world that a story's maps show; a story without one has no maps. */
export const StoryMapFile: z.ZodType<StoryMap> = keyed({
  name,
  credit: name,
  window: keyed({west: lon, east: lon, south: lat, north: lat})
    .refine(({west, east}) => west < east, {error: "a longitude east of 'west'", path: ["east"]})
    .refine(({south, north}) => south < north, {error: "a latitude north of 'south'", path: ["north"]}),
  province: name,
  provinces: z.array(Province),
  areas: z.array(Spot),
  cities: z.array(Spot),
  roads: z.array(keyed({name, line: z.array(lonLat).min(3)}))
}).refine(({province, provinces}) => provinces.some((d) => d.name === province), {
  error: "the name of one of 'provinces'",
  path: ["province"]
});
