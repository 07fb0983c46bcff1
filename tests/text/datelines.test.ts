import {describe, expect, it} from "vitest";
import {isDateline} from "../../loaders/text/datelines.js";
import {documentOf} from "../support/read.js";

/** Whether the word is told as where the reporter sits. */
const isSeat = (text: string, word: string): boolean => {
  const {tokens} = documentOf(text);
  const at = tokens.find((d) => d.text === word)!.i;
  return isDateline(tokens, at, at);
};

describe("datelines within a line", () => {
  it.each([
    ["BEIRUT (AP) Troops shelled the town.", "BEIRUT"],
    ["Two people die in raid: ANKARA (Reuters) Two people died.", "ANKARA"],
    ["AMMAN, Sept 9 Two people died.", "AMMAN"],
    ["Damascus (dpa) - Two people died.", "Damascus"],
    ["Manbij (Syria) (AFP) - Two people died.", "Manbij"]
  ])("%s", (text, word) => {
    expect(isSeat(text, word)).toBe(true);
  });

  it.each([
    ["Troops left Beirut (the capital) at dawn.", "Beirut"],
    ["Damascus (which denied it) said so.", "Damascus"],
    ["DAMASCUS SAYS NO", "DAMASCUS"]
  ])("not %s", (text, word) => {
    expect(isSeat(text, word)).toBe(false);
  });
});
