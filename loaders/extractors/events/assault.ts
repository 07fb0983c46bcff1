import type {Acts} from "../../lexicon/acts.js";
import type {ForceWords} from "../../lexicon/force.js";
import {longestMatch} from "../../lexicon/gazetteer.js";
import type {ForceMention} from "../../model/mention.js";
import {type EventMode, type EventStatus, MODES_BY_DETAIL} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {fighterCode, joinCodes} from "../../scene/actors.js";
import {actorsOf, doerOf, fightersOf} from "../../scene/doers.js";
import {draftOf} from "../../scene/drafting.js";
import type {EventRule} from "../../scene/event-drafts.js";
import {agentBefore, agentOfMeans, fightersAround, forcesIn} from "../../scene/incident.js";
import {opponentOf} from "../../scene/opponents.js";
import {governedBy} from "../../scene/phrases.js";
import {placeOf} from "../../scene/places.js";
import {statusOf} from "../../scene/status.js";
import {forcesTold} from "./assault-news.js";

/**
 * Force used, told by a verb, by a noun of force that the clause tells as news, or by its victims.
 * @example "Russian warplanes bombed the town" → airstrike, RUS MIL
 * @example "Clashes between the army and rebels continued" → clash, SYR MIL against SYR REB, ongoing
 * @example "Five soldiers were killed in an airstrike" → airstrike on them
 * @example not "condemned the attack", "after the strike", "threatened to attack"
 */
export const assault: EventRule = (scene, clause, {lexicon: {force: words, acts, theatre}}) => {
  if (!words.casualties.has(clause.verb.lemma) && !forcesIn(scene, clause.sentence).length) return [];
  const told = forcesTold(scene, clause, words);
  const harm = harmOf(scene, clause, words);
  if (!told.length && !(harm.killers && harm.victims && !isOutcome(scene, clause, acts, words))) return unread(scene, clause);
  if (isAttribute(scene, clause)) return unread(scene, clause);
  if (clause.kind === "relative" && tellsAgain(scene, clause, words))
    return [
      draftOf(scene, clause, {type: "ASSAULT", rule: "assault: relative", actor: null, drop: "the force that its main clause tells"})
    ];
  const status = statusOf(scene.document, clause, acts);
  const main = [...told].sort((a, b) => MODES_BY_DETAIL.indexOf(a.mode) - MODES_BY_DETAIL.indexOf(b.mode))[0] ?? null;
  const rule = `assault: ${main?.quote.toLowerCase() ?? clause.verb.lemma}`;
  if (!status) return [draftOf(scene, clause, {type: "ASSAULT", rule, actor: null, drop: "has not happened, or only may"})];
  if (clause.marker === "since" && clause.kind === "subordinate")
    return [draftOf(scene, clause, {type: "ASSAULT", rule, actor: null, drop: "tells only since when"})];
  const hit = hitOf(scene, clause, main, words) ?? told.map((d) => hitOf(scene, clause, d, words)).find((d) => d !== null) ?? null;
  if (main?.mode === "shoot-down" && hit && !isAircraft(scene, hit, words)) return [];
  const mode = modeOf(scene, clause, main, words);
  const agent = namedAgent(main, told) ?? harm.killers ?? rivalOf(main, harm.victims) ?? agentAround(scene, clause, main, harm.victims);
  const sides = main?.mode === "clash" && agent === null ? fightersAround(scene, clause) : [];
  const actor = isOwn(scene, hit, agent, main) ? null : (agent ?? sides[0] ?? null);
  const target =
    targetOf(scene, clause, told, hit, actor, words) ??
    harm.victims ??
    sides[1] ??
    (mode === "offensive" || mode === "clash" ? foeOf(scene, clause, actor, theatre.side) : null);
  if (!actor && !target && !hit && !placeOf(scene, clause)) return [];
  return [
    draftOf(scene, clause, {
      type: "ASSAULT",
      mode,
      actor,
      target: target === "UNK" ? null : target,
      status: statusFor(status, clause, main, words),
      rule
    })
  ];
};

/** "captured the town, killing ten": what the act that it hangs on came to. */
function isOutcome({document: {clauses}}: Scene, {kind, parent}: Clause, acts: Acts, words: ForceWords): boolean {
  const act = kind === "gerund" ? clauses[parent]?.verb.lemma : undefined;
  return (
    act !== undefined && (words.verbs.has(act) || words.lightVerbs.get(act) === "does" || (acts.types.get(act)?.has("SEIZE") ?? false))
  );
}

/** "on forces advancing towards the town": which forces, no news of them. */
const isAttribute = ({document: {clauses}}: Scene, {kind, marker, subject, verb, parent}: Clause): boolean =>
  kind === "gerund" && marker === null && subject !== null && subject.last === verb.first - 1 && subject !== clauses[parent]?.subject;

