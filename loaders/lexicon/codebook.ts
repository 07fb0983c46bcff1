import type {EventMode, EventType, TalkStatus, TalkType} from "../model/report.js";
import type {CodebookRow} from "../model/tables.js";
import type {CodebookData} from "./data.js";

/** The scores of the escalation scale: PLOVER's conflict-cooperation scale, -10 to +10 (openeventdata/PLOVER, manual). */
export interface Scores {
  /** Score of an event: by variant (`posts`, `withdrawal`), else by mode, else by type. */
  ofEvent(type: EventType, mode?: EventMode | null, variant?: string | null): number;
  /** The variant that a frame of acts.csv tells: "build" of MOBILIZE tells `posts`. Null where it tells none. */
  variantOf(type: EventType, frame: string): string | null;
  /** Score of a talk: of a held one by type, of others by status. */
  ofTalk(type: TalkType, status: TalkStatus): number;
}

/** Columns of the tables that a list of the codebook explains. */
const COLUMNS: Record<keyof CodebookData["lists"], [table: string, column: string][]> = {
  "talk-types": [
    ["talk_reports", "type"],
    ["talks", "type"]
  ],
  "talk-statuses": [
    ["talk_reports", "status"],
    ["talks", "status"]
  ],
  outcomes: [
    ["casualty_reports", "outcome"],
    ["tolls", "outcome"]
  ],
  precision: [
    ["event_reports", "date_precision"],
    ["casualty_reports", "date_precision"],
    ["talk_reports", "date_precision"]
  ],
  confidences: [["casualty_reports", "confidence"]],
  "event-statuses": [
    ["event_reports", "status"],
    ["events", "status"]
  ],
  sectors: [
    ["event_reports", "actor"],
    ["event_reports", "target"],
    ["casualty_reports", "group"]
  ]
};

/** Every value that the codebook explains, as rows of the `codebook` table. */
export function codebookRows({eventTypes, lists}: CodebookData): CodebookRow[] {
  const types = eventTypes.flatMap(({id, label, definition, modes}) =>
    ["event_reports", "events"].flatMap((table) => [
      {table, column: "type", value: id, label, definition},
      ...modes.map((mode) => ({table, column: "mode", value: mode.id, label: mode.label, definition: mode.definition}))
    ])
  );
  const entries = Object.entries(COLUMNS).flatMap(([name, columns]) =>
    columns.flatMap(([table, column]) =>
      lists[name as keyof CodebookData["lists"]].map(({value, label, definition}) => ({table, column, value, label, definition}))
    )
  );
  return [...types, ...entries];
}

/** The score look-up of a codebook. */
export function compileScores({eventTypes, lists}: CodebookData): Scores {
  const types = new Map(eventTypes.map((type) => [type.id, type]));
  const talks = new Map(lists["talk-types"].map(({value, score}) => [value, score]));
  const statuses = new Map(lists["talk-statuses"].map(({value, score}) => [value, score]));
  return {
    ofEvent(type, mode = null, variant = null) {
      const file = types.get(type);
      return file?.scores[variant ?? ""] ?? file?.scores[mode ?? ""] ?? file?.score ?? 0;
    },
    variantOf(type, frame) {
      const variants = Object.entries(types.get(type)?.variants ?? {});
      return variants.find(([, frames]) => frames.includes(frame))?.[0] ?? null;
    },
    ofTalk: (type, status) => statuses.get(status) ?? talks.get(type) ?? 0
  };
}
