import type {Frame, Tag, VerbForm, Word} from "../model/token.js";
import {type VerbEntry, verbForms} from "./inflect.js";

/** What the tagger knows of words, by folded word. */
export type WordList = ReadonlyMap<string, Word>;

/** A verb as the lexicon lists it. */
export interface VerbRow extends VerbEntry {
  frame: Frame;
  /** Empty, `1` where its base and third person are as often a noun, `mostly` where far more often. */
  noun: string;
  /** Of a verb with an object or a clause, who does what "to" leads in: `subject` ("refused to leave"), `object` ("told them to leave"), `both`; or empty. */
  to: string;
}

const AUXILIARIES: readonly [string, string, VerbForm[]][] = [
  ["be", "be", ["base"]],
  ["am", "be", ["third"]],
  ["is", "be", ["third"]],
  ["are", "be", ["third"]],
  ["was", "be", ["past"]],
  ["were", "be", ["past"]],
  ["been", "be", ["participle"]],
  ["being", "be", ["gerund"]],
  ["isnt", "be", ["third"]],
  ["arent", "be", ["third"]],
  ["wasnt", "be", ["past"]],
  ["werent", "be", ["past"]],
  ["have", "have", ["base"]],
  ["has", "have", ["third"]],
  ["had", "have", ["past", "participle"]],
  ["having", "have", ["gerund"]],
  ["hasnt", "have", ["third"]],
  ["havent", "have", ["base"]],
  ["hadnt", "have", ["past"]],
  ["do", "do", ["base"]],
  ["does", "do", ["third"]],
  ["did", "do", ["past"]],
  ["dont", "do", ["base"]],
  ["doesnt", "do", ["third"]],
  ["didnt", "do", ["past"]]
];

/**
 * Compiles the closed-class words and the verbs into one look-up.
 * @param complements what goes on with some of the verbs: see verb-complements.csv in data/README.md
 */
export function compileWords(
  closed: readonly {word: string; tags: string; way: string}[],
  verbs: readonly VerbRow[],
  complements: readonly {verb: string; complement: string}[] = []
): WordList {
  const words = new Map<string, Word>();
  const complementsOf = new Map<string, string[]>();
  for (const {verb, complement} of complements) complementsOf.set(verb, [...(complementsOf.get(verb) ?? []), complement]);
  for (const verb of verbs)
    for (const [form, forms] of verbForms(verb)) {
      const known = words.get(form);
      const noun = verb.noun !== "" && forms.some((d) => d === "base" || d === "third");
      const lemma = known ? preferred(known, verb.lemma, forms) : verb.lemma;
      const all = known ? [...new Set([...known.forms, ...forms])] : forms;
      const mostly = (noun && verb.noun === "mostly") || known?.mostlyNoun === true;
      const frame = known?.frame ?? verb.frame;
      const takesTo = verb.to === "subject" || verb.to === "both" || known?.takesTo === true;
      const directs = verb.to === "object" || verb.to === "both" || known?.directs === true;
      words.set(form, {
        ...NO_VERB,
        lemma,
        forms: all,
        noun: noun || known?.noun === true,
        mostlyNoun: mostly,
        frame,
        takesTo,
        directs,
        complements: complementsOf.get(lemma ?? "") ?? []
      });
    }
  for (const [form, lemma, forms] of AUXILIARIES) words.set(form, {...NO_VERB, tags: ["aux"], lemma, forms, frame: "t"});
  for (const {word, tags, way} of closed)
    words.set(word, {...(words.get(word) ?? NO_VERB), tags: tags.split("|") as Tag[], way: way !== ""});
  return words;
}

/** All words have one shape, as they are read at every token. */
const NO_VERB: Word = {
  tags: [],
  lemma: null,
  forms: [],
  noun: false,
  mostlyNoun: false,
  takesTo: false,
  directs: false,
  complements: [],
  way: false,
  frame: "i"
};

/** "left" is leave, "found" find: a form that is a past of one verb and a base of another keeps the base's verb only if it is a base. */
const preferred = (known: Word, lemma: string, forms: readonly VerbForm[]) =>
  forms.includes("base") && !known.forms.includes("past") ? lemma : known.lemma;
