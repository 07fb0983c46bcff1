import type {CasualtyReport, Confidence} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Clause} from "../../model/syntax.js";
import {actorOf, sideOf, speakerCode} from "../../scene/actors.js";
import {placeOf} from "../../scene/places.js";
import {sourceAt} from "../../scene/sources.js";
import type {Tools} from "../../scene/tools.js";
import {verblessClause} from "../../scene/verbless.js";
import type {Draft, TollsByTrigger} from "./draft.js";
import {groupOf} from "./groups.js";
import {perpetratorOf} from "./perpetrator.js";

/** Days from which on a toll's period is no incident any more. */
const INCIDENT_DAYS = 2;

/** The row of a toll: its draft with date, place, source and perpetrator. `byTrigger` are the article's tolls by their word of harm. */
export function rowOf(scene: Scene, draft: Draft, byTrigger: TollsByTrigger, tools: Tools): CasualtyReport {
  const {document, article} = scene;
  const {victims} = draft;
  const clause = clauseOf(scene, draft);
  const place = placeOf(scene, clause);
  const {value: date} = tools.dateOf(scene, clause);
  const source = sourceAt(scene, draft.trigger);
  const whole = draft.partOf ?? draft;
  const perpetrator = perpetratorOf(scene, whole, byTrigger.get(whole.trigger)!);
  const according_to = tellerOf(scene, clause) ?? source?.side ?? null;
  const {start, end, quote} = evidenceOf(scene, document.tokens[draft.trigger]!.sentence);
  const {low, best, high} = victims;
  return {
    article_id: article.id,
    start,
    end,
    quote,
    rule: draft.rule,
    origin: "text",
    group: groupOf(draft, place?.country ?? null, according_to, perpetrator),
    outcome: draft.outcome,
    low: draft.mixed ? null : low,
    best: draft.mixed ? null : best,
    high: draft.mixed ? (best ?? high) : high,
    count_text: document.text.slice(document.tokens[victims.first]!.start, document.tokens[victims.last]!.end),
    date_start: date.date_start,
    date_end: date.date_end,
    date_precision: date.date_precision,
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

/** Verbs by which a source of its own gives a number: "the Observatory put the toll at 34". */
const GIVES_NUMBERS = new Set(["put", "document", "record", "register", "count", "verify", "estimate", "tally"]);

function tellerOf(scene: Scene, {verb, subject}: Clause): string | null {
  const actor = !verb.passive && GIVES_NUMBERS.has(verb.lemma) ? actorOf(scene, subject) : null;
  return actor && actor.type !== "thing" ? speakerCode(actor) : null;
}

/** The sentence as evidence. */
export function evidenceOf({document: {sentences, text}}: Scene, sentence: number) {
  const {start, end} = sentences[sentence]!;
  return {start, end, quote: text.slice(start, end)};
}
