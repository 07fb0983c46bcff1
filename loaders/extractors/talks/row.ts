import {longestMatch} from "../../lexicon/gazetteer.js";
import type {Governor} from "../../lexicon/talks.js";
import type {TalkLevel, TalkStatus} from "../../model/report.js";
import {spanOf} from "../../model/span.js";
import type {TalkMention} from "../../model/talk.js";
import {clauseEnd} from "../../scene/acts.js";
import {sourceAt} from "../../scene/sources.js";
import {isListed} from "../../text/vocabulary.js";
import {governorOf, parentOf} from "./governor.js";
import {areOpposite, campsOf, join, type Party} from "./party.js";
import {patronsOf} from "./patrons.js";
import type {Draft, Reading} from "./reading.js";
import {settingOf} from "./stay.js";
import {CHIEFS, typeOf} from "./type.js";
import {dateOf, type When} from "./when.js";
import {placeOf} from "./where.js";

/** Highest first. */
const LEVELS: readonly TalkLevel[] = ["leader", "minister", "deputy", "envoy", "military"];
/** Sentences longer than this are quoted by the clause alone. */
const LONGEST = 40;

/** The row of a draft: its type, level, place, day, outcome, source and quote. */
export function rowOf(reading: Reading, draft: Draft, rule: string): TalkMention {
  const {scene} = reading;
  const patrons = areOpposite(draft.parties) ? patronsOf(reading, draft) : [];
  const parties = join(withPeers(draft.parties), patrons);
  const when = dateOf(reading, draft);
  const type = draft.type ?? typeOf(draft, parties);
  return {
    article_id: scene.article.id,
    ...quoteOf(reading, draft),
    rule: draft.kind === "visit" ? "visit" : rule, // "his visit to Ankara" tells no more than "visited Ankara"
    origin: "text",
    ...when.value,
    type,
    status: statusOn(reading, draft, when),
    parties: campsOf(parties),
    participants: [...new Set(parties.flatMap((d) => d.person ?? []))],
    level: LEVELS.find((level) => parties.some((d) => d.level === level)) ?? "unknown",
    place: type === "call" ? null : (draft.place ?? placeOf(reading, draft)),
    initiator: draft.initiator ?? null,
    outcome: draft.outcome ?? outcomeOf(reading, draft),
    according_to: sourceAt(scene, draft.trigger.first)?.side ?? null,
    offices: parties.filter((d) => d.individual && CHIEFS.includes(d.level)).map((d) => `${d.camp} ${d.level}`),
    ...signsOf(reading, draft, when),
    brokers: [...new Set([...(draft.brokers ?? []), ...campsOf(patrons)])],
    setting: settingOf(reading, draft, when.value)
  };
}

/** What was told as held and lies after publication is scheduled, as is what "meets on Thursday" on that very day. */
function statusOn(reading: Reading, draft: Draft, {value: {date_start, date_precision}, dated}: When): TalkStatus {
  const {published} = reading.scene.article;
  const today = dated && date_precision === "day" && date_start === published && isPresent(reading, draft);
  const ahead = published !== null && date_start !== null && (date_start > published || today);
  return ahead && (draft.status === "held" || draft.status === "ongoing" || isAgreed(reading, draft)) ? "scheduled" : draft.status;
}

/** "meet", "hold a summit"; not "follows a meeting", and a headline tells what is over so, too. */
function isPresent(reading: Reading, {trigger: {clause, sentence}}: Draft): boolean {
  const {document} = reading.scene;
  if (clause && governorOf(reading, clause, "object")?.status === "held") return false;
  const isPlain =
    clause?.verb.tense === "present" &&
    !LINKING.has(clause.verb.lemma) &&
    !clause.verb.perfect &&
    !clause.verb.progressive &&
    !clause.verb.negated;
  return isPlain && clause.kind === "main" && document.sentences[sentence]!.zone !== "headline";
}

/** Verbs that only put a talk beside something else: "Friday's meeting comes as". */
const LINKING = new Set(["come", "follow", "mark"]);

