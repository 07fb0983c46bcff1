import type {ActorMention, ForceMention} from "../../model/mention.js";
import type {EventMode} from "../../model/report.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {membersOf} from "../../scene/actors.js";
import {doerOf} from "../../scene/doers.js";
import {besideNoun, type Sides} from "./beside-noun.js";
import {actorsOf, amountOf, doersOf, phraseAfter, senders} from "./doers.js";
import {mentionOf, type Page} from "./page.js";

const BETWEEN = new Set(["between"]);

/** "an airstrike by Syrian forces on the town", "clashes between A and B", "Turkey launched an attack". */
export function nounAt(page: Page, first: number, last: number, mode: EventMode): ForceMention {
  const {phraseAt, clauseAt} = page.document;
  const phrase = phraseAt[last] ?? null;
  const clause = clauseAt[last] ?? null;
  const {agents, targets}: Sides = phrase ? besideNoun(page, phrase, first, last, mode) : {agents: [], targets: []};
  if (phrase && !agents.length) agents.push(...byReduced(page, phrase), ...((phrase.prep < 0 && senders(page, phrase)) || []));
  if (mode === "clash" && clause && !agents.length) {
    const [one, ...others] = actorsOf(page, phraseAfter(page, clause, BETWEEN)); // "clashes broke out between A and B"
    if (one) agents.push(one);
    if (!targets.length) targets.push(...others);
  }
  if (clause && phrase && !agents.length && isClaimed(page, clause, phrase)) agents.push(...doersOf(page, clause.subject));
  const frame = clause && phrase ? frameOf(page, clause, phrase) : null;
  if (frame) fromVerb(page, clause!, phrase!, frame, {agents, targets});
  return mentionOf(page, {
    first,
    last,
    noun: true,
    mode,
    clause: clause?.i ?? -1,
    agents,
    targets: targets.filter((d) => !agents.includes(d)),
    frame,
    other: phrase !== null && isOther(page, phrase)
  });
}

/** "ISIS claimed responsibility for an attack": who claims it did it. */
const isClaimed = ({document: {tokens}, words: {tollWords}}: Page, {verb, object}: Clause, {prep}: Phrase): boolean =>
  tollWords.claims.has(verb.lemma) &&
  !verb.passive &&
  object !== null &&
  tollWords.responsibility.has(tokens[object.head]!.lower) &&
  prep === object.last + 1;

/** What the verb that the noun stands with does with the force, by itself or with a preposition: "responded with artillery fire". */
const frameOf = ({words, document: {tokens}}: Page, {verb}: Clause, {prep}: Phrase): ForceMention["frame"] =>
  words.lightVerbs.get(verb.lemma) ??
  (prep > verb.last ? words.lightVerbs.get(`${verb.lemma} ${tokens[prep]!.lower}`) : undefined) ??
  (words.casualties.has(verb.lemma) ? "harms" : null);

/** Agents and targets that the verb tells: "launched an attack", "suffered an attack", "the attack killed". */
function fromVerb(page: Page, clause: Clause, phrase: Phrase, frame: ForceMention["frame"], {agents, targets}: Sides): void {
  const {verb, subject, object} = clause;
  const series = object && phrase.i === object.i + 1 && amountOf(page, object) === phrase;
  const isObject =
    (object !== null && membersOf(page, object).includes(phrase)) || (phrase.prep > verb.last && (object === null || series));
  if (frame === "does" && !verb.passive && isObject && !owned(phrase, agents)) {
    const doers = doersOf(page, subject ?? doerOf(page, clause)); // "Since launching an offensive, rebels have taken the town"
    if (doers.length) agents.splice(0, agents.length, ...doers); // before a "by" further on, which may be another noun's
  }
  if (frame === "does" && verb.passive && !agents.length) agents.push(...doersOf(page, clause.agent));
  const behind = frame === "withstands" && phrase.prep > verb.last;
  const inflicts = behind && object !== null && !verb.passive && isListed(page, clause, phrase); // "subjected the town to shelling"
  if (inflicts && !agents.length) agents.push(...doersOf(page, subject));
  if (targets.length) return;
  const comesUnder = behind && !inflicts; // "came under fire", "were subjected to shelling"
  if (comesUnder || ((frame === "meets" || frame === "withstands") && !verb.passive && object === phrase))
    targets.push(...actorsOf(page, subject));
  if (frame === "harms" && !verb.passive && subject === phrase) targets.push(...actorsOf(page, object));
  if (frame === "harms" && verb.passive) targets.push(...actorsOf(page, subject));
}

/** "subject to": the verb is listed with the preposition; not "suffered losses in the strikes". */
const isListed = ({words, document: {tokens}}: Page, {verb}: Clause, {prep}: Phrase): boolean =>
  words.lightVerbs.has(`${verb.lemma} ${tokens[prep]!.lower}`);

/** Its own phrase tells whose it is. */
const owned = (phrase: Phrase, agents: readonly ActorMention[]): boolean =>
  agents.some((d) => d.first >= phrase.first && d.last <= phrase.last);

const LAID_TO = new Set(["on", "to"]);

/** "an attack carried out by rebels", "claimed by rebels", "a strike blamed on Russia", "believed to be Russian", "shells that the army fired". */
function byReduced(page: Page, phrase: Phrase): ActorMention[] {
  const {clauses, clauseStart} = page.document;
  for (let c = clauseStart[phrase.sentence]!; c < clauseStart[phrase.sentence + 1]!; ++c) {
    const clause = clauses[c]!;
    if (isLaunched(page, phrase, clause)) return doersOf(page, clause.subject);
    if (clause.subject !== phrase || !clause.verb.passive) continue;
    const {lemma} = clause.verb;
    const held = supposedOf(page, clause);
    if (held) return [held];
    const does = page.words.lightVerbs.get(lemma) === "does" || page.words.tollWords.claims.has(lemma);
    if (does && clause.agent) return doersOf(page, clause.agent);
    const whom = page.words.grammar.blame.has(lemma) ? phraseAfter(page, clause, LAID_TO) : null;
    if (whom) return doersOf(page, whom);
  }
  return [];
}

/** "raids believed to be Russian": whose they are held to be. */
function supposedOf({document: {tokens}, actorAt}: Page, {verb: {last}}: Clause): ActorMention | null {
  return tokens[last + 1]?.lower === "to" && tokens[last + 2]?.lower === "be" ? (actorAt[last + 3] ?? null) : null;
}

/** "the attack that the army launched": a clause right behind the noun that has it as its object. */
function isLaunched({document: {tokens}, words}: Page, {last}: Phrase, {verb, subject, object}: Clause): boolean {
  if (!subject || object || verb.passive || subject.first !== last + 2 || words.lightVerbs.get(verb.lemma) !== "does") return false;
  return tokens[last + 1]!.lower === "that" || tokens[last + 1]!.lower === "which";
}

/** "another strike", "a second car bomb", "another report of a strike". */
function isOther({document: {tokens, phrases}, words}: Page, phrase: Phrase): boolean {
  const before = phrases[phrase.i - 1];
  const from = before && before.last + 1 === phrase.prep && tokens[phrase.prep]!.lower === "of" ? before.first : phrase.first;
  for (let i = from; i <= phrase.last; ++i) if (words.grammar.other.has(tokens[i]!.lower)) return true;
  return false;
}
