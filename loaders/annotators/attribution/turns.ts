import type {Clause, VerbGroup} from "../../model/syntax.js";
import {isListed} from "../../text/vocabulary.js";
import {asideIn} from "./asides.js";
import {canSpeak} from "./can-speak.js";
import type {Page, Range} from "./page.js";
import {silenceBefore} from "./silence.js";
import {startsClause} from "./what-follows.js";

const PERSONAL = new Set(["he", "she", "they"]);

/**
 * The last token of a content before the outlet takes the sentence back:
 * at the main verb behind the relative clause that holds the cue ("Smith, who vowed to leave, | stayed"), at a second verb of
 * the source's own ("threatened to cut the funds | and left the room", "said the law is dead | but praised its authors"), at a
 * main clause of somebody else's behind an infinitive ("offered to host talks, but Moscow refused"), at what the source did
 * meanwhile (", as he opened the fair") or did not say (", but he gave no reason"), and after a content that stands in a clause
 * before the main one ("After Smith said he was ill, | the talks were put off"). The content's own last token where it does not.
 */
export function beforeTurn(page: Page, cue: Clause, {first, last}: Range): number {
  const {tokens, clauses, clauseStart, sentences} = page.scene.document;
  const {sentence} = tokens[first]!;
  if (sentences[sentence]!.last < last) return last;
  const aside = tokens[first]!.tag === "open" ? -1 : asideIn(page, first, last);
  if (aside > first) return aside - 1;
  let main: Clause | null = null;
  for (let c = clauseStart[sentence]!; c < clauseStart[sentence + 1]!; ++c) {
    const clause = clauses[c]!;
    const {verb, kind} = clause;
    if (verb.first <= first || verb.last > last || !verb.finite) continue;
    const turn = tokens[verb.first]!.quoted ? -1 : turnBefore(page, cue, clause, main, first);
    if (turn > first) return turn - 1;
    if (kind !== "relative" && kind !== "subordinate") main ??= clause;
  }
  return last;
}

/** The mark or conjunction before a clause that is no longer the content's, or -1; `main` is the first clause of the content. */
function turnBefore(page: Page, cue: Clause, clause: Clause, main: Clause | null, first: number): number {
  const {tokens} = page.scene.document;
  const {verb} = clause;
  const joint = jointBefore(page, clause, first);
  if (joint > first && sameTense(cue.verb, verb)) {
    const apart = tokens[joint]!.kind === "punct" && tokens[joint]!.text !== ",";
    const isClause = tokens[first]!.tag === "sub" || startsClause(page, first);
    if (apart || (main ? stands(main.verb, verb) || speaksOn(page, main, clause, joint) : !isClause && !sharesPerfect(page, first, verb)))
      return joint;
  }
  if (tokens[first]!.tag === "open") return -1;
  return Math.max(
    resumes(page, cue, clause),
    meanwhile(page, clause),
    silenceBefore(page, clause, first),
    fronted(page, cue, clause),
    unheld(page, clause, main, first)
  );
}

/** The conjunction before a verb that has no subject of its own, or the comma or dash before that; else -1. */
function jointBefore({scene: {document}}: Page, {verb, subject, marker}: Clause, floor: number): number {
  const {tokens} = document;
  let i = verb.first - 1;
  while (i > floor && tokens[i]!.tag === "adv") --i;
  if (tokens[i]!.tag !== "conj" || tokens[i]!.lower === "or" || (subject && subject.first > i) || marker === "who" || marker === "which")
    return -1;
  return JOINTS.has(tokens[i - 1]!.text) ? i - 1 : i;
}

const JOINTS = new Set([",", "—", "–", ";"]);

/** The mark before the main verb, where the cue stands in a relative clause of its subject: "Smith, who has proposed a plan, | said". */
function resumes({scene: {document}}: Page, cue: Clause, {kind, subject, verb}: Clause): number {
  if (cue.kind !== "relative" || kind !== "main" || !subject || subject.last >= cue.verb.first) return -1;
  const {tokens} = document;
  let i = verb.first - 1;
  while (tokens[i]!.tag === "adv") --i;
  return MARKS.has(tokens[i]!.text) ? i : -1;
}

