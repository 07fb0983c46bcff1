import {describe, expect, it} from "vitest";
import {findQuotations, isSpeech} from "../../loaders/text/quotations.js";
import {documentOf} from "../support/read.js";

/** The quotations of a text without their marks, "(term)" behind those that are no speech. */
const shown = (text: string): string[] => {
  const document = documentOf(text);
  return findQuotations(document).map((quotation) => {
    const words = document.tokens.slice(quotation.open, quotation.close + 1).filter((d) => d.tag !== "open" && d.tag !== "close");
    return text.slice(words[0]!.start, words.at(-1)!.end) + (isSpeech(quotation) ? "" : " (term)");
  });
};

describe("quotations", () => {
  it.each<[string, ...string[]]>([
    ["“We lost two men,” he said.", "We lost two men,"],
    ['"We lost two men," he said.', "We lost two men,"],
    ["He said 'we lost two men' and left.", "we lost two men"],
    ["He said the soldiers' families knew."],
    ["The 'radical' forces fled.", "radical (term)"],
    ["“It is over,” he said. “We won the war.”", "It is over,", "We won the war."],
    ["“He told me ‘it is over’ and left,” she said.", "He told me ‘it is over’ and left,"],
    ["«It is over now», he said.", "It is over now"],
    ['“It is over now," he said. The army left.', "It is over now,"],
    ['"It is over now,” he said. The army left.', "It is over now,"],
    ['“It is "over" for us all,” he said.', 'It is "over" for us all,'],
    ["Turkey’s army isn’t there."],
    ["“It is not over\nThe army left.", "It is not over"],
    ["“It is not over.\nWe stay,” he said.", "It is not over.\nWe stay,"],
    ["“It is not over.\nThe army left. “We stay,” he said.", "It is not over.", "We stay, (term)"],
    ["The “safe zone” shrank.", "safe zone (term)"],
    ["He called it “a war of lies” and “a great shame to all”.", "a war of lies", "a great shame to all"]
  ])("%s", (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
