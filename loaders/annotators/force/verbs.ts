import {isArmy, isInsurgent, sideOf} from "../../model/camp.js";
import type {ActorMention, ForceMention} from "../../model/mention.js";
import type {EventMode} from "../../model/report.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {fighterCode} from "../../scene/actors.js";
import {actorsOf, doersOf, phraseAfter} from "./doers.js";
import {mentionOf, type Page} from "./page.js";

const WITH = new Set(["with"]);
const AGAINST = new Set(["against"]);

/** "shelled the town", "was hit by", "shot down". */
export function verbAt(page: Page, i: number): ForceMention | null {
  const {words} = page;
  const {tokens, clauseAt, phraseAt} = page.document;
  const {lemma} = tokens[i]!;
  const particle = particleAfter(page, i);
  const term = particle ? `${lemma} ${particle}` : lemma;
  const listed = words.verbs.get(term);
  const clause = clauseAt[i];
  if (!listed || !clause || clause.verb.main !== i) return null;
  const {subject, object, agent, verb} = clause;
  const done = verb.passive ? subject : (object ?? (term === lemma ? null : (phraseAt[i + 2] ?? null))); // "shot dead two men"
  const mode = isDowned(page, clause, done) ? "shoot-down" : listed;
  const towards = verb.passive ? null : aimedAt(page, clause, mode);
  const doers = doersOf(page, verb.passive ? agent : subject);
  const met = actorsOf(page, done);
  const targets = met.length || (done && mode !== "clash") ? met : actorsOf(page, towards);
  const each = words.mutual.has(term);
  const rival = targets.length
    ? -1
    : doers.findIndex((d) => (each ? d.code !== doers[0]!.code : mode === "clash" && areFoes(d, doers[0]!)));
  const [agents, others] = rival > 0 ? [doers.slice(0, rival), doers.slice(rival)] : [doers, targets];
  return mentionOf(page, {
    first: i,
    last: i,
    noun: false,
    mode,
    clause: clause.i,
    agents,
    targets: others,
    frame: null,
    other: isOther(page, verb.passive ? agent : subject)
  });
}

const OVER = new Set(["over"]);

/** "destroyed eight drones over the sea": in the air, not on the ground. */
const isDowned = (page: Page, clause: Clause, done: Phrase | null): boolean =>
  clause.verb.lemma === "destroy" &&
  done !== null &&
  page.words.objects.get(page.document.tokens[done.head]!.lemma) === "aircraft" &&
  phraseAfter(page, clause, OVER) !== null;

/** "The army and the rebels fought": an army and insurgents of its own country; others may fight side by side. */
function areFoes(a: ActorMention, b: ActorMention): boolean {
  const [one, other] = [fighterCode(a), fighterCode(b)];
  return sideOf(one) === sideOf(other) && ((isArmy(one) && isInsurgent(other)) || (isInsurgent(one) && isArmy(other)));
}

/** "shot down", "advanced further towards": the particle that makes another verb of it, or null. */
function particleAfter({words, document: {tokens}}: Page, i: number): string | null {
  const {lemma} = tokens[i]!;
  for (const next of [tokens[i + 1], tokens[i + 2]]) {
    if (next && words.verbs.has(`${lemma} ${next.lower}`)) return next.lower;
    if (next?.tag !== "adv" && next?.tag !== "adj") return null;
  }
  return null;
}

/** Whom a verb without an object is aimed at; of "fought with allies against rebels" the rebels. */
const aimedAt = (page: Page, clause: Clause, mode: EventMode): Phrase | null =>
  mode === "clash"
    ? (phraseAfter(page, clause, AGAINST) ?? phraseAfter(page, clause, WITH))
    : phraseAfter(page, clause, page.words.grammar.at);

/** "other warplanes hit the town": who does it did not do what was told before. */
function isOther({document: {tokens}, words}: Page, doer: Phrase | null): boolean {
  for (let i = doer?.first ?? 0; doer && i < doer.head; ++i) if (words.grammar.other.has(tokens[i]!.lower)) return true;
  return false;
}
