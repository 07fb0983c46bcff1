import {z} from "zod";
import {EVENT_MODES, EVENT_TYPES} from "../../model/report.js";
import * as cell from "../cells.js";
import {keyed} from "./keyed.js";

const ActorCode = z
  .string()
  .regex(/^[A-Z]{2,4}( [A-Z]{3})?(; [A-Z]{2,4}( [A-Z]{3})?)*$/, "an actor code, as TUR GOV")
  .nullable();
const score = z.number().min(-10).max(10);

/** A sentence and the event that must be read from it. */
const EventExample = keyed({
  text: z.string().min(1),
  type: z.enum(EVENT_TYPES),
  mode: z.enum(EVENT_MODES).nullable(),
  actor: ActorCode,
  target: ActorCode
});

/** A sentence from which no event of the type may be read, and why. */
const Counterexample = keyed({text: z.string().min(1), why: z.string().min(1)});

/** One event type. `triggers` is read by whoever looks for them. */
export const EventTypeFile = keyed({
  id: z.enum(EVENT_TYPES),
  label: z.string().min(1),
  definition: z.string().min(1),
  ambiguities: z.array(z.string()),
  /** PLOVER conflict-cooperation score, -10 to +10. */
  score,
  /** Scores of modes and variants where they differ from `score`. */
  scores: z.record(z.string(), score).default({}),
  /** Variants that have a score of their own and are no mode, each with the frames of acts.csv that tell it. */
  variants: z.record(z.string(), z.array(z.string()).min(1)).default({}),
  /** Modes with label and definition. */
  modes: z.array(keyed({id: z.enum(EVENT_MODES), label: z.string(), definition: z.string()})).default([]),
  triggers: z.unknown().optional(),
  examples: z.array(EventExample).min(4),
  counterexamples: z.array(Counterexample).min(3)
});
export type EventTypeFile = z.output<typeof EventTypeFile>;

/** A line of one of the codebook's lists. */
export const CodebookEntry = z.object({value: cell.text, label: cell.text, definition: cell.text});
export type CodebookEntry = z.output<typeof CodebookEntry>;

/** As `CodebookEntry`, with the score of a talk; blank where the type alone does not tell it. */
export const ScoredEntry = z.object({
  ...CodebookEntry.shape,
  score: z
    .string()
    .refine((held) => held === "" || Math.abs(Number(held)) <= 10, "a number from -10 to 10, or blank")
    .transform((held) => (held === "" ? null : Number(held)))
});
export type ScoredEntry = z.output<typeof ScoredEntry>;

/** The codebook's lists by file name. */
export const CODEBOOK_LISTS = {
  "talk-types": ScoredEntry,
  "talk-statuses": ScoredEntry,
  outcomes: CodebookEntry,
  precision: CodebookEntry,
  confidences: CodebookEntry,
  "event-statuses": CodebookEntry,
  sectors: CodebookEntry
};
