import type {TalkMention} from "../../model/talk.js";
import type {Drop} from "./drop.js";

/** The talks without "agreed to further meetings" where the article goes on to tell which: a later one of the same sides. */
export function withoutPromises(talks: readonly TalkMention[], drop: Drop): TalkMention[] {
  const isPromise = (row: TalkMention) => row.status === "proposed" && !row.date_start && (row.other || row.series) && row.type !== "call";
  const isKept = (row: TalkMention, sides: string) => row.status === "scheduled" && row.type !== "call" && row.parties.join() === sides;
  return talks.filter((row) => {
    const told = isPromise(row) && talks.some((d) => isKept(d, row.parties.join()));
    if (told) drop(row, "promise", "further talks that other sentences tell one by one");
    return !told;
  });
}
