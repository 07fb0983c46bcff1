import {longestMatch} from "../../lexicon/gazetteer.js";
import type {ViolenceLexicon} from "../../lexicon/violence.js";
import type {Agency} from "../../model/framing.js";
import type {Scene} from "../../model/scene.js";
import type {Phrase} from "../../model/syntax.js";
import {membersOf} from "../../scene/actors.js";
import {fightersOf} from "../../scene/doers.js";
import {attached, OF} from "../../scene/phrases.js";
import {isListed} from "../../text/vocabulary.js";
import {agentOf, fighting, launched} from "./agents.js";
import {chainEnd, type Draft, draftOf, endOf, governedAfter, patientsOf, victimsAfter} from "./draft.js";
import {realisIn} from "./realis.js";

/** The harm that a noun tells: "its attacks against the town", "clashes between A and B", "the loss of its soldiers". Null where it tells none. */
export function nounDraft(scene: Scene, i: number, lexicon: ViolenceLexicon): Draft | null {
  const {tokens, phraseAt, clauseAt} = scene.document;
  const token = tokens[i]!;
  const roles = isListed(token, lexicon.bit) ? lexicon.nouns.get(token.lemma) : undefined;
  if (!isListed(token, lexicon.acts.bit) && !roles?.has("rises") && !roles?.has("mutual")) return null;
  const phrase = phraseAt[i];
  if (!phrase) return null;
  const match = longestMatch(lexicon.acts, tokens, i);
  const rises = !match && i === phrase.head && rising(scene, phrase, lexicon);
  const battle = !match && i === phrase.head && roles?.has("mutual") && fighting(scene, phrase, lexicon); // "a battle with rebels"
  if (!match && !rises && !battle) return null;
  const last = match?.last ?? i;
  if (last !== phrase.head) return null;
  const clause = clauseAt[i];
  const realis = clause && clause.subject === phrase ? realisIn(scene, clause, lexicon) : "realised";
  if (realis !== "realised" && (realis !== null || NONE.has(tokens[phrase.first]!.lower))) return null; // "the attack did not stop them"
  if (clause?.object === phrase && realisIn(scene, clause, lexicon) === null) return null; // "have not mounted air strikes"
  const found =
    match?.value === "loss" ? loss(scene, phrase, lexicon) : rises ? growing(scene, phrase, lexicon) : deed(scene, phrase, lexicon);
  if (!found) return null;
  const first = rises && tokens[phrase.first - 1]?.form === "gerund" ? phrase.first - 1 : phrase.first;
  const {construction, agent, patient} = found;
  const rule = match?.value === "loss" ? "noun of loss" : "noun of harm";
  const alone = phrase.next >= 0 && !isActs(scene, phrase, lexicon) ? {...phrase, next: -1} : phrase; // not "airstrikes, activists and"
  const end = found.last ?? resulting(scene, chainEnd(scene, alone, lexicon), lexicon);
  return draftOf({construction, agent, patient, rule, first, last: end, at: i}, "realised");
}

const NONE = new Set(["no", "any", "neither", "none"]);

/** All of an enumeration are acts of harm. */
const isActs = (scene: Scene, phrase: Phrase, {nouns}: ViolenceLexicon): boolean =>
  membersOf(scene, phrase).every(({head}) => nouns.get(scene.document.tokens[head]!.lemma)?.has("harm"));

/** `last`: where it ends, if not with the phrases that hang on the noun. */
type Act = Pick<Draft, "construction" | "agent" | "patient"> & {last?: number};

/** "the deaths of ten men", "the loss of lives": nobody does it. */
function loss(scene: Scene, phrase: Phrase, {nouns}: ViolenceLexicon): Act | null {
  const of = governedAfter(scene, phrase, "of");
  if (!of) return null;
  const patient = fightersOf(scene, of);
  const lives = nouns.get(scene.document.tokens[of.head]!.lemma)?.has("lives");
  return patient || lives ? {construction: "nominalisation-agentless", agent: null, patient: patient ?? among(scene, of)} : null;
}

/** "the shelling of the town by rebels", "clashes between": an act told by its noun. */
function deed(scene: Scene, phrase: Phrase, lexicon: ViolenceLexicon): Act | null {
  const sides = opposed(scene, phrase, lexicon);
  if (sides) return sides;
  const {of, done, patient} = patientOf(scene, phrase, lexicon);
  const told = agentOf(scene, phrase, done ? null : of);
  const relative = told ? null : launched(scene, phrase, lexicon);
  const agent = told ?? relative?.agent ?? null;
  const construction: Agency["construction"] = agent ? "nominalisation-with-agent" : "nominalisation-agentless";
  return agent || isDescribed(scene, phrase, lexicon) ? {construction, agent, patient, last: relative?.last} : null;
}