/** "were killed in airstrikes that hit 35 targets": a relative clause on a force that another clause tells as news. */
function tellsAgain(scene: Scene, {i, subject}: Clause, words: ForceWords): boolean {
  const force = subject ? forcesIn(scene, subject.sentence).find((d) => d.noun && d.last === subject.head) : undefined;
  const telling = force && force.clause !== i ? scene.document.clauses[force.clause] : undefined;
  return telling !== undefined && forcesTold(scene, telling, words).includes(force!);
}

/** A word of force that is only named: seen, and not coded. */
const unread = (scene: Scene, clause: Clause) =>
  forcesIn(scene, clause.sentence)
    .filter((d) => d.clause === clause.i)
    .slice(0, 1)
    .map((d) =>
      draftOf(scene, clause, {
        type: "ASSAULT",
        rule: `assault: ${d.quote.toLowerCase()}`,
        actor: null,
        drop: "force named, not told as news"
      })
    );

/** Who is killed or wounded in a clause, and by whom where its subject tells. */
function harmOf(scene: Scene, clause: Clause, {casualties}: ForceWords): {victims: string | null; killers: string | null} {
  const term = casualties
    .get(clause.verb.lemma)
    ?.find((d) => (d.kind === "verb" && d.outcome !== "captured" && d.outcome !== "displaced") || d.kind === "verb-i");
  if (!term) return {victims: null, killers: null};
  const patient = term.kind === "verb-i" || clause.verb.passive ? clause.subject : clause.object;
  const doer = term.kind === "verb" ? doerOf(scene, clause) : null;
  const placed = doer !== null && !clause.verb.passive && doer.prep >= 0; // "the war in Syria has killed"
  const killers = placed ? null : fightersOf(scene, doer);
  return {
    victims: joinCodes(
      actorsOf(scene, patient)
        .filter((d) => d.human)
        .map(fighterCode)
    ),
    killers: killers && isArmed(killers) ? killers : null
  };
}

/** Who uses the force, as the word of force tells. */
function namedAgent(main: ForceMention | null, told: readonly ForceMention[]): string | null {
  const codes = (forces: readonly ForceMention[]) => joinCodes(forces.flatMap((d) => d.agents.map(fighterCode)).filter(isArmed));
  return (main && codes([main])) ?? codes(told);
}

/** "Two soldiers were killed in clashes with rebels": who falls in a clash fights in it. */
function rivalOf(main: ForceMention | null, victims: string | null): string | null {
  const others = main?.mode === "clash" ? main.targets.map(fighterCode) : [];
  return victims && isArmed(victims) && others.some((d) => d !== victims) ? victims : null;
}

/** Who used "the attack" that the sentences before tell, or the one agent that the article tells for its means. */
const agentAround = (scene: Scene, {sentence}: Clause, main: ForceMention | null, victims: string | null): string | null =>
  main && main.mode !== "clash" ? (agentBefore(scene, sentence, victims) ?? agentOfMeans(scene, sentence, victims)) : null;

function targetOf(
  scene: Scene,
  clause: Clause,
  told: readonly ForceMention[],
  hit: Phrase | null,
  actor: string | null,
  words: ForceWords
): string | null {
  const named = joinCodes(
    told.flatMap((d) => d.targets.map(fighterCode)).filter((d) => !actor?.split("; ").includes(d) && !/^(?:NGO|MED|EXP|UNK)$/.test(d))
  );
  return named ?? (hit ? hitBy(scene, hit, words, clause, actor) : null);
}

/** Against whom an offensive goes that does not say: whoever the agent fights in the article. */
const foeOf = (scene: Scene, clause: Clause, actor: string | null, theatre: string | null) =>
  actor ? opponentOf(scene, actor.split("; ")[0]!, clause.verb.main, theatre) : null;

/** The mode: the word's own; a general word takes that of the weapon or carrier told in the clause. */
function modeOf(scene: Scene, clause: Clause, main: ForceMention | null, {weapons}: ForceWords): EventMode {
  const {tokens} = scene.document;
  const carrier = main?.mode === "shelling" ? carrierOf(scene, clause, weapons) : null;
  if (carrier) return carrier;
  const mode = main?.mode ?? (/^neutrali[sz]e$/.test(clause.verb.lemma) ? "strike" : "attack");
  if (!GENERAL.has(mode) && !(mode === "bombing" && main && /^bomb(?:s|ings?)?$/i.test(main.quote))) return mode;
  for (let i = clause.first; i <= clause.last; ++i) {
    if (supports(scene, clause, i)) continue;
    const match = tokens[i]!.kind === "word" ? longestMatch(weapons, tokens, i) : null;
    if (match && !isHit(scene, clause, i)) return match.value;
  }
  return mode === "bombing" && /^bomb/i.test(main!.quote) && main?.agents.some((d) => / MIL$/.test(fighterCode(d))) ? "airstrike" : mode;
}

/** "troops backed by tanks": what the agent has by it. */
function supports({document: {clauses, clauseStart}}: Scene, clause: Clause, token: number): boolean {
  for (let c = clauseStart[clause.sentence]!; c < clauseStart[clause.sentence + 1]!; ++c) {
    const {kind, agent} = clauses[c]!;
    if (c !== clause.i && kind === "reduced" && agent && agent.first <= token && token <= agent.last) return true;
  }
  return false;
}

