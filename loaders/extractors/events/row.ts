import type {Lexicon} from "../../lexicon/language.js";
import type {Places} from "../../lexicon/places.js";
import {codesOf, sideOf} from "../../model/camp.js";
import type {DateValue} from "../../model/date.js";
import {type EventReport, type EventType, SPEECH_TYPES} from "../../model/report.js";
import type {Scene} from "../../model/scene.js";
import {type Span, spanOf} from "../../model/span.js";
import type {Clause} from "../../model/syntax.js";
import type {EventDraft} from "../../scene/event-drafts.js";
import {placesListed} from "../../scene/place-lists.js";
import {placeOf} from "../../scene/places.js";
import {sourceAt} from "../../scene/sources.js";
import type {Tools} from "../../scene/tools.js";
import {parentOf} from "../../text/clause-at.js";

/** The row of a draft, with its date, place, source and evidence. */
export function rowOf(scene: Scene, draft: EventDraft, tools: Tools, lexicon: Pick<Lexicon, "theatre" | "places">): EventReport {
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

/** The stretch of the text that tells an event. */
export function evidence({document: {text, tokens}}: Scene, {first, last}: EventDraft): Span {
  return spanOf(text, tokens[first]!.start, tokens[last]!.end);
}

/** Who says it; nobody where the speaker does it by saying so, or the outlet adds what another said: "a claim denied by". */
function sourceOf(scene: Scene, {type, actor, clause}: EventDraft): string | null {
  if (SPEECH_TYPES.has(type) && clause.kind === "reduced") return null;
  const side = sourceAt(scene, clause.verb.main)?.side ?? null;
  return side && SPEECH_TYPES.has(type) && actor && sideOf(actor) === sideOf(side) ? null : side;
}
