import type {ForceWords, HitKind} from "../../../lexicon/force.js";
import {codesOf, isArmed, isCivilian, isState, sideOf} from "../../../model/camp.js";
import type {ActorMention, ForceMention} from "../../../model/mention.js";
import type {EventMode} from "../../../model/report.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause, Phrase} from "../../../model/syntax.js";
import {fighterCode, joinCodes, membersOf, ownerOf, victimCode} from "../../../scene/actors.js";
import {actorsOf} from "../../../scene/doers.js";
import type {EventContext} from "../../../scene/event-drafts.js";
import {opponentOf} from "../../../scene/opponents.js";
import {placeOf} from "../../../scene/places.js";
import {isAircraft} from "./hit.js";

/** What is told of a use of force: its words, what it hits, and who uses it. */
interface Use {
  told: readonly ForceMention[];
  hit: Phrase | null;
  actor: string | null;
}

type Known = Pick<EventContext["lexicon"], "force" | "theatre">;

/** On whom force is used: as the words of force say, else to whom what is hit belongs. */
export function targetOf(scene: Scene, clause: Clause, {told, hit, actor}: Use, known: Known): string | null {
  const met = told.flatMap((d) => d.targets.filter((t) => !isAnyones(scene, t, known.force, d.mode))).map(victimCode);
  const named = joinCodes(met.filter((d) => !codesOf(actor).includes(d) && !isBystander(d)));
  return named ?? (hit ? ownerOfHit(scene, clause, hit, actor, known) : null);
}

/** "two vehicles", "advanced on the village": a thing of nobody's name that may be a fighter's, or where an advance goes to. */
function isAnyones({document: {tokens}}: Scene, {type, told, code, last}: ActorMention, {objects}: ForceWords, mode: EventMode): boolean {
  const kind = type === "thing" && !told && isCivilian(code) ? objects.get(tokens[last]!.lemma) : undefined;
  return kind === "military" || kind === "armed" || (kind === "settled" && mode === "offensive");
}

/** To whom what is hit belongs: whoever is told to own it; else civilians of the country for what is civil, the army there for what is military, or whoever the agent fights. */
function ownerOfHit(scene: Scene, clause: Clause, hit: Phrase, agent: string | null, {force: words, theatre}: Known): string | null {
  const kind = kindOf(scene, hit, words) ?? (isAircraft(scene, hit, words) ? "aircraft" : null);
  const owners = ownersIn(scene, hit, kind).map(fighterCode);
  const fighters = kind === "settled" ? [] : owners.filter(isArmed); // "the rebels' command centre", but "a rebel town"
  const country = placeOf(scene, clause)?.country ?? null;
  if ((kind === "civil" || kind === "settled") && !fighters.length) {
    const land = landOf(scene, hit) ?? country;
    return land && `${land} CVL`;
  }
  const others = (fighters.length ? fighters : owners).filter((d) => d !== agent || kind !== "military");
  const code = joinCodes(others) ?? (kind === "military" && country ? armedAt(scene, country) : null);
  if (code !== null && !codesOf(agent).includes(code)) return code;
  const [first] = codesOf(agent);
  const isForce = kind === "military" || kind === "armed";
  return first && isForce && isArmed(first) ? opponentOf(scene, first, clause.verb.main, theatre.side) : null;
}

/** The actors whose what is hit is told to be: "army posts", "the group's drones"; a state's name before it is none. */
const ownersIn = (scene: Scene, hit: Phrase, kind: HitKind | null): ActorMention[] =>
  actorsOf(scene, hit).filter(({told, type, code}) => {
    if (isBystander(code) || type === "state" || (type === "adjective" && !kind)) return false;
    return told || type === "role" || (type === "organ" && kind === "military" && isArmed(code));
  });

/** Whose a post or target in a country is that nobody is named for: its army's; its rebels' where the article knows only them. */
const armedAt = ({index: {armed}}: Scene, country: string): string =>
  armed.has(`${country} REB`) && !armed.has(`${country} MIL`) ? `${country} REB` : `${country} MIL`;

/** "Israeli cities", "Ukraine's villages": whose land is told; "Baghdad Street" may be any city's. */
const landOf = (scene: Scene, phrase: Phrase): string | null => {
  const nation = ownerOf(scene, phrase);
  const told =
    nation !== null &&
    (nation.type === "adjective" || (nation.type === "state" && nation.rule !== "capital")) &&
    isState(sideOf(nation.code));
  return told ? sideOf(nation.code) : null;
};

/** What is hit, as hit-objects.csv has it; of "X and Y neighbourhoods" as its last member tells. */
function kindOf(scene: Scene, phrase: Phrase, {objects}: ForceWords): HitKind | null {
  const {tokens} = scene.document;
  return (
    objects.get(tokens[phrase.head]!.lemma) ??
    (scene.placeAt[phrase.head] ? objects.get(tokens[membersOf(scene, phrase).at(-1)!.head]!.lemma) : null) ??
    null
  );
}

const isBystander = (code: string): boolean => code === "NGO" || code === "EXP" || code === "UNK";
