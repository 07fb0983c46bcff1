import type {ForceWords, HitKind} from "../../../lexicon/force.js";
import {longestMatch} from "../../../lexicon/gazetteer.js";
import {codesOf, isArmed, isCivilian, isState, sideOf} from "../../../model/camp.js";
import type {ActorMention, ForceMention} from "../../../model/mention.js";
import type {EventMode} from "../../../model/report.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause, Phrase} from "../../../model/syntax.js";
import {fighterCode, joinCodes, membersOf, ownerOf, victimCode} from "../../../scene/actors.js";
import {actorsOf} from "../../../scene/doers.js";
import {forcesIn} from "../../../scene/incident.js";
import {opponentOf} from "../../../scene/opponents.js";
import {governedBy} from "../../../scene/phrases.js";
import {placeOf} from "../../../scene/places.js";

/** On whom force is used: as the words of force say, else to whom what is hit belongs. */
export function targetOf(
  scene: Scene,
  clause: Clause,
  told: readonly ForceMention[],
  hit: Phrase | null,
  actor: string | null,
  words: ForceWords,
  theatre: string | null
): string | null {
  const met = told.flatMap((d) => d.targets.filter((t) => !isAnyones(scene, t, words, d.mode))).map(victimCode);
  const named = joinCodes(met.filter((d) => !codesOf(actor).includes(d) && !isBystander(d)));
  return named ?? (hit ? hitBy(scene, hit, words, clause, actor, theatre) : null);
}

/** "two vehicles", "advanced on the village": a thing of nobody's name that may be a fighter's, or where an advance goes to. */
function isAnyones({document: {tokens}}: Scene, {type, told, code, last}: ActorMention, {objects}: ForceWords, mode: EventMode): boolean {
  const kind = type === "thing" && !told && isCivilian(code) ? objects.get(tokens[last]!.lemma) : undefined;
  return kind === "military" || kind === "armed" || (kind === "settled" && mode === "offensive");
}

/** To whom what is hit belongs: whoever is told to own it; else civilians of the country for what is civil, the army there for what is military, or whoever the agent fights. */
function hitBy(
  scene: Scene,
  phrase: Phrase,
  words: ForceWords,
  clause: Clause,
  agent: string | null,
  theatre: string | null
): string | null {
  const kind = kindOf(scene, phrase, words) ?? (isAircraft(scene, phrase, words) ? "aircraft" : null);
  const owners = actorsOf(scene, phrase).filter(
    (d) =>
      (d.told || d.type === "role" || (d.type === "organ" && kind === "military" && isArmed(d.code))) && // "army posts"
      !isBystander(d.code) &&
      d.type !== "state" &&
      (d.type !== "adjective" || kind)
  );
  const country = placeOf(scene, clause)?.country ?? null;
  const fighters = kind === "settled" ? [] : owners.map(fighterCode).filter(isArmed); // "the rebels' command centre", but "a rebel town"
  if ((kind === "civil" || kind === "settled") && !fighters.length) {
    const land = landOf(scene, phrase) ?? country;
    return land && `${land} CVL`;
  }
  const others = (fighters.length ? fighters : owners.map(fighterCode)).filter((d) => d !== agent || kind !== "military");
  const code = joinCodes(others) ?? (kind === "military" && country ? armedAt(scene, country) : null);
  const own = agent !== null && code !== null && codesOf(agent).includes(code);
  if (code !== null && !own) return code;
  return agent !== null && (kind === "military" || kind === "armed") && isArmed(codesOf(agent)[0]!)
    ? opponentOf(scene, codesOf(agent)[0]!, clause.verb.main, theatre)
    : null;
}

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

/** "advanced towards the village": where to, not whom the advance is aimed at. */
export const isSettled = ({document: {tokens}}: Scene, hit: Phrase | null, {objects}: ForceWords): boolean =>
  hit !== null && objects.get(tokens[hit.head]!.lemma) === "settled";

/** "Saraqib was shelled": a place by its name, not one that stands for a government. */
export const isTown = ({placeAt, actorAt}: Scene, phrase: Phrase | null): boolean =>
  phrase !== null && placeAt[phrase.head] !== undefined && placeAt[phrase.head] !== null && !actorAt[phrase.head];

const isBystander = (code: string): boolean => code === "NGO" || code === "EXP" || code === "UNK";

/** "a helicopter", "two jets", not "buses"; nor "missiles", whose launch is the act where it is told. */
export function isAircraft({document: {tokens}, actorAt}: Scene, {first, last, head}: Phrase, {objects, weapons}: ForceWords): boolean {
  for (let i = first; i <= last; ++i) {
    const weapon = longestMatch(weapons, tokens, i);
    if (weapon?.value === "airstrike") return true;
    if (weapon?.value === "shelling" && weapon.last === head) return false;
  }
  const kind = objects.get(tokens[head]!.lemma) ?? objects.get(tokens[head]!.lower);
  const actor = actorAt[head];
  return kind === undefined ? actor?.type === "thing" && !isCivilian(actor.code) : kind === "aircraft";
}

