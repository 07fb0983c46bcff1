import type {ForceWords, TollWords} from "../../lexicon/force.js";
import {sharesCamp} from "../../model/camp.js";
import type {Confidence} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Clause} from "../../model/syntax.js";
import type {TollMention} from "../../model/toll.js";
import type {Tools} from "../../scene/tools.js";
import {verblessClause} from "../../scene/verbless.js";
import {isApart, isFresh} from "./apart.js";
import {type Draft, isOfWarSize, type TollsByTrigger} from "./draft.js";
import {groupOf} from "./groups.js";
import {type Perpetrator, perpetratorOf} from "./perpetrator.js";
import {sourceOf} from "./source.js";
import {dateOfToll, dateOfWar, isDated, isLong} from "./when.js";
import {landOfToll, placeOfToll} from "./where.js";

/** The row of a toll: its draft with date, place, source and perpetrator. `byTrigger` are the article's tolls by their word of harm. */
export function rowOf(scene: Scene, draft: Draft, byTrigger: TollsByTrigger, tools: Tools, words: ForceWords): TollMention {
  const {document, article} = scene;
  const told = circumstancesOf(scene, draft, tools, words.tollWords);
  const {clause, date, place, source} = told;
  const doer = doerOf(scene, draft, byTrigger, told, tools, words);
  return {
    article_id: article.id,
    ...evidenceOf(scene, document.tokens[draft.trigger]!.sentence),
    rule: draft.rule,
    origin: "text",
    group: groupOf(draft, landOfToll(scene, clause, draft, place), source, doer?.code ?? null),
    outcome: draft.outcome,
    ...countOf(document, draft),
    date_start: date.date_start,
    date_end: date.date_end,
    date_precision: date.date_precision,
    place: place?.place ?? null,
    perpetrator: doer?.code ?? null,
    according_to: source,
    confidence: confidenceOf(doer, source),
    placed: place !== null && document.tokens[place.first]!.sentence === clause.sentence,
    province: place?.admin ?? null,
    apart: isApart(scene, draft, words),
    fresh: isFresh(scene, draft),
    dated: told.isDated,
    cumulative: draft.total || told.ofWar || told.isPeriod
  };
}

/** When and where a toll was, and who tells it: of an incident, of a period or of a whole war. */
function circumstancesOf(scene: Scene, draft: Draft, tools: Tools, words: TollWords) {
  const clause = clauseOf(scene, draft);
  const {value, rule} = dateOfToll(scene, clause, draft, tools);
  const ofWar = isWar(scene, clause, words.war) || isOfWarSize(draft);
  const date = ofWar && !isLong(value.date_start, value.date_end) ? dateOfWar(scene, clause, words.war) : value;
  const isPeriod = isLong(date.date_start, date.date_end);
  const place = placeOfToll(scene, clause, draft, ofWar ? "war" : isPeriod ? "period" : null, words);
  const source = tellingOf(scene, clause, draft, place?.country ?? null, words);
  return {clause, date, isDated: isDated(rule), isPeriod, ofWar, place, source};
}

/** Who harmed the victims of a toll, or of the whole that it is part of; nobody where a war did. */
function doerOf(
  scene: Scene,
  draft: Draft,
  byTrigger: TollsByTrigger,
  {clause, ofWar, date, isDated, isPeriod, source}: ReturnType<typeof circumstancesOf>,
  tools: Tools,
  {tollWords, grammar}: ForceWords
): Perpetrator | null {
  if (ofWar && !clause.verb.passive) return null;
  const context = {date, isDated, isPeriod, source, words: tollWords, turn: grammar.turn, tools};
  return perpetratorOf(scene, draft.partOf ?? draft, byTrigger, context);
}

/** How many, and in which words; of killed and wounded not told apart the number bounds the killed. */
function countOf({text, tokens}: Scene["document"], {victims: {low, best, high, first, last}, mixed}: Draft) {
  return {
    low: mixed ? null : low,
    best: mixed ? null : best,
    high: mixed ? (best ?? high) : high,
    count_text: text.slice(tokens[first]!.start, tokens[last]!.end)
  };
}

/**
 * Who tells a toll; "the dead included nine women" goes on with what the one told who gave the whole, and so does "counted 40
 * victims, who were killed on Monday".
 */
function tellingOf(scene: Scene, clause: Clause, draft: Draft, country: string | null, words: TollWords): string | null {
  const {trigger, partOf, victims} = draft;
  const above = clause.kind === "relative" ? scene.document.clauseAt[victims.first] : undefined;
  const source =
    sourceOf(scene, clause, trigger, country, words) ??
    (above && above !== clause ? sourceOf(scene, above, victims.first, country, words) : null);
  return source || !partOf || partOf.trigger === trigger
    ? source
    : sourceOf(scene, clauseOf(scene, partOf), partOf.trigger, country, words);
}

/** The clause that tells a toll; the sentence's first where it stands in none. */
function clauseOf({document}: Scene, {clause, trigger}: Draft): Clause {
  const {sentence} = document.tokens[trigger]!;
  const told = document.clauses[clause] ?? document.clauses[document.clauseStart[sentence]!];
  return told?.sentence === sentence ? told : verblessClause(document, sentence);
}

/** MUC-4's tree: told as fact, claimed by the one who did it, accused by another, denied by whoever is accused. */
function confidenceOf(perpetrator: Perpetrator | null, source: string | null): Confidence | null {
  if (!perpetrator) return null;
  if (perpetrator.told === "by a claim") return "claimed";
  if (perpetrator.told === "by blame") return "accused";
  if (perpetrator.told === "denied") return "denied";
  if (!source) return "fact";
  return sharesCamp(source, perpetrator.code) ? "claimed" : "accused";
}

/** "The war has killed over 380,000 people". */
const isWar = ({document: {tokens}}: Scene, {subject}: Clause, words: ReadonlySet<string>): boolean =>
  subject !== null && words.has(tokens[subject.head]!.lemma);

/** The sentence as evidence. */
export function evidenceOf({document: {sentences, text}}: Scene, sentence: number) {
  const {start, end} = sentences[sentence]!;
  return {start, end, quote: text.slice(start, end)};
}
