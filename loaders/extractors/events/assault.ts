import type {ForceWords} from "../../lexicon/force.js";
import {longestMatch} from "../../lexicon/gazetteer.js";
import type {ForceMention} from "../../model/mention.js";
import type {EventMode, EventStatus} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {actorOf, fighterCode, joinCodes, membersOf, ownerOf, sideOf} from "../../scene/actors.js";
import {actorsOf, doerOf, fightersOf} from "../../scene/doers.js";
import {draftOf} from "../../scene/drafting.js";
import type {EventRule} from "../../scene/event-drafts.js";
import {placeOf} from "../../scene/places.js";
import {statusOf} from "../../scene/status.js";

/** Of several words of force in one clause the one that says most tells the mode. */
const SPECIFIC: readonly EventMode[] = [
  "shoot-down",
  "drone-strike",
  "airstrike",
  "shelling",
  "bombing",
  "offensive",
  "clash",
  "attack",
  "strike"
];

/**
 * Force used, told by a verb, by a noun of force that the clause tells as news, or by its victims.
 * @example "Russian warplanes bombed the town" → airstrike, RUS MIL
 * @example "Clashes between the army and rebels continued" → clash, SYR MIL against SYR REB, ongoing
 * @example "Five soldiers were killed in an airstrike" → airstrike on them
 * @example not "condemned the attack", "after the strike", "threatened to attack"
 */
export const assault: EventRule = (scene, clause, {lexicon: {force, acts}}) => {
  const {document} = scene;
  const own = scene.forces.filter((d) => d.clause === clause.i);
  const told = own.filter((d) => (d.noun ? isNews(scene, clause, d, force) : true));
  const harm = force.casualties
    .get(clause.verb.lemma)
    ?.find((d) => (d.kind === "verb" && d.outcome !== "captured" && d.outcome !== "displaced") || d.kind === "verb-i");
  const victims = harm
    ? joinCodes(
        actorsOf(scene, harm.kind === "verb-i" || clause.verb.passive ? clause.subject : clause.object)
          .filter((d) => d.human)
          .map(fighterCode)
      )
    : null;
  const killers = harm && !told.length && harm.kind === "verb" ? fightersOf(scene, doerOf(scene, clause)) : null;
  if (!told.length && !(killers && isArmed(killers) && victims))
    return own.length
      ? [draftOf(scene, clause, {type: "ASSAULT", rule: `assault: ${own[0]!.quote}`, actor: null, drop: "force named, not told as news"})]
      : [];
  const status = statusOf(document, clause, acts);
  if (!status)
    return [
      draftOf(scene, clause, {type: "ASSAULT", rule: `assault: ${clause.verb.lemma}`, actor: null, drop: "has not happened, or only may"})
    ];
  const main = [...told].sort((a, b) => SPECIFIC.indexOf(a.mode) - SPECIFIC.indexOf(b.mode))[0] ?? null;
  const agent =
    (main && joinCodes(main.agents.map(fighterCode).filter(isArmed))) ??
    joinCodes(told.flatMap((d) => d.agents.map(fighterCode)).filter(isArmed)) ??
    killers;
  const mode = modeOf(scene, clause, main, force);
  const hit = main && !main.noun ? (clause.verb.passive ? clause.subject : clause.object) : main ? targetPhrase(scene, clause, main) : null;
  const target =
    joinCodes(told.flatMap((d) => d.targets.map(fighterCode)).filter((d) => d !== agent && !/^(?:NGO|MED|EXP|UNK)$/.test(d))) ??
    (hit ? hitBy(scene, hit, force, clause, agent) : null) ??
    victims;
  if (!agent && !target && !hit && !placeOf(scene, clause)) return [];
  if (main?.mode === "shoot-down" && hit && !hitsAircraft(scene, hit, force)) return [];
  return [
    draftOf(scene, clause, {
      type: "ASSAULT",
      mode,
      actor: agent,
      target: target === "UNK" ? null : target,
      status: statusFor(status, clause, main, force),
      rule: `assault: ${main?.quote.toLowerCase() ?? clause.verb.lemma}`
    })
  ];
};

/** A noun of force is news where it is the subject of what happens, the object of what is done, or what victims fell to. */
function isNews(scene: Scene, clause: Clause, force: ForceMention, words: ForceWords): boolean {
  const {tokens, phrases, phraseAt} = scene.document;
  const phrase = phrases[phraseAt[force.last]!];
  if (!phrase) return false;
  const {verb} = clause;
  const harms = words.casualties.has(verb.lemma) || words.lightVerbs.get(verb.lemma) === "harms";
  if (inChain(scene, clause.subject, phrase))
    return verb.passive
      ? words.lightVerbs.get(verb.lemma) === "does" || harms
      : words.occurrence.has(verb.lemma) || harms || words.verbs.has(verb.lemma);
  if (force.frame === "does" && inChain(scene, clause.object, phrase)) return true;
  if (force.frame === "does" && phrase.prep > verb.last && !clause.object) return true;
  if (phrase.head !== force.last) return false; // "an air strike victim"
  const prep = phrase.prep >= 0 ? tokens[phrase.prep]!.lower : null;
  if (prep && harms && FELL_TO.has(prep)) return !isAnaphor(scene, phrase) || force.agents.length > 0;
  if (verb.lemma === "suffer" || verb.lemma === "be")
    return inChain(scene, clause.object, phrase) && (verb.lemma === "suffer" || tokens[clause.subject?.head ?? 0]?.lower === "there");
  return false;
}

