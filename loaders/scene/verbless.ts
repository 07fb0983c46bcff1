import type {Document} from "../model/document.js";
import type {Clause} from "../model/syntax.js";

/** The clause that stands for a sentence without a verb, as a headline may be: news of the day, with no one as its subject. */
export function verblessClause({sentences}: Document, sentence: number): Clause {
  const {first, last} = sentences[sentence]!;
  return {
    i: -1,
    sentence,
    verb: {
      first,
      last: first,
      main: first,
      lemma: "",
      form: "base",
      tense: "past",
      perfect: false,
      progressive: false,
      passive: false,
      negated: false,
      modal: null,
      finite: true,
      takesClause: false
    },
    subject: null,
    object: null,
    agent: null,
    kind: "main",
    marker: null,
    parent: -1,
    first,
    last
  };
}
