import {describe, expect, it} from "vitest";
import {findZones} from "../../loaders/text/zones.js";

/** The zones of a text, each as its kind and first letters. */
const shown = (text: string): string[] => findZones(text).map((d) => `${d.kind}: ${text.slice(d.start, d.end).slice(0, 10)}`);
const BODY = "The army struck on Friday.";

describe("zones", () => {
  it.each<[string, ...string[]]>([
    [`Two killed in Idlib\n${BODY}`, "headline: Two killed", "body: The army s"],
    [BODY, "body: The army s"],
    [`ANKARA\n${BODY}`, "dateline: ANKARA", "body: The army s"],
    [`ANKARA, Feb. 28 (Reuters) - ${BODY}`, "dateline: ANKARA, Fe", "body: The army s"],
    [`PESHAWAR: ${BODY}`, "dateline: PESHAWAR: ", "body: The army s"],
    [`MOSCOW, February 28. /TASS/. ${BODY}`, "dateline: MOSCOW, Fe", "body: The army s"],
    [`Damascus, SANA - ${BODY}`, "dateline: Damascus, ", "body: The army s"],
    [`Tehran, Nov 8, IRNA - ${BODY}`, "dateline: Tehran, No", "body: The army s"],
    [`BEIRUT (AP) — ${BODY}`, "dateline: BEIRUT (AP", "body: The army s"],
    [`Houston (Platts) -- ${BODY}`, "dateline: Houston (P", "body: The army s"],
    [`Smith (a farmer) - ${BODY}`, "body: Smith (a f"],
    [`Army guns down two in Idlib KHARTOUM (AP) — ${BODY}`, "headline: Army guns ", "dateline: KHARTOUM (", "body: The army s"],
    [`Army guns down two in Idlib AMMAN (AFP) ${BODY}`, "headline: Army guns ", "body: AMMAN (AFP"],
    [`The strike was seen by a man of UNICEF (UN) Lebanon staff.`, "body: The strike"],
    [`The army struck the men of NOREF (NGO) staff.`, "body: The army s"],
    [`${BODY}\nRead more: another story`, "body: The army s", "related: Read more:"],
    [`${BODY}\nSee also: a map`, "body: The army s", "related: See also: "],
    [`By Jane Doe\n${BODY}`, "credit: By Jane Do", "body: The army s"],
    [`${BODY}\nReporting by Jane Doe | Desk`, "body: The army s", "credit: Reporting "],
    [`${BODY} (Reporting by A B; Editing by C D)`, "body: The army s", "credit:  (Reportin"],
    [`Putin (L) and Erdogan in Moscow (AFP)\n${BODY}`, "caption: Putin (L) ", "body: The army s"],
    [`${BODY}\nThe road ahead\n${BODY}`, "body: The army s", "subhead: The road a", "body: The army s"],
    [`Source: agencies\n${BODY}`, "credit: Source: ag", "body: The army s"],
    [`Photo: a tank\n${BODY}`, "credit: Photo: a t", "body: The army s"]
  ])("%j", (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
