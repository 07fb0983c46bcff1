import {describe, expect, it} from "vitest";
import {documentOf} from "../support/read.js";

/** The sentences of a text. */
const sentencesOf = (text: string): string[] => {
  const {sentences} = documentOf(text);
  return sentences.map((d) => text.slice(d.start, d.end));
};

describe("sentences", () => {
  it.each<[string, number]>([
    ["Two died. Three were wounded.", 2],
    ["Mr. Smith met Gen. Jones in the U.S. on Friday.", 1],
    ["He left the U.S. The talks went on.", 2],
    ["It fell at 5 p.m. on Friday. Nobody was hurt.", 2],
    ["J. Smith was killed.", 1],
    ["The price rose by 1.9 percent. Nobody knew why.", 2],
    ["Is it over? It is not!", 2],
    ["“We lost two men. They were brave,” he said.", 2],
    ["“We lost two men,” he said. “They were brave.”", 2],
    ["He said it was over (it was not). Then he left.", 2],
    ["On Feb. 27 the army struck. On March 5 it stopped.", 2],
    ["Lt. Col. Ahmed of the 3rd Div. was killed.", 1],
    ["The firm, Doe Inc., closed.", 1],
    ["They waited… and then they left.", 1],
    ["The city fell.Nobody stayed.", 1],
    ["Turkey vs. Russia in Idlib.", 1],
    ["“It is over!” he cried.", 1]
  ])("%s: %i", (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it("end with their closing marks and with their paragraph", () => {
    expect(sentencesOf("He said: “It is over.” Then he left.")).toEqual(["He said: “It is over.”", "Then he left."]);
    expect(sentencesOf("Two killed in Idlib\nThe army struck on Friday.")).toEqual(["Two killed in Idlib", "The army struck on Friday."]);
  });
});
