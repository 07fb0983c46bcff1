import type {TalkMention} from "../../model/talk.js";
import type {Drop} from "./drop.js";
import {type Phase, phaseOf} from "./phase.js";

/**
 * The talks without "agreed to meet regularly", without "agreed to further meetings" where the article goes on to tell which, a later one of the same sides, and
 * without "agreed to continue the talks" where it tells the talks.
 */
export function withoutPromises(talks: readonly TalkMention[], drop: Drop): TalkMention[] {
  const tells = ({parties}: TalkMention, phase: Phase) =>
    talks.some((d) => d.type !== "call" && phaseOf(d) === phase && d.status !== "proposed" && d.parties.join() === parties.join());
  return talks.filter((row) => {
    if (row.status !== "proposed" || row.date_start || row.type === "call") return true;
    const further = row.other && tells(row, "ahead");
    const goesOn = row.lasting && tells(row, "held");
    if (row.series) drop(row, "promise", "agreed only to talk more often");
    else if (further) drop(row, "promise", "further talks that other sentences tell one by one");
    else if (goesOn) drop(row, "promise", "agreed only to go on talking");
    return !row.series && !further && !goesOn;
  });
}