/** What of its words tells whether it is a talk told before. */
function signsOf(reading: Reading, draft: Draft, {dated}: When) {
  const {trigger} = draft;
  return {
    first: trigger.first,
    last: trigger.last,
    series: draft.series ?? false,
    definite: draft.definite ?? false,
    points: draft.points ?? false,
    dated: dated && !reading.scene.document.tokens[trigger.first]!.quoted, // "today" is another day where it was said
    other: draft.other ?? false,
    onward: draft.onward ?? false,
    lasting: draft.lasting ?? false,
    attends: draft.attends ?? false,
    arrives: draft.arrives ?? false,
    former: draft.former ?? false,
    vague: draft.vague ?? false,
    earlier: isEarlier(reading, draft),
    apart: draft.apart ?? false,
    accord: tellsAccord(reading, trigger.sentence),
    negotiates: draft.negotiates ?? false,
    gathering: draft.gathering ?? false,
    leans: draft.leans ?? false,
    headline: reading.scene.document.sentences[trigger.sentence]!.zone === "headline"
  };
}

/** "had met", "were due to open", "was expected to travel for talks": over before what the article tells. */
function isEarlier(reading: Reading, {trigger: {clause}, status}: Draft): boolean {
  if (clause?.verb.tense === "past") return clause.verb.perfect || (status === "scheduled" && clause.verb.modal !== "would"); // "they would meet on Friday"
  const above = clause?.kind === "infinitive" && status === "scheduled" ? parentOf(reading, clause) : null;
  return above?.verb.tense === "past" && (above.verb.passive || above.verb.lemma === "be");
}

/** "talks with his Russian counterpart": of the highest office of those of another side. */
function withPeers(parties: readonly Party[]): readonly Party[] {
  if (!parties.some((d) => d.peer)) return parties;
  return parties.map((peer) => {
    const level = peer.peer
      ? LEVELS.find((rank) => parties.some((d) => d.camp !== peer.camp && d.individual && d.level === rank))
      : undefined;
    return level ? {...peer, level} : peer;
  });
}

/** What a verb makes of a talk that it only carries: "to hold", "to launch". */
const HOLDING: ReadonlySet<Governor["status"]> = new Set(["tense", "ongoing"]);

/** "agreed to meet on March 5", "agreed to launch talks next month": what is agreed for a day is scheduled. */
function isAgreed({scene, lexicon}: Reading, {trigger, status}: Draft): boolean {
  if (status !== "proposed") return false;
  if (trigger.clause?.verb.modal === "would") return true; // "said he would be meeting him on March 5"
  const {tokens, sentences} = scene.document;
  for (let i = trigger.first - 1; i >= sentences[trigger.sentence]!.first; --i) {
    const {tag, lemma} = tokens[i]!;
    if (tag === "verb" && !(tokens[i - 1]?.tag === "to" && HOLDING.has(lexicon.governors.object.get(lemma)?.status ?? "none")))
      return lexicon.words.accord.has(lemma);
  }
  return false;
}

/** "agreed", "signed", "created": what came of talks of the past. */
function tellsAccord({scene: {document}, lexicon}: Reading, sentence: number): boolean {
  const {first, last} = document.sentences[sentence]!;
  for (let i = first; i <= last; ++i)
    if (document.tokens[i]!.tag === "verb" && lexicon.words.accord.has(document.tokens[i]!.lemma)) return true;
  return false;
}

/** The sentence, or of a long one the clauses from the first to the last that the trigger stands in. */
function quoteOf({scene}: Reading, {trigger}: Draft) {
  const {text, tokens, sentences} = scene.document;
  const {start, end, first, last} = sentences[trigger.sentence]!;
  const {clause} = trigger;
  if (last - first < LONGEST || !clause) return spanOf(text, start, end);
  const from = Math.min(clause.subject?.first ?? clause.first, clause.first, trigger.first);
  const to = Math.max(clause.last, trigger.last, Math.min(last, trigger.last + 12));
  return spanOf(text, tokens[Math.max(first, from)]!.start, tokens[clauseEnd(tokens, Math.min(last, to), trigger.last)]!.end);
}

/** What the sentence says came of it, or the next one of the same paragraph. */
function outcomeOf({scene, lexicon}: Reading, {trigger, status}: Draft): "agreement" | "no-agreement" | null {
  if (status !== "held" && status !== "ongoing") return null;
  const {sentences, tokens} = scene.document;
  const own = sentences[trigger.sentence]!;
  const next = sentences[trigger.sentence + 1];
  const last = next && next.paragraph === own.paragraph ? next.last : own.last;
  for (let i = own.first; i <= last; ++i) {
    if (!isListed(tokens[i]!, lexicon.outcomes.bit)) continue;
    const match = longestMatch(lexicon.outcomes, tokens, i);
    if (match) return match.value;
  }
  return null;
}
