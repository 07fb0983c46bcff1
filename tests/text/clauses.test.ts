import {describe, expect, it} from "vitest";
import {documentOf} from "../support/read.js";
import {CLAUSES} from "./clauses.table.js";
import {NON_FINITE} from "./non-finite-clauses.table.js";
import {RELATIVES} from "./relative-clauses.table.js";
import {SPEECH} from "./speech-clauses.table.js";

/** The clauses of a text: "subject | verb with its marks | object | by agent". */
const shown = (text: string): string[] => {
  const {clauses, tokens} = documentOf(text);
  const words = (phrase: {first: number; last: number} | null) =>
    phrase ? text.slice(tokens[phrase.first]!.start, tokens[phrase.last]!.end) : "-";
  return clauses.map(({subject, object, agent, verb: {lemma, passive, negated, modal, perfect}}) =>
    [
      words(subject),
      [modal, negated && "not", perfect && "have", passive && "be", lemma].filter(Boolean).join(" "),
      words(object),
      ...(agent ? [`by ${words(agent)}`] : [])
    ].join(" | ")
  );
};

describe.each(Object.entries({...CLAUSES, ...SPEECH, ...RELATIVES, ...NON_FINITE}))("clauses: %s", (_kind, cases) => {
  it.each(cases)("%s", (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
