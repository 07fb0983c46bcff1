import type {ForceWords} from "../lexicon/force.js";
import type {CasualtyReport, Confidence} from "../model/report.js";
import type {Extract, Scene} from "../model/scene.js";
import type {Clause} from "../model/syntax.js";
import {actorOf, fighterCode, sideOf} from "../scene/actors.js";
import {placeOf} from "../scene/places.js";
import {sourceAt} from "../scene/sources.js";
import type {Tools} from "../scene/tools.js";
import {verblessClause} from "../scene/verbless.js";
import type {Draft} from "./casualties/draft.js";
import {byIdioms} from "./casualties/idioms.js";
import {byNouns} from "./casualties/nouns.js";
import {partsOf} from "./casualties/parts.js";
import {perpetratorOf} from "./casualties/perpetrator.js";
import {sharesOf} from "./casualties/shares.js";
import {byStates} from "./casualties/states.js";
import {byVerbs} from "./casualties/verbs.js";
import {indexQuantities} from "./casualties/victims.js";

/** Days from which on a toll's period is no incident any more. */
const INCIDENT_DAYS = 2;

/** The tolls that an article tells, one row a telling, in reading order; `refineCasualties` makes one of several tellings. */
export function extractCasualties(scene: Scene, tools: Tools, words: ForceWords): Extract<CasualtyReport> {
  const index = indexQuantities(scene);
  const {drafts, passed} = byVerbs(scene, words, index);
  const wholes = once([...drafts, ...byIdioms(scene, words, index), ...byStates(scene, words, index), ...byNouns(scene, words, index)]);
  const shares = sharesOf(scene, words, index, wholes);
  const all = [...wholes, ...shares, ...partsOf(scene, [...wholes, ...shares])].sort(
    (a, b) => a.victims.first - b.victims.first || a.trigger - b.trigger
  );
  inheritGroups(scene, all);
  return {
    rows: all.map((draft) => rowOf(scene, draft, all, tools)),
    dropped: passed.map(({clause, reason}) => ({
      ...evidenceOf(scene, clause.sentence),
      stage: "casualties",
      rule: `casualty verb: ${clause.verb.lemma}`,
      reason
    }))
  };
}

/** One toll a number: where several rules found it, the first has it. */
function once(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<unknown>();
  return drafts.filter(({victims, trigger, outcome}) => {
    const key = victims.quantity ?? `${victims.first} ${trigger} ${outcome}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** "21 others", "nine wounded": a number without its noun counts the same people as the one before it in the sentence. */
function inheritGroups(scene: Scene, drafts: readonly Draft[]) {
  const {tokens, clauses} = scene.document;
  for (const [k, draft] of drafts.entries()) {
    if (draft.victims.actor) continue;
    const clause = clauses[draft.clause];
    const reporter = clause && OWN_LOSSES.has(clause.verb.lemma) ? actorOf(scene, clause.subject) : null;
    if (reporter && / MIL$/.test(fighterCode(reporter))) {
      draft.victims.actor = {...reporter, code: fighterCode(reporter), human: true};
      continue;
    }
    const sentence = tokens[draft.trigger]!.sentence;
    const before = drafts
      .slice(0, k)
      .findLast((d) => !d.partOf && d.victims.actor && sentence - tokens[d.trigger]!.sentence <= (draft.victims.others ? 2 : 0));
    if (before) draft.victims.actor = before.victims.actor;
  }
}

/** "government forces reported 40 dead": whose dead they are. */
const OWN_LOSSES = new Set(["report", "suffer", "lose", "sustain"]);

function rowOf(scene: Scene, draft: Draft, all: readonly Draft[], tools: Tools): CasualtyReport {
  const {document, article} = scene;
  const {victims} = draft;
  const clause = clauseOf(scene, draft);
  const place = placeOf(scene, clause);
  const {value: date} = tools.dateOf(scene, clause);
  const source = sourceAt(scene, draft.trigger);
  const perpetrator = perpetratorOf(scene, draft.partOf ?? draft, all);
  const according_to = source?.side ?? null;
  return {
    article_id: article.id,
    ...evidenceOf(scene, document.tokens[draft.trigger]!.sentence),
    rule: draft.rule,
    origin: "text",
    group: groupOf(draft, place?.country ?? null, according_to, perpetrator),
    outcome: draft.outcome,
    ...(draft.mixed
      ? {low: null, best: null, high: victims.best ?? victims.high}
      : {low: victims.low, best: victims.best, high: victims.high}),
    count_text: document.text.slice(document.tokens[victims.first]!.start, document.tokens[victims.last]!.end),
    ...date,
    place: place?.place ?? null,
    perpetrator,
    according_to,
    confidence: confidenceOf(perpetrator, according_to),
    cumulative: draft.total || isWar(scene, clause) || isPeriod(date.date_start, date.date_end)
  };
}

/** The clause that tells a toll; the sentence's first where it stands in none. */
function clauseOf({document}: Scene, {clause, trigger}: Draft): Clause {
  const {sentence} = document.tokens[trigger]!;
  const told = document.clauses[clause] ?? document.clauses[document.clauseStart[sentence]!];
  return told?.sentence === sentence ? told : verblessClause(document, sentence);
}

/** Whom a toll counts, as an actor code: "people" is UNK; of unnamed civilians and fighters the place tells the side. */
function groupOf({victims: {actor}}: Draft, country: string | null, source: string | null, perpetrator: string | null): string {
  if (!actor) return "UNK";
  const [side, sector] = actor.code.split(" ") as [string, string?];
  // "the ministry in Ankara said 33 soldiers were killed": a state tells of its own soldiers
  if (!actor.told && sector === "MIL" && source && STATE.test(source) && !(perpetrator && sideOf(perpetrator) === sideOf(source)))
    return `${sideOf(source)} MIL`;
  if (!actor.told && country && sector) return `${country} ${sector}`;
  if (actor.fighting) return actor.fighting;
  return sector === "GOV" && actor.type !== "person" ? `${side} CVL` : actor.code;
}

const STATE = /^[A-Z]{3} (?:GOV|MIL)$/;

/** MUC-4's tree: told as fact, claimed by the one who did it, accused by another. */
function confidenceOf(perpetrator: string | null, source: string | null): Confidence | null {
  if (!perpetrator) return null;
  if (!source) return "fact";
  return sideOf(source) === sideOf(perpetrator) ? "claimed" : "accused";
}

/** "The war has killed over 380,000 people". */
const isWar = ({document: {tokens}}: Scene, {subject}: Clause): boolean =>
  subject !== null && (tokens[subject.head]!.lemma === "war" || tokens[subject.head]!.lemma === "conflict");

const DAY = 86_400_000;
const isPeriod = (from: string | null, to: string | null) =>
  from !== null && to !== null && (Date.parse(to) - Date.parse(from)) / DAY > INCIDENT_DAYS;

/** The sentence as evidence. */
function evidenceOf({document: {sentences, text}}: Scene, sentence: number) {
  const {start, end} = sentences[sentence]!;
  return {start, end, quote: text.slice(start, end)};
}
