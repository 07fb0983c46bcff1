import type {PlaceMention} from "../model/mention.js";

/** How exactly a kind of place tells where something was; a town beats its province, a province its country. */
const RANK: Record<string, number> = {
  neighbourhood: 9,
  site: 9,
  camp: 9,
  base: 9,
  crossing: 9,
  village: 8,
  town: 8,
  road: 7,
  city: 6,
  district: 5,
  governorate: 4,
  province: 4,
  region: 3,
  sea: 3,
  country: 1
};
/** A region of a province ("northern Homs") tells more than the province. */
const IN_PROVINCE = 4.5;

/** A border between two countries is as long as a region. */
const BORDER = 3;

/** A place that another is only told to lie near: better than a country. */
const BESIDE = 2;

/** How exactly a place tells where something was: 1 a country, 4 a province, 9 a post. */
export function exactnessOf({type, admin, extent}: PlaceMention): number {
  if (extent === "beside") return BESIDE;
  if (type === "region" && admin !== null) return IN_PROVINCE;
  return type === "crossing" && admin === null ? BORDER : (RANK[type] ?? 2);
}
