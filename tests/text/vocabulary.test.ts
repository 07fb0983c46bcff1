import {describe, expect, it} from "vitest";
import {tokenize} from "../../loaders/text/tokens.js";
import {compileVocabulary} from "../../loaders/text/vocabulary.js";
import {compileWords} from "../../loaders/text/words.js";

const words = compileWords({
  closed: [{word: "the", tags: "det", way: ""}],
  verbs: [{lemma: "kill", past: "", participle: "", frame: "t", to: "", noun: ""}],
  complements: [],
  speech: new Set()
});
const shells = {bit: 0};
const vocabularyOf = () => compileVocabulary(words, [[shells, ["shell", "kill"]]]);
const text = "The gunmen killed Erdoğan's aides; shells fell, “shelling” went on.";

describe("spellings", () => {
  it("tell the same whatever was read before, and are kept in no more room", () => {
    const vocabulary = vocabularyOf();
    const fresh = tokenize(text, 0, text.length, vocabulary);
    const room = vocabulary.forms.length;
    const many = Array.from({length: 150_000}, (_, i) => `w${i.toString(36)}x`).join(" ");
    tokenize(many, 0, many.length, vocabulary);
    expect(vocabulary.forms.length).toBe(room);
    expect(tokenize(text, 0, text.length, vocabulary)).toEqual(fresh);
    expect(tokenize(text, 0, text.length, vocabularyOf())).toEqual(fresh);
  });

  it.each(["constructor", "prototype", "valueOf"])("are words like others: %s", (word) => {
    expect(tokenize(`${word}s`)[0]).toMatchObject({lower: `${word}s`.toLowerCase(), singular: word.toLowerCase()});
    expect(tokenize(word)[0]!.singular).toBe(word.toLowerCase());
  });

  it("are listed by their dictionary form too, and by no other", () => {
    const tokens = tokenize(text, 0, text.length, vocabularyOf());
    const listed = tokens.filter(({lists}) => (lists & shells.bit) !== 0).map((d) => d.text);
    expect(listed).toEqual(["killed", "shells", "shelling"]);
  });
});
