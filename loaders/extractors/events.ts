import type {ActsByType} from "../lexicon/acts.js";
import type {Lexicon} from "../lexicon/language.js";
import type {Places} from "../lexicon/places.js";
import {codesOf, sideOf} from "../model/camp.js";
import type {DateValue} from "../model/date.js";
import type {Dropped} from "../model/dropped.js";
import {type EventReport, type EventType, SPEECH_TYPES} from "../model/report.js";
import type {Extract, Scene} from "../model/scene.js";
import {spanOf} from "../model/span.js";
import type {Clause} from "../model/syntax.js";
import type {EventContext, EventDraft, ListedRule} from "../scene/event-drafts.js";
import {placesListed} from "../scene/place-lists.js";
import {placeOf} from "../scene/places.js";
import {sourceAt} from "../scene/sources.js";
import type {Tools} from "../scene/tools.js";
import {parentOf} from "../text/clause-at.js";
import {isListed} from "../text/vocabulary.js";
import {EVENT_RULES} from "./events/index.js";

/**
 * The acts that an article tells, one row a telling, in reading order: each rule looks at each clause, and what it finds is
 * given its quote, place, day and source. Tellings of the same act are joined by `refineEvents`.
 */
export function extractEvents(scene: Scene, tools: Tools, lexicon: Lexicon): Extract<EventReport> {
  const context: EventContext = {dateOf: tools.dateOf, lexicon};
  const result: Extract<EventReport> = {rows: [], dropped: []};
  for (const clause of scene.document.clauses) {
    const drafts: EventDraft[] = [];
    for (const rule of rulesOf(scene, clause, lexicon.acts)) drafts.push(...rule.read(scene, clause, context));
    for (const draft of drafts) {
      const known = draft.drop ?? superseded(draft, drafts);
      const row = known === null ? rowOf(scene, draft, tools, lexicon) : null;
      const reason = known ?? background(row!, clause);
      if (row && reason === null) result.rows.push(row);
      else result.dropped.push(droppedAs(scene, draft, reason!));
    }
  }
  result.rows.sort((a, b) => a.start - b.start || a.end - b.end);
  return result;
}

const OBLIGING = new Set(["must", "should", "ought", "need", "have"]);

/** The rules that look at every clause: those of force. */
const ALWAYS = EVENT_RULES.filter((d) => d.on === null);

/** The rules that the acts of each verb wake: found once a verb, not once an article. */
const byActs = new WeakMap<ActsByType, readonly ListedRule[]>();

/** The rules that a clause wakes by its verb: of most verbs only those of force. */
function rulesOf({document: {tokens}}: Scene, {verb: {main, modal, lemma}}: Clause, acts: Lexicon["acts"]): readonly ListedRule[] {
  if (OBLIGING.has(modal ?? lemma)) return wokenBy(acts.verbs.get(lemma), true);
  const told = isListed(tokens[main]!, acts.bit) ? acts.verbs.get(lemma) : undefined;
  if (!told) return ALWAYS;
  let woken = byActs.get(told);
  if (!woken) byActs.set(told, (woken = wokenBy(told, false)));
  return woken;
}

const wokenBy = (told: ActsByType | undefined, obliging: boolean): ListedRule[] =>
  EVENT_RULES.filter((d) => d.on === null || d.on.some((type) => told?.has(type)) || (d.obliging && obliging));

/** Why another reading of the same clause stands for this one: force announced is a threat, a deal struck is no strike. */
function superseded({type, status}: EventDraft, drafts: readonly EventDraft[]): string | null {
  const has = (other: EventType) => drafts.some((d) => d.type === other && d.drop === undefined);
  if (status === "planned" && has("THREATEN")) return "announced as a threat";
  if (type === "MOBILIZE" && has("AID")) return "given to another side, not moved";
  if (type === "MOBILIZE" && has("SEIZE")) return "moved in to take it";
  return type === "ASSAULT" && has("AGREE") ? "an accord, no attack" : null;
}

