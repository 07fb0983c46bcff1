import {placeName} from "./format.js";
import type {StoryInfo} from "./site-data.js";

/** Where it was, to follow its name: ", Saraqib"; nothing where no more is told than the region that all of the story is about. */
export const where = (place: string | null, {region}: Pick<StoryInfo, "region">): string =>
  place && place !== region ? `, ${placeName(place)}` : "";