const MARKS = new Set([",", "—", "–", "-"]);

/** Both verbs tell the news in the same tense. */
const sameTense = (cue: VerbGroup, verb: VerbGroup): boolean =>
  cue.finite ? cue.tense === verb.tense && verb.tense !== "none" && !verb.modal : verb.tense === "past";

/** "claimed to have hit the post and killed its guards": the second participle shares the infinitive of the first. */
const sharesPerfect = (
  {
    scene: {
      document: {tokens}
    }
  }: Page,
  first: number,
  {main}: VerbGroup
): boolean =>
  tokens[first]!.tag === "to" && tokens[first + 1]!.lower === "have" && tokens[main]!.word?.forms.includes("participle") === true;

/** What is said is told as present, to come or possible, the second verb in the past. */
const stands = (main: VerbGroup, verb: VerbGroup): boolean =>
  verb.tense === "past" && !verb.perfect && (main.tense === "present" || main.tense === "future" || main.modal !== null);

/** "said the harm was great and urged haste", "said he was ready, but doubted the plan": what the content tells of says nothing, or is who speaks. */
function speaksOn(page: Page, main: Clause, {verb}: Clause, joint: number): boolean {
  const {tokens} = page.scene.document;
  const cue = isListed(tokens[verb.main]!, page.lexicon.bit) ? page.lexicon.cues.get(verb.lemma)?.[0] : undefined;
  if (!main.subject || verb.passive || !cue || cue.negated) return false; // whoever is told of may well think
  const {head} = main.subject;
  if (tokens[head]!.tag === "pron")
    return tokens[joint]!.text === "," && tokens[joint + 1]!.lower === "but" && PERSONAL.has(tokens[head]!.lower);
  return tokens[head]!.tag === "noun" && !canSpeak(page, {...cue, subject: "speaker"}, main.subject);
}

/** The comma before "as he opened the fair": something done, not a reason ("as he had no ticket"). */
function meanwhile({scene: {document}}: Page, {verb}: Clause): number {
  const {tokens} = document;
  const comma = verb.first - 3;
  const {lemma, modal, negated, perfect, progressive} = verb;
  if (tokens[comma]?.text !== "," || tokens[comma + 1]!.lower !== "as" || !PERSONAL.has(tokens[comma + 2]!.lower)) return -1;
  return lemma === "be" || lemma === "have" || modal || negated || perfect || progressive ? -1 : comma;
}

/** The comma before a main clause with a subject of its own: neither an infinitive nor what somebody is accused of holds it. */
function unheld(page: Page, {kind, subject, verb}: Clause, main: Clause | null, first: number): number {
  const {tokens} = page.scene.document;
  if (kind !== "main" || !subject || subject.first <= first || subject.first > verb.first) return -1;
  if (tokens[first]!.tag !== "to" && (main || tokens[first]!.tag === "sub" || startsClause(page, first))) return -1;
  const joint = subject.first - 1;
  const mark = tokens[joint - 1]!.tag === "close" ? tokens[joint - 2]! : tokens[joint - 1]!;
  return tokens[joint]!.tag === "conj" && mark.text === "," ? joint - 1 : -1;
}

/** The comma after a clause of time or reason that holds the cue, where the main clause begins. */
function fronted({scene: {document}}: Page, cue: Clause, {subject, kind, verb}: Clause): number {
  const {tokens, sentences} = document;
  const opens = cue.kind === "subordinate" && cue.first <= sentences[cue.sentence]!.first + 5 && !verbBefore();
  if (!opens || (kind !== "main" && kind !== "complement") || !subject || subject.first > verb.first) return -1;
  let i = subject.first - 1;
  while (tokens[i]!.tag === "adv" || tokens[i]!.tag === "close") --i;
  return tokens[i]!.text === "," ? i : -1;

  function verbBefore(): boolean {
    for (let k = sentences[cue.sentence]!.first; k < cue.first; ++k) if (tokens[k]!.tag === "verb" || tokens[k]!.tag === "aux") return true;
    return false;
  }
}
