import {z} from "zod";
import {TALK_LEVELS} from "../../model/report.js";
import * as cell from "../cells.js";

/** A state or a body of states: how a language names it, its people and its capital. */
export const Country = z.object({
  code: cell.text.regex(/^[A-Z]{2,4}$/, "an ISO 3166-1 alpha-3 code, or UN, EU, NATO"),
  name: cell.text,
  names: cell.list,
  /** Turkish */
  adjectives: cell.list,
  /** Its people as nouns: Turk, Turks. */
  people: cell.list,
  capitals: cell.list
});
export type Country = z.output<typeof Country>;

/** A house, office or place that stands for those who sit in it: the Kremlin, the Pentagon. */
export const Metonym = z.object({name: cell.text, code: cell.actor, names: cell.list});
export type Metonym = z.output<typeof Metonym>;

const NOUN_KINDS = ["person", "spokesman", "organ", "office", "local", "group", "thing"] as const;

/** A noun that tells a sector: soldier, ministry, rebels. */
export const RoleNoun = z.object({
  noun: cell.text,
  plural: cell.optionalText,
  /** Sector of the codebook, or KUR. */
  sector: cell.text.regex(/^[A-Z]{3}$/, "a sector of data/codebook/sectors.csv"),
  /** Can be counted among victims. */
  human: cell.flag,
  kind: cell.oneOf(NOUN_KINDS),
  /** Actor code of the noun where no side stands with it. */
  alone: cell.optionalActor,
  /** Level of a talk that such a person takes part in. */
  level: cell.optionalOneOf(TALK_LEVELS)
});
export type RoleNoun = z.output<typeof RoleNoun>;

/** One office that one person held. A person with several offices has several rows. */
export const Leader = z.object({
  person: cell.text,
  code: cell.actor,
  role: cell.text,
  level: cell.oneOf(TALK_LEVELS),
  from: cell.optionalDay,
  to: cell.optionalDay,
  aliases: cell.list
});
export type Leader = z.output<typeof Leader>;

const GROUP_KINDS = ["armed", "political", "body", "monitor", "aid", "media", "think-tank", "company"] as const;

/** An organisation or armed group. */
export const Group = z.object({
  name: cell.text,
  code: cell.actor,
  kind: cell.oneOf(GROUP_KINDS),
  /** Code of its people as victims, where another than `code`. */
  victims: cell.optionalActor,
  aliases: cell.list
});
export type Group = z.output<typeof Group>;

const PLACE_KINDS = [
  "country",
  "governorate",
  "province",
  "district",
  "city",
  "town",
  "village",
  "neighbourhood",
  "road",
  "base",
  "region",
  "sea",
  "camp",
  "crossing",
  "site"
] as const;

/** A place and its spellings. */
export const Place = z.object({
  place: cell.text,
  kind: cell.oneOf(PLACE_KINDS),
  admin: cell.optionalText,
  country: cell.optionalAlpha3,
  lat: cell.degrees(90),
  lon: cell.degrees(180),
  spellings: cell.list
});
export type Place = z.output<typeof Place>;

/**
 * A word that goes with names of places: `names` with a name ("the village of X", "X district"), `before` as its first word
 * ("Tal X"), `part` of a place that is named ("the outskirts of X"), `length` the unit of a distance from it. `names` words are
 * told of parts as well.
 */
export const PlaceWord = z.object({
  word: cell.text,
  role: cell.oneOf(["names", "class", "landmark", "purpose", "before", "part", "street", "length", "back", "on", "for", "of", "none"]),
  kind: cell.optionalOneOf(PLACE_KINDS)
});
export type PlaceWord = z.output<typeof PlaceWord>;

/** A word that names a place but far more often something else. It still names the place in a cell of a coded sheet. */
export const PlaceStopword = z.object({word: cell.text, why: cell.text});
export type PlaceStopword = z.output<typeof PlaceStopword>;