/** "shot down a missile over the capital": fire met in the air, where neither its sentence nor the one before tells of an attack. */
export function isLoneMissile(scene: Scene, {sentence, i: clause}: Clause, {first, head}: Phrase, {weapons}: ForceWords): boolean {
  const {tokens} = scene.document;
  const around = [...(sentence > 0 ? forcesIn(scene, sentence - 1) : []), ...forcesIn(scene, sentence)];
  if (around.some((d) => d.clause !== clause)) return false;
  for (let i = first; i <= head; ++i) {
    const weapon = longestMatch(weapons, tokens, i);
    if (weapon?.value === "shelling" && weapon.last === head) return true;
  }
  return false;
}

/** What a force hits: what its noun is aimed at, or the object of its verb. */
export function hitOf(scene: Scene, clause: Clause, force: ForceMention | null, words: ForceWords): Phrase | null {
  if (!force) return null;
  if (force.noun) return aimOf(scene, clause, force, words);
  const hit = clause.verb.passive ? clause.subject : clause.object;
  return hit && (countedIn(scene, hit, words) ?? hit);
}

/** "a number of areas", "18 of the 24 drones": of what an amount is hit. */
function countedIn({document: {tokens, phrases}}: Scene, {i, head, last}: Phrase, {grammar}: ForceWords): Phrase | null {
  const next = phrases[i + 1];
  const amount = grammar.amount.has(tokens[head]!.lower) || tokens[head]!.tag === "num";
  return amount && next?.prep === last + 1 && tokens[next.prep]!.lower === "of" ? next : null;
}

/** The phrase that a noun of force is aimed at: "on", "against" right behind it. */
function aimOf(scene: Scene, clause: Clause, force: ForceMention, words: ForceWords): Phrase | null {
  const {tokens, phrases, phraseAt} = scene.document;
  const {grammar} = words;
  const own = phraseAt[force.last];
  const doer = own && phrases[own.i + 1];
  const next = doer && doer.prep === own.last + 1 && tokens[doer.prep]!.lower === "by" ? phrases[doer.i + 1] : doer; // "an offensive by rebels on the city"
  const before = next === doer ? own : doer;
  if (next && before && next.sentence === clause.sentence && next.prep === before.last + 1) {
    const prep = tokens[next.prep]!.lower;
    if ((prep === "of" && before === own) || grammar.at.has(prep)) return next;
  }
  const {object} = clause;
  const done = own !== undefined && object !== null && (object === own || countedIn(scene, object, words) === own);
  if (done && !clause.verb.passive && force.frame === "does") {
    const at = governedBy(scene, clause, grammar.at) ?? (FROM_AFAR.has(force.mode) ? governedBy(scene, clause, IN) : null);
    if (at && (grammar.at.has(scene.document.tokens[at.prep]!.lower) || isSettled(scene, at, words))) return at; // "dropped bombs in the town of X"
  }
  if (own && isBorne(scene, clause, force, own, words)) return clause.subject;
  if (!own || clause.subject !== own) return null;
  if (clause.verb.passive) return force.frame === "does" ? governedBy(scene, clause, grammar.at) : null; // "drones were launched at the port"
  const blown = force.mode === "bombing" && clause.object !== null && !words.casualties.has(clause.verb.lemma);
  const beside = blown ? besideBomb(scene, clause, words) : null;
  if (beside) return beside;
  return clause.object ?? (force.mode === "clash" ? null : (governedBy(scene, clause, grammar.at) ?? governedBy(scene, clause, IN)));
}

/** "the post came under fire", "the village saw shelling": the subject is what is hit. */
function isBorne(scene: Scene, {verb, subject, object}: Clause, {frame}: ForceMention, own: Phrase, words: ForceWords): boolean {
  if (frame === "withstands") return own.prep > verb.last || (object === own && !verb.passive);
  return frame === "tells" && object === own && !verb.passive && isSettled(scene, subject, words);
}

/** "blew himself up at a checkpoint", "detonated the car near a school": what the bomb was meant for. */
function besideBomb(scene: Scene, clause: Clause, {grammar, objects}: ForceWords): Phrase | null {
  const beside = governedBy(scene, clause, grammar.at) ?? governedBy(scene, clause, BESIDE);
  return beside && objects.has(scene.document.tokens[beside.head]!.lemma) ? beside : null;
}

const BESIDE = new Set(["near", "inside", "outside", "in"]);

/** Force that whoever uses it is far from: where it falls is what it hits. */
const FROM_AFAR = new Set<EventMode>(["airstrike", "shelling", "bombing"]);

/** "shells landed in the district" */
const IN = new Set(["in", "inside", "near"]);