/** "rising violence", "escalating clashes": where a clause tells that it grows, nobody need be told to do it. */
const growing = (scene: Scene, phrase: Phrase, lexicon: ViolenceLexicon): Act =>
  opposed(scene, phrase, lexicon) ?? {
    construction: "nominalisation-agentless",
    agent: null,
    patient: patientOf(scene, phrase, lexicon).patient
  };

/** "clashes between A and B", "a battle with rebels": each does it to the other. */
function opposed(scene: Scene, phrase: Phrase, lexicon: ViolenceLexicon): Act | null {
  const between = governedAfter(scene, phrase, "between");
  const sides = between && fightersOf(scene, between);
  if (sides?.includes(";")) return {construction: "nominalisation-reciprocal", agent: sides, patient: null};
  const mutual = lexicon.nouns.get(scene.document.tokens[phrase.head]!.lemma)?.has("mutual") ?? false;
  const fought = mutual ? fighting(scene, phrase, lexicon) : null;
  return fought ? {construction: "nominalisation-reciprocal", agent: fought, patient: null} : null;
}

/** What stands after "of", whether the act is done to it ("the killing of two soldiers"), and to whom it is done. */
function patientOf(scene: Scene, phrase: Phrase, {nouns}: ViolenceLexicon): {of: Phrase | null; done: boolean; patient: string | null} {
  const of = attached(scene, phrase, OF);
  const done = nouns.get(scene.document.tokens[phrase.head]!.lemma)?.has("done-to") ?? false;
  return {of, done, patient: (done && of ? patientsOf(scene, of) : null) ?? victimsAfter(scene, phrase)};
}

/** More than "the attack", which only points back: it is heard, or has an adjective, a place, a number, or what follows by "in" or "on". */
function isDescribed(scene: Scene, phrase: Phrase, {nouns, verbs}: ViolenceLexicon): boolean {
  const {tokens, clauseAt} = scene.document;
  const clause = clauseAt[phrase.head];
  if (clause?.subject === phrase && verbs.get(clause.verb.lemma)?.has("perceives")) return true; // "shelling could be heard"
  for (let i = phrase.first; i < phrase.head; ++i)
    if (tokens[i]!.tag !== "det" && tokens[i]!.tag !== "poss" && tokens[i]!.kind !== "punct") return true;
  if (governedAfter(scene, phrase, "of") ?? governedAfter(scene, phrase, "against")) return true;
  const inWhat = governedAfter(scene, phrase, "in");
  if (inWhat && nouns.get(tokens[inWhat.head]!.lemma)?.has("state")) return true; // "the upsurge in fighting"
  return tokens[phrase.first]!.lower !== "the" && (governedAfter(scene, phrase, "in") ?? governedAfter(scene, phrase, "on")) !== null;
}

/** "escalating tensions", "rising violence". */
function rising({document: {tokens}}: Scene, phrase: Phrase, {nouns}: ViolenceLexicon): boolean {
  if (!nouns.get(tokens[phrase.head]!.lemma)?.has("rises")) return false;
  for (let i = Math.max(0, phrase.first - 1); i < phrase.head; ++i) if (nouns.get(tokens[i]!.lower)?.has("rising")) return true;
  return false;
}

/** "... resulting in loss of life, including among servicemen": what it results in belongs to it. */
function resulting(scene: Scene, last: number, lexicon: ViolenceLexicon): number {
  const {tokens, phraseAt} = scene.document;
  const verb = tokens[last + 1];
  if (verb?.form !== "gerund" || !lexicon.verbs.get(verb.lemma)?.has("causes")) return last;
  const from = tokens[last + 2]?.tag === "prep" ? last + 3 : last + 2;
  const result = phraseAt[from];
  return result ? chainEnd(scene, result, lexicon) : last;
}

/** "loss of life, including among Turkish servicemen". */
function among(scene: Scene, phrase: Phrase): string | null {
  const next = scene.document.phrases[phrase.i + 1];
  return next && next.sentence === phrase.sentence && next.first - endOf(scene, phrase) <= 5 ? fightersOf(scene, next) : null;
}
