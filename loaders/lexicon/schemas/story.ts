import {z} from "zod";
import * as cell from "../cells.js";
import {keyed} from "./keyed.js";

/** A day that is none ends the checks of what holds it: whether it is before another cannot be told. */
const isoDay = z.iso.date({error: "an ISO day that exists, as 2020-02-28", abort: true});

const ActorCodes = z.string().regex(/^[A-Z]{2,4}( [A-Z]{3})?(; [A-Z]{2,4}( [A-Z]{3})?)*$/, "an actor code of the codebook, as SYR MIL");

/** What a story is about, and the days it spans. */
export const Story = keyed({
  title: z.string().min(1),
  definition: z.string().min(1),
  lang: z.string().regex(/^[a-z]{2}$/, "a folder of data/lexicons, as en"),
  dir: z.enum(["ltr", "rtl"]),
  period: keyed({from: isoDay, to: isoDay}).refine(({from, to}) => from <= to, {error: "a day that is not before 'from'", path: ["to"]}),
  /** Names of places (places.csv) that the story plays in. */
  theatre: z.array(z.string()).min(1)
});
export type Story = z.output<typeof Story>;

/** An outlet whose articles or coded reports the story holds. */
export const Outlet = z.object({outlet: cell.text, country: cell.optionalAlpha3, group: cell.optionalText, names: cell.list});
export type Outlet = z.output<typeof Outlet>;

/** A name that stands for an actor in this story only. */
export const StoryActor = keyed({
  name: z.string().min(1),
  code: ActorCodes,
  /** Code where it fights, if another than where it speaks, talks or decides. */
  fighting: ActorCodes.optional(),
  /** Holds only where no other side stands with the name: "the regime", but not "the Iranian regime". */
  alone: z.boolean().default(false),
  /** A body with branches in many lands: in news of another country it means that country's. */
  everywhere: z.boolean().default(false),
  aliases: z.array(z.string()).default([])
});
export type StoryActor = z.output<typeof StoryActor>;

/** An editor's change to rows of a table. One that finds nothing, or not what it expects, fails the build. */
export const Correction = keyed({
  /** Table of report rows. */
  table: z.enum(["event_reports", "casualty_reports", "talk_reports", "statements", "labels"]),
  article_id: z.string().min(1),
  /** Columns and the values that the row holds now: they name the row, and prove that it is still there. */
  expect: z.record(z.string(), z.unknown()),
  /** Columns and their new values; null strikes the row. */
  change: z.record(z.string(), z.unknown()).nullable(),
  why: z.string().min(1),
  who: z.string().min(1),
  when: isoDay
});
export type Correction = z.output<typeof Correction>;
