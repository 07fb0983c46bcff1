import type {TalkMention} from "../../model/talk.js";

/** Where an article tells of a gathering, "the summit" without sides is the gathering, and no name for those who meet besides: it stands apart. */
export function besideGatherings(rows: readonly TalkMention[]): readonly TalkMention[] {
  if (!rows.some((d) => d.gathering)) return rows;
  return rows.map((row) => (row.type === "summit" && row.parties.length === 0 ? {...row, apart: true} : row));
}
