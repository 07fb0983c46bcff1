import {describe, expect, it} from "vitest";
import {tokenize} from "../../loaders/text/tokens.js";

/** Tokens in short: "|" between them, "-" before one that is glued to the one before. */
const shown = (text: string): string =>
  tokenize(text)
    .map((d) => (d.glued ? "-" : "") + d.text)
    .join("|");

describe("tokens", () => {
  it.each([
    ["33 soldiers died.", "33|soldiers|died|."],
    ["At least 1,200 people", "At|least|1,200|people"],
    ["1.9 million", "1.9|million"],
    ["at 13:00 GMT", "at|13:00|GMT"],
    ["the U.S. army", "the|U.S.|army"],
    ["the U.N.'s envoy, 'U.S.' troops", "the|U.N.'s|envoy|,|'|U.S.|'|troops"],
    ["at 5 p.m. on Friday", "at|5|p.m.|on|Friday"],
    ["Turkish-backed rebels", "Turkish|-backed|rebels"],
    ["a 12-year-old boy", "a|12|-year|-old|boy"],
    ["de-escalation", "de-escalation"],
    ["co-operation", "co-operation"],
    ["UN-backed talks", "UN|-backed|talks"],
    ["Ma’arrat al-Nu’man", "Ma’arrat|al|-Nu’man"],
    ["Turkey's soldiers", "Turkey's|soldiers"],
    ["We'll say they’ve won; you're sure I'm late", "We|'ll|say|they|’ve|won|;|you|'re|sure|I|'m|late"],
    ["O'Reilly 'really' met d'Ivoire's 'M'", "O'Reilly|'|really|'|met|d'Ivoire's|'|M|'"],
    ["$40m", "$|40m"],
    ["the 20th", "the|20th"],
    ["50–60 dead", "50|-60|dead"],
    ["“Stop,” he said", "“|Stop|,|”|he|said"],
    ["Syria (SOHR)", "Syria|(|SOHR|)"],
    ["killed; wounded", "killed|;|wounded"],
    ["Ankara — Reuters", "Ankara|—|Reuters"],
    ["S-400s", "S|-400s"]
  ])("%s: %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it("keeps offsets of the original text, folds letters and marks possessives", () => {
    const text = "Recep Tayyip Erdoğan’s troops";
    const tokens = tokenize(text);
    expect(tokens.map((d) => text.slice(d.start, d.end))).toEqual(tokens.map((d) => d.text));
    expect(tokens[2]).toMatchObject({lower: "erdogan", possessive: true, capital: true, kind: "word"});
  });
});
