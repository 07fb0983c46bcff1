import type {TollWords} from "../../lexicon/force.js";
import type {PlaceMention} from "../../model/mention.js";
import type {Confidence} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import type {Clause} from "../../model/syntax.js";
import type {TollMention} from "../../model/toll.js";
import {sideOf} from "../../scene/actors.js";
import {forcesIn} from "../../scene/incident.js";
import {placeOf, placeWithin} from "../../scene/places.js";
import type {Tools} from "../../scene/tools.js";
import {verblessClause} from "../../scene/verbless.js";
import type {Draft, TollsByTrigger} from "./draft.js";
import {GAP} from "./gaps.js";
import {groupOf} from "./groups.js";
import {type Perpetrator, perpetratorOf} from "./perpetrator.js";
import {sourceOf} from "./source.js";

/** Kinds of places whose names two lands may have. */
const SMALL = new Set(["neighbourhood", "site", "camp", "village", "town", "road"]);

/** Days from which on a toll's period is no incident any more. */
const INCIDENT_DAYS = 2;

/** The row of a toll: its draft with date, place, source and perpetrator. `byTrigger` are the article's tolls by their word of harm. */
export function rowOf(scene: Scene, draft: Draft, byTrigger: TollsByTrigger, tools: Tools, words: TollWords): TollMention {
  const {document, article} = scene;
  const {victims} = draft;
  const clause = clauseOf(scene, draft);
  const {value: date, rule: dating} = dateOfToll(scene, clause, draft, tools);
  const whole = draft.partOf ?? draft;
  const isPeriod = isLong(date.date_start, date.date_end);
  const ofWar = isWar(scene, clause, words.war);
  // what sums up a war or a period was not where the sentence before tells of an incident
  const place = (draft.rule === GAP && placeBehind(scene, victims.last)) || placeOf(scene, clause, isPeriod || ofWar);
  const perpetrator =
    ofWar && !clause.verb.passive ? null : perpetratorOf(scene, whole, byTrigger.get(whole.trigger)!, {date, isPeriod, words, tools});
  const according_to = sourceOf(scene, clause, draft.trigger, place?.country ?? null, words);
  const {start, end, quote} = evidenceOf(scene, document.tokens[draft.trigger]!.sentence);
  const {low, best, high} = victims;
  return {
    article_id: article.id,
    start,
    end,
    quote,
    rule: draft.rule,
    origin: "text",
    group: groupOf(
      draft,
      isOfToll(scene, clause, draft, place) ? landOf(scene, draft, place) : null,
      according_to,
      perpetrator?.code ?? null
    ),
    outcome: draft.outcome,
    low: draft.mixed ? null : low,
    best: draft.mixed ? null : best,
    high: draft.mixed ? (best ?? high) : high,
    count_text: document.text.slice(document.tokens[victims.first]!.start, document.tokens[victims.last]!.end),
    date_start: date.date_start,
    date_end: date.date_end,
    date_precision: date.date_precision,
    place: place?.place ?? null,
    perpetrator: perpetrator?.code ?? null,
    according_to,
    confidence: confidenceOf(perpetrator, according_to),
    placed: place !== null && document.tokens[place.first]!.sentence === clause.sentence,
    apart: isApart(scene, draft, words.apart),
    dated: dating === "clause" || dating === "frame" || dating === "sentence",
    cumulative: draft.total || ofWar || isPeriod
  };
}

/** A relative clause that goes on with the news tells of its day: "a shell fell on the market, which killed two". */
function dateOfToll(scene: Scene, clause: Clause, draft: Draft, tools: Tools): ReturnType<Tools["dateOf"]> {
  const dating = tools.dateOf(scene, clause);
  const summed = draft.total && !dating.value.date_start ? clauseWithin(scene, draft) : null;
  if (summed) return tools.dateOf(scene, summed);
  const {subject, kind, verb, parent} = clause;
  const goesOn = dating.rule === "background" && kind === "relative" && verb.tense === "past" && !verb.perfect && parent >= 0;
  if (!goesOn || !subject || scene.document.tokens[subject.first]!.lower === "the") return dating;
  return tools.dateOf(scene, scene.document.clauses[parent]!);
}

/** "the number of civilians killed yesterday has risen to nine": the clause inside a sum that tells of the harm. */
function clauseWithin({document: {clauses, clauseStart, tokens}}: Scene, {trigger, victims}: Draft): Clause | null {
  const {sentence} = tokens[trigger]!;
  for (let c = clauseStart[sentence]!; c < clauseStart[sentence + 1]!; ++c)
    if (clauses[c]!.verb.first > trigger && clauses[c]!.verb.last < victims.first) return clauses[c]!;
  return null;
}

/** "another shell fell on the school, wounding three", "elsewhere, two soldiers died": a word that sets the incident apart. */
function isApart(scene: Scene, {trigger}: Draft, words: ReadonlySet<string>): boolean {
  const {tokens, sentences, phraseAt} = scene.document;
  const {sentence} = tokens[trigger]!;
  const {first} = sentences[sentence]!;
  if (words.has(tokens[first]!.lower) && tokens[first]!.tag === "adv") return true;
  return forcesIn(scene, sentence).some((force) => {
    const phrase = phraseAt[force.first];
    if (!phrase || force.first > trigger) return false;
    for (let i = phrase.first; i < force.first; ++i) if (words.has(tokens[i]!.lower) || tokens[i]!.lower === "other") return true;
    return false;
  });
}

/** "and seven in Hama": how far behind the number of a toll without a word of harm its place stands. */
const GAP_REACH = 8;
const placeBehind = (scene: Scene, last: number): PlaceMention | null => {
  const {tokens, sentences} = scene.document;
  return placeWithin(scene, last + 1, Math.min(last + GAP_REACH, sentences[tokens[last]!.sentence]!.last));
};

/** "civilians have died since the deal reached in Sochi": a place told in a clause behind is of what that one tells. */
const isOfToll = ({document: {clauseAt, tokens}}: Scene, clause: Clause, {trigger}: Draft, place: PlaceMention | null): boolean =>
  !place || place.first < trigger || tokens[place.first]!.sentence !== clause.sentence || clauseAt[place.first] === clause;

/** The land of a toll's place: not of a name that two lands have, where the text tells of the victims' own land and not of that one. */
function landOf({actors, actorAt, places}: Scene, {victims: {actor}}: Draft, place: PlaceMention | null): string | null {
  const country = place?.country ?? null;
  const side = actor && sideOf(actor.code);
  if (place && actorAt[place.first]?.human) return null; // "members of the Islamic State of Iraq"
  if (!country || !side || side === country || side.length !== 3 || side === "UNK" || !SMALL.has(place!.type)) return country;
  const told =
    actors.some((d) => d.told && sideOf(d.code) === country) || places.some((d) => d.country === country && d.place !== place!.place);
  return told ? country : null;
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
  return sideOf(source) === sideOf(perpetrator.code) && !source.endsWith(" CVL") ? "claimed" : "accused";
}

/** "The war has killed over 380,000 people". */
const isWar = ({document: {tokens}}: Scene, {subject}: Clause, words: ReadonlySet<string>): boolean =>
  subject !== null && words.has(tokens[subject.head]!.lemma);

const DAY = 86_400_000;
const isLong = (from: string | null, to: string | null) =>
  from !== null && to !== null && (Date.parse(to) - Date.parse(from)) / DAY > INCIDENT_DAYS;

/** The sentence as evidence. */
export function evidenceOf({document: {sentences, text}}: Scene, sentence: number) {
  const {start, end} = sentences[sentence]!;
  return {start, end, quote: text.slice(start, end)};
}