const FELL_TO = new Set(["in", "by", "during", "from", "amid", "to"]);

function inChain(scene: Scene, from: Phrase | null, phrase: Phrase): boolean {
  if (!from) return false;
  if (membersOf(scene, from).includes(phrase)) return true;
  // "a series of strikes", "an uptick of clashes"
  return scene.document.tokens[from.last + 1]?.lower === "of" && scene.document.phrases[from.i + 1] === phrase && !scene.actorAt[from.head];
}

const isAnaphor = ({document: {tokens}}: Scene, phrase: Phrase) =>
  /^(?:the|this|that|these|those|its|their|such)$/.test(tokens[phrase.first]!.lower);

/** The mode: the word's own; a general word takes that of the weapon or carrier told in the clause. */
function modeOf(scene: Scene, clause: Clause, main: ForceMention | null, {weapons}: ForceWords): EventMode {
  const {tokens} = scene.document;
  const mode = main?.mode ?? (/^neutrali[sz]e$/.test(clause.verb.lemma) ? "strike" : "attack");
  if (!GENERAL.has(mode) && !(mode === "bombing" && main && /^bombing/i.test(main.quote))) return mode;
  for (let i = clause.first; i <= clause.last; ++i) {
    const match = tokens[i]!.kind === "word" ? longestMatch(weapons, tokens, i) : null;
    if (match && !isHit(scene, clause, i)) return match.value;
  }
  return mode === "bombing" && main?.agents.some((d) => / MIL$/.test(fighterCode(d))) ? "airstrike" : mode;
}

const GENERAL = new Set<EventMode>(["attack", "strike"]);

/** The weapon is what is hit, not what hits. */
function isHit({document: {phraseAt, phrases}}: Scene, {verb, subject, object}: Clause, i: number): boolean {
  const phrase = phrases[phraseAt[i]!];
  return !!phrase && phrase === (verb.passive ? subject : object) && !(phrase.head > i);
}

/** The phrase that a noun of force is aimed at: "on", "against" right behind it. */
function targetPhrase({document: {tokens, phrases, phraseAt}}: Scene, clause: Clause, force: ForceMention): Phrase | null {
  const own = phrases[phraseAt[force.last]!];
  const next = own && phrases[own.i + 1];
  if (next && next.sentence === clause.sentence && next.prep === own.last + 1 && AIM.has(tokens[next.prep]!.lower)) return next;
  return own && clause.subject === own && !clause.verb.passive ? clause.object : null;
}

const AIM = new Set(["on", "against", "at", "targeting", "of", "over"]);

/** To whom what is hit belongs: its owner; civilians of the country for what is civil; the army that holds what is military. */
function hitBy(scene: Scene, phrase: Phrase, {objects}: ForceWords, clause: Clause, agent: string | null): string | null {
  const {tokens} = scene.document;
  const actor = actorOf(scene, phrase);
  if (actor && actor.type !== "state" && actor.type !== "adjective") return fighterCode(actor);
  const kind = objects.get(tokens[phrase.head]!.lemma);
  const owner = ownerOf(scene, phrase);
  if (kind === "civil") {
    const country = placeOf(scene, clause)?.country ?? (owner ? sideOf(owner.code) : null);
    return country ? `${country} CVL` : null;
  }
  const code = owner && kind ? fighterCode(owner) : null;
  return code === agent ? null : code;
}

const hitsAircraft = ({document: {tokens}, actorAt}: Scene, phrase: Phrase, {objects}: ForceWords) =>
  objects.get(tokens[phrase.head]!.lemma) === "aircraft" ||
  objects.get(tokens[phrase.head]!.lower) === "aircraft" ||
  actorAt[phrase.head]?.type === "thing";

/** "Clashes continue", "is launching an offensive" go on; an offensive in the present tense does too. */
function statusFor(status: EventStatus, clause: Clause, main: ForceMention | null, {occurrence}: ForceWords): EventStatus {
  if (status !== "occurred") return status;
  return main?.noun && occurrence.get(clause.verb.lemma) === "ongoing" ? "ongoing" : status;
}

const isArmed = (code: string) => /\b(?:MIL|REB|KUR|GOV)\b|^ISIS|^USA|^[A-Z]{3}$/.test(code) && !/^(?:NGO|MED|EXP|UNK)/.test(code);