/** An act without a day in a relative clause only tells who or what is meant: "rebels who seized the town years ago". */
const background = ({type, date_start}: EventReport, {kind}: Clause): string | null =>
  kind === "relative" && date_start === null && !SPEECH_TYPES.has(type) && type !== "AGREE" ? "background in a relative clause" : null;

/** The row of a draft, with its date, place, source and evidence. */
function rowOf(scene: Scene, draft: EventDraft, tools: Tools, lexicon: Pick<Lexicon, "theatre" | "places">): EventReport {
  const {type, mode, actor, target, status, deadline, rule} = draft;
  const {date_start, date_end, date_precision} = draft.date ?? dateOf(scene, draft, tools);
  const {start, end, quote} = evidence(scene, draft);
  return {
    article_id: scene.article.id,
    type,
    mode,
    actor,
    target,
    place: draft.place === undefined ? (placeTold(scene, draft, lexicon.places) ?? about(draft, lexicon)) : draft.place,
    status,
    date_start,
    date_end,
    date_precision,
    according_to: draft.according_to === undefined ? sourceOf(scene, draft) : draft.according_to,
    deadline,
    start,
    end,
    quote,
    rule,
    origin: "text"
  };
}

/** Where an act was; of a use of force every place that an enumeration names: "shelled A, B and C". */
function placeTold(scene: Scene, {type, clause}: EventDraft, {words}: Places): string | null {
  const place = placeOf(scene, clause, {within: SPEECH_TYPES.has(type), goes: GOING.has(type)});
  if (!place || SPEECH_TYPES.has(type)) return place?.place ?? null;
  return placesListed(scene, place, words)
    .map((d) => d.place)
    .join("; ");
}

/** Acts that are where they go to: "sent troops from Homs to Idlib". */
const GOING = new Set<EventType>(["MOBILIZE", "AID"]);

/** Acts of speech that are about what the speakers do to each other. */
const ABOUT = new Set<EventType>(["ACCUSE", "DEMAND", "REJECT"]);

/** What an act of speech is about that names no place: the land of the story, where one of its own sides speaks or is spoken to. */
function about({type, actor, target}: EventDraft, {theatre}: Pick<Lexicon, "theatre">): string | null {
  const own = [...codesOf(actor), ...codesOf(target)].some((code) => sideOf(code) === theatre.side);
  return ABOUT.has(type) && own ? theatre.land : null;
}

const SHARING = new Set(["as", "while"]);

/** What is said is done when it is said; what is told in passing, in a relative clause, a gerund or beside "as", when the main clause is. */
function dateOf(scene: Scene, {type, clause, saying}: EventDraft, tools: Tools): DateValue {
  if (saying) return tools.dateOf(scene, saying).value;
  const {value} = tools.dateOf(scene, clause);
  if (value.date_start || !(SPEECH_TYPES.has(type) || (clause.marker !== null && SHARING.has(clause.marker)))) return value;
  const {clauses, clauseStart} = scene.document;
  let at: Clause | undefined = clause;
  while (at && at.kind !== "main")
    at = parentOf(scene.document, at) ?? clauses.slice(clauseStart[clause.sentence], clause.i).findLast((d) => d.kind === "main");
  return !at || at === clause || at.verb.modal ? value : tools.dateOf(scene, at).value;
}

const droppedAs = (scene: Scene, draft: EventDraft, reason: string): Omit<Dropped, "article_id"> => {
  const {start, end, quote} = evidence(scene, draft);
  return {stage: "events", rule: draft.rule, reason, start, end, quote};
};

/** The stretch of the text that tells an event. */
function evidence({document: {text, tokens}}: Scene, {first, last}: EventDraft) {
  return spanOf(text, tokens[first]!.start, tokens[last]!.end);
}

/** Who says it; nobody where the speaker does it by saying so, or the outlet adds what another said: "a claim denied by". */
function sourceOf(scene: Scene, {type, actor, clause}: EventDraft): string | null {
  if (SPEECH_TYPES.has(type) && clause.kind === "reduced") return null;
  const side = sourceAt(scene, clause.verb.main)?.side ?? null;
  return side && SPEECH_TYPES.has(type) && actor && sideOf(actor) === sideOf(side) ? null : side;
}
