import {NAMES as names} from "./names-table.js";

type Dictionary = Record<string, string>;
const sides: Dictionary = names.sides;
const adjectives: Dictionary = names.adjectives;
const sources: Dictionary = names.sources;
const codes: Dictionary = names.codes;
const groups: Dictionary = names.groups;
const sectors: Dictionary = names.sectors;

/** The actor codes of a cell: `RUS GOV; TUR GOV` → two. */
export const codesOf = (cell: string | null): string[] =>
  (cell ?? "")
    .split(";")
    .map((code) => code.trim())
    .filter(Boolean);

/** The side of an actor code: `TUR MIL` → `TUR`, `SYR REB` → `REB`. */
export function sideOf(code: string): string {
  const [side = "", sector] = code.split(" ");
  return sector === "REB" ? "REB" : side;
}

/** A side in words: `TUR` → `Turkey`. */
export const sideName = (side: string): string => (side === "REB" ? "armed opposition" : (sides[side] ?? sources[side] ?? side));

/** The sides of a talk: `Russia – Turkey`. */
export const pairName = ({parties}: {parties: readonly string[]}): string => parties.map(sideName).join(" – ");

/** Who is spoken of: `TUR MIL` → `Turkish armed forces`; several are joined. */
export function actorName(cell: string | null): string {
  const all = codesOf(cell).map(oneActor);
  return all.length ? [...new Set(all)].join(" and ") : "actor not told";
}

/** Who gives a count or makes a claim: `TUR GOV` → `Turkey`, null → `the outlet itself`. */
export function sourceName(cell: string | null): string {
  const all = codesOf(cell ?? "outlet").map((code) => {
    if (code === "SYR MED") return "Syrian media";
    const [side = "", sector] = code.split(" ");
    if (sector === "MED" && adjectives[side]) return `${adjectives[side]} media`;
    return code in codes && code !== "UNK" && !/GOV|MIL/.test(code) ? codes[code]! : sideName(sideOf(code));
  });
  return [...new Set(all)].join(" and ");
}

/** A name as it stands after a preposition: `Turkish government` → `the Turkish government`. */
export const withThe = (name: string): string =>
  name
    .split(" and ")
    .map((one) => (TAKES_THE.test(one) ? `the ${one}` : one))
    .join(" and ");

const TAKES_THE =
  /^(United |European |Islamic |Dominican |Emirates|Netherlands|outlet)| government$|^armed opposition$|^Syrian government$/;

/** A word for a party or an act as it is spelled: `syrian army` → `Syrian army`. */
export const termName = (term: string): string =>
  term.replace(/\p{L}+/gu, (word) => (PROPER.has(word) ? word[0]!.toUpperCase() + word.slice(1) : word));

const PROPER = new Set([...Object.values(adjectives), ...Object.values(sides), ...names.proper].map((name) => name.toLowerCase()));

/** Whom a toll counts: `TUR MIL` → `Turkish soldiers`. */
export function victimName(cell: string | null): string {
  const all = codesOf(cell).map((code) => {
    if (code === "SYR MIL") return "Syrian government soldiers";
    if (codes[code]) return codes[code]!;
    const [side = "", sector = ""] = code.split(" ");
    return adjectives[side] ? `${adjectives[side]} ${groups[sector] ?? "people"}` : sideName(side);
  });
  return all.join(" and ") || "people";
}

function oneActor(code: string): string {
  if (codes[code]) return code === "UNK" ? "not told" : codes[code]!;
  const [side = "", sector] = code.split(" ");
  if (!sector) return sideName(side);
  return adjectives[side] ? `${adjectives[side]} ${sectors[sector] ?? sector}` : sideName(side);
}

/** Words for the values of a column; the value itself where there is none. */
export const words = (kind: "events" | "modes" | "talks" | "outcomes" | "outletGroups" | "bases", value: string): string =>
  (names[kind] as Dictionary)[value] ?? value;

/** An event in words: `ASSAULT`, `airstrike` → `Air strike`. */
export function eventName(row: {type: string; mode: string | null}): string {
  const text = row.mode ? words("modes", row.mode) : words("events", row.type);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