/** "Warplanes fired missiles", "pounded the town with barrel bombs": what comes from the air is an airstrike. */
function carrierOf(scene: Scene, clause: Clause, weapons: ForceWords["weapons"]): EventMode | null {
  const {tokens} = scene.document;
  for (let i = clause.first; i <= clause.last; ++i) {
    const mode = tokens[i]!.kind === "word" ? longestMatch(weapons, tokens, i)?.value : null;
    if ((mode === "airstrike" || mode === "drone-strike") && !isHit(scene, clause, i) && !supports(scene, clause, i)) return mode;
  }
  return null;
}

const GENERAL = new Set<EventMode>(["attack", "strike"]);

/** The weapon is what is hit, not what hits. */
function isHit({document: {phraseAt}}: Scene, {verb, subject, object}: Clause, i: number): boolean {
  const phrase = phraseAt[i];
  return !!phrase && phrase === (verb.passive ? subject : object) && !(phrase.head > i);
}

/** What a force hits: what its noun is aimed at, or the object of its verb. */
function hitOf(scene: Scene, clause: Clause, force: ForceMention | null, words: ForceWords): Phrase | null {
  if (!force) return null;
  return force.noun ? aimOf(scene, clause, force, words) : clause.verb.passive ? clause.subject : clause.object;
}

/** The phrase that a noun of force is aimed at: "on", "against" right behind it. */
function aimOf(scene: Scene, clause: Clause, force: ForceMention, {grammar}: ForceWords): Phrase | null {
  const {tokens, phrases, phraseAt} = scene.document;
  const own = phraseAt[force.last];
  const next = own && phrases[own.i + 1];
  if (next && next.sentence === clause.sentence && next.prep === own.last + 1) {
    const prep = tokens[next.prep]!.lower;
    if (prep === "of" || grammar.at.has(prep)) return next;
  }
  const at = own && clause.object === own && !clause.verb.passive && force.frame === "does" ? governedBy(scene, clause, grammar.at) : null;
  if (at) return at;
  if (!own || clause.subject !== own || clause.verb.passive) return null;
  return clause.object ?? (force.mode === "clash" ? null : (governedBy(scene, clause, grammar.at) ?? governedBy(scene, clause, IN)));
}

/** "shells landed in the district" */
const IN = new Set(["in", "inside", "near"]);

/** "A drone attacked an army position": a craft of nobody's name is not of whom it hits. */
const isOwn = (scene: Scene, hit: Phrase | null, agent: string | null, main: ForceMention | null) =>
  !!main?.agents.length &&
  main.agents.every((d) => d.type === "thing" && !d.told) &&
  actorsOf(scene, hit).some((d) => (d.told || d.type === "role") && fighterCode(d) === agent);

/** To whom what is hit belongs: civilians of the country for what is civil; whoever owns it; the army there for what is military. */
function hitBy(scene: Scene, phrase: Phrase, words: ForceWords, clause: Clause, agent: string | null): string | null {
  const kind = words.objects.get(scene.document.tokens[phrase.head]!.lemma) ?? (isAircraft(scene, phrase, words) ? "aircraft" : null);
  const owners = actorsOf(scene, phrase).filter(
    (d) => (d.told || d.type === "role") && !isBystander(d.code) && d.type !== "state" && (d.type !== "adjective" || kind)
  );
  const country = placeOf(scene, clause)?.country ?? null;
  if (kind === "civil") return country ? `${country} CVL` : null;
  const others = owners.map(fighterCode).filter((d) => d !== agent || kind !== "military");
  const code = joinCodes(others) ?? (kind === "military" && country ? `${country} MIL` : null);
  return agent !== null && code !== null && agent.split("; ").includes(code) ? null : code;
}

const isBystander = (code: string): boolean => code === "NGO" || code === "EXP" || code === "UNK";

const isAircraft = ({document: {tokens}, actorAt}: Scene, phrase: Phrase, {objects, weapons}: ForceWords) =>
  tokens.slice(phrase.first, phrase.last + 1).some((d) => longestMatch(weapons, tokens, d.i)?.value === "airstrike") ||
  objects.get(tokens[phrase.head]!.lemma) === "aircraft" ||
  objects.get(tokens[phrase.head]!.lower) === "aircraft" ||
  actorAt[phrase.head]?.type === "thing";

/** "Clashes continue", "is launching an offensive" go on; an offensive in the present tense does too. */
function statusFor(status: EventStatus, clause: Clause, main: ForceMention | null, {occurrence}: ForceWords): EventStatus {
  if (status !== "occurred") return status;
  return main?.noun && occurrence.get(clause.verb.lemma) === "ongoing" ? "ongoing" : status;
}

const isArmed = (code: string) => /\b(?:MIL|REB|KUR|GOV)\b|^ISIS|^USA|^[A-Z]{3}$/.test(code) && !/^(?:NGO|MED|EXP|UNK)/.test(code);
