import {type ActorEntry, officeAt, personAt} from "../../lexicon/actors.js";
import type {RoleNoun} from "../../lexicon/schemas/language.js";
import {codeOn, isGovernment, isOfLand, isSideless, sectorOf, sideOf} from "../../model/camp.js";
import type {Document} from "../../model/document.js";
import type {ActorMention} from "../../model/mention.js";
import {mentionOf, OF_MINORITY, STORY_NOUN} from "./mention.js";
import type {Name} from "./name.js";

/** A side whose actor is still to come: "Turkish" before "soldiers". */
export interface WaitingSide {
  side: string | null;
  first: number;
  /** The side is a state, and of its people only a minority is meant: "Chechen". */
  minority?: boolean;
}

/** Kinds of nouns for a part of a state. */
const ORGANS = new Set<RoleNoun["kind"]>(["organ", "office", "local"]);

/**
 * A role noun as a mention, with the side or the title that stands before it in its phrase.
 * @param joined the title that it goes on: "defence ministry" before "spokesman"
 */
export function roleOf(
  document: Document,
  name: Name,
  {noun}: Extract<ActorEntry, {kind: "role"}>,
  waiting: WaitingSide | null,
  joined: ActorMention | null
): ActorMention {
  const side = waiting?.side ?? (joined?.told && joined.code !== "UNK" ? sideOf(joined.code) : null); // "the injured" are nobody's
  const own = waiting?.minority ? sectorOfMinority(noun) : noun.sector;
  const sector = joined ? sectorOfTwo(joined, own) : own;
  const group = joined?.type === "group";
  const alone = joined && noun.alone === "UNK" ? null : noun.alone; // "a police command source" is not any source
  const code = group ? (noun.sector === "MIL" && joined.fighting) || joined.code : roleCode(alone, sector, side);
  return mentionOf(document, waiting?.first ?? joined?.first ?? name.first, name.last, {
    code,
    fighting: group ? joined.fighting : null,
    type: noun.kind === "thing" ? "thing" : ORGANS.has(noun.kind) && !noun.human ? "organ" : "role",
    human: noun.human,
    level: noun.level ?? joined?.level ?? null,
    abroad: group ? joined.abroad : null,
    told: side !== null || group === true || isSideless(code) || alone !== null,
    rule: group && joined.rule === STORY_NOUN ? STORY_NOUN : own !== noun.sector ? OF_MINORITY : "role"
  });
}

/** The code of a role noun: its sector with the side before it; without a side what the noun means alone. */
function roleCode(alone: string | null, sector: string, side: string | null): string {
  if (!side && isSideless(sector)) return sector;
  if (!side || isSideless(side)) return alone ?? sector;
  if (sector === "UNK") return side;
  return isSideless(sector) ? sector : codeOn(side, sector); // "UN officials"
}

/** "Chechen commanders", "Abkhaz leaders": who fights or speaks for a people without a state stands against the state; its police and officials are the state's. */
function sectorOfMinority({noun, sector, level}: RoleNoun): string {
  const fights = sector === "MIL" && !noun.startsWith("police");
  return fights || (sector === "GOV" && level !== null) ? "REB" : sector;
}

/** Of two role nouns the armed opposition wins, else what comes last: "rebel commander" REB, "defence ministry spokesman" GOV. */
function sectorOfTwo(before: ActorMention, sector: string): string {
  const first = sectorOf(before.code);
  if (first === "REB") return "REB";
  if (first === "MIL" && (sector === "GOV" || sector === "UNK" || sector === "REB")) return "MIL"; // also "militia fighters"
  if ((first === "GOV" || first === "CVL") && sector === "UNK") return first;
  if ((first === "MED" || first === "NGO" || first === "EXP") && (sector === "GOV" || sector === "UNK")) return first;
  return sector;
}

/** "rebel leader Jane Doe", who may be in office since; not "terrorist Doe", nor "Chechen leader Doe", whose office tells the side. */
const isRebelTitle = ({code, first, last, rule}: ActorMention): boolean => rule !== OF_MINORITY && last > first && sectorOf(code) === "REB";

/** "EU envoy Jane Doe", "IGAD mediator John Doe": a man or woman of a state who speaks for an organisation; "joint UN-Arab League envoy" stays the UN's. */
function isLent(title: ActorMention | null, organisation: string, office: string): boolean {
  if (title?.level !== "envoy" || title.type !== "role" || title.quote.endsWith("ambassador") || isOfLand(organisation)) return false;
  return organisation.length < 3 || isOfLand(office);
}

/** A person as a mention, with the title or the side that stands before: whose office tells nothing of that side is of the title's. */
export function personOf(
  document: Document,
  name: Name,
  {people}: Extract<ActorEntry, {kind: "person"}>,
  day: string | null,
  {title, waiting}: {title: ActorMention | null; waiting: WaitingSide | null}
): ActorMention {
  const person = personAt(people, day);
  const office = officeAt(person, day);
  const told = waiting?.side ?? (title?.told ? sideOf(title.code) : null);
  const sent = title?.level === "envoy" && office.level === "envoy" && title.type === "role"; // "the UN's Libya envoy": of whom, not whither
  const lent = told !== null && isLent(title, told, office.code);
  const ofTitle = lent || (!sent && told !== null && told.length === 3);
  const leads = title !== null && isRebelTitle(title) && isGovernment(office.code);
  const ofOffice = title && ofTitle && !office.code.startsWith(told!) ? title.code : office.code;
  const code = leads ? `${sideOf(office.code)} REB` : ofOffice;
  return mentionOf(document, title?.first ?? waiting?.first ?? name.first, name.last, {
    code,
    fighting: null,
    type: "person",
    person: person.name,
    human: true,
    level: title?.level ?? office.level,
    told: true,
    rule: "person"
  });
}
