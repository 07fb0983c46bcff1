import type {Lexicon} from "../lexicon/language.js";
import type {Dropped} from "../model/dropped.js";
import {type EventReport, type EventType, SPEECH_TYPES} from "../model/report.js";
import type {Extract, Scene} from "../model/scene.js";
import type {Clause} from "../model/syntax.js";
import type {EventContext, EventDraft} from "../scene/event-drafts.js";
import type {Tools} from "../scene/tools.js";
import {evidence, rowOf} from "./events/row.js";
import {rulesOf} from "./events/wake.js";

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

/** A draft as what was seen and not coded. */
const droppedAs = (scene: Scene, draft: EventDraft, reason: string): Omit<Dropped, "article_id"> => {
  const {start, end, quote} = evidence(scene, draft);
  return {stage: "events", rule: draft.rule, reason, start, end, quote};
};
