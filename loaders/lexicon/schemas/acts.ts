import {z} from "zod";
import {EVENT_TYPES, type EventType} from "../../model/report.js";
import * as cell from "../cells.js";

/** What acts.csv tells: force has lists of its own. */
type ActType = Exclude<EventType, "ASSAULT">;

/** The ways in which a verb may tell an act of each type: its rule reads the clause accordingly. */
const FRAMES: Readonly<Record<ActType, readonly string[]>> = {
  SEIZE: ["control", "enter", "expel", "fall", "state", "take"],
  MOBILIZE: ["alert", "build", "drill", "gather", "move", "place", "send"],
  COERCE: ["block", "close", "detain", "impose", "keep", "letthrough", "open", "repel"],
  RETREAT: ["flee", "leave", "lift", "pull", "truce"],
  AGREE: ["agree", "broker", "parley", "sign"],
  AID: ["arrive", "bear", "give", "package", "pledge", "receive"],
  THREATEN: ["answer", "deed", "goes on", "impunity", "loom", "noun", "pay", "ready", "threaten", "vow", "warn"],
  ACCUSE: ["agent", "blame", "brand", "breach", "condemn", "guilt", "lay", "mutual"],
  DEMAND: ["ask", "noun", "order", "seek", "want"],
  REJECT: ["deny", "innocent", "norole", "nothing", "refuse", "silence", "untrue", "untruth"],
  SUPPORT: ["back", "express", "lend", "right", "stand"]
};

const allowedIn = (type: ActType): string => `a frame of ${type}: ${FRAMES[type].join(", ")}`;

/** A verb that may tell an act: see acts.csv in data/README.md. */
export const ActRow = z
  .object({term: cell.text, type: cell.oneOf(EVENT_TYPES).exclude(["ASSAULT"]), frame: cell.text, subject: cell.list, object: cell.list})
  .refine(({type, frame}) => FRAMES[type].includes(frame), {
    error: ({input}) => allowedIn((input as {type: ActType}).type),
    path: ["frame"]
  });
