import {capital, list} from "./format.js";
import {actorName, eventName, sideName, victimName, withThe, words} from "./names.js";
import type {Event, Talk, Toll} from "./site-data.js";

/** How an event of a kind turns to its target; others are against it. */
const TOWARDS: Partial<Record<Event["type"], string>> = {
  AGREE: "with",
  SUPPORT: "for",
  AID: "for",
  DEMAND: "of",
  REJECT: "towards",
  RETREAT: "facing"
};

/** `Air strike by Russia, against the armed opposition`. */
export const eventTitle = (row: Pick<Event, "type" | "mode" | "actor" | "target">): string =>
  `${eventName(row)}${row.actor ? ` by ${withThe(actorName(row.actor))}` : ", actor not told"}${row.target ? `, ${TOWARDS[row.type] ?? "against"} ${withThe(actorName(row.target))}` : ""}`;

/** `22 to 37 Turkish soldiers killed`. */
export const tollTitle = (row: Pick<Toll, "group" | "outcome">, reach: string): string =>
  capital(`${reach} ${victimName(row.group)} ${words("outcomes", row.outcome)}`);

/** `Call between Russia and Turkey`. */
export const talkTitle = (row: Pick<Talk, "type" | "parties">): string =>
  `${words("talks", row.type)}${row.parties.length > 1 ? " between " : " of "}${list(row.parties.map((party) => withThe(sideName(party))))}`;
