import type {Frame, Tag, VerbForm, Word} from "../model/token.js";
import {type VerbEntry, verbForms} from "./inflect.js";

/** What the tagger knows of words, by folded word. */
export type WordList = ReadonlyMap<string, Word>;

/** A verb as the lexicon lists it. */
interface VerbRow extends VerbEntry {
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

/** What is told of words, list by list. */
interface WordLists {
  closed: readonly {word: string; tags: string; way: string}[];
  verbs: readonly VerbRow[];
  /** What goes on with some of the verbs: see verb-complements.csv in data/README.md. */
  complements: readonly {verb: string; complement: string}[];
  /** Dictionary forms of the verbs of saying. */
  speech: ReadonlySet<string>;
}

/** Compiles the closed-class words and the verbs into one look-up. */
export function compileWords({closed, verbs, complements, speech}: WordLists): WordList {
  const words = new Map<string, Word>();
  const complementsOf = new Map<string, string[]>();
  for (const {verb, complement} of complements) complementsOf.set(verb, [...(complementsOf.get(verb) ?? []), complement]);
  for (const verb of verbs)
    for (const [form, forms] of verbForms(verb)) words.set(form, withVerb(words.get(form) ?? NO_VERB, verb, forms, complementsOf, speech));
  for (const [form, lemma, forms] of AUXILIARIES) words.set(form, wordOf({tags: ["aux"], lemma, forms, frame: "t"}));
  for (const {word, tags, way} of closed) words.set(word, wordOf({...words.get(word), tags: tags.split("|") as Tag[], way: way !== ""}));
  return words;
}

/** A word of which no more is known than what is given. Its fields are written out, so that all words have one shape: they are read at every token. */
function wordOf(given: Partial<Word>): Word {
  const {tags = [], lemma = null, forms = [], noun = false, mostlyNoun = false} = given;
  const {takesTo = false, directs = false, complements = [], tells = false, way = false, frame = "i"} = given;
  return {tags, lemma, forms, noun, mostlyNoun, takesTo, directs, complements, tells, way, frame};
}

const NO_VERB = wordOf({});

/** A word with one more verb whose form it is: "saw" is of see and of saw. */
function withVerb(
  known: Word,
  verb: VerbRow,
  forms: readonly VerbForm[],
  complementsOf: ReadonlyMap<string, readonly string[]>,
  speech: ReadonlySet<string>
): Word {
  const noun = verb.noun !== "" && forms.some((d) => d === "base" || d === "third");
  const lemma = known.lemma === null ? verb.lemma : preferred(known, verb.lemma, forms);
  return wordOf({
    lemma,
    forms: [...new Set([...known.forms, ...forms])],
    noun: noun || known.noun,
    mostlyNoun: (noun && verb.noun === "mostly") || known.mostlyNoun,
    frame: known.lemma === null ? verb.frame : known.frame,
    takesTo: verb.to === "subject" || verb.to === "both" || known.takesTo,
    directs: verb.to === "object" || verb.to === "both" || known.directs,
    complements: complementsOf.get(lemma ?? "") ?? [],
    tells: speech.has(lemma ?? "")
  });
}

/** "left" is leave, "found" find: a form that is a past of one verb and a base of another keeps the base's verb only if it is a base. */
const preferred = (known: Word, lemma: string, forms: readonly VerbForm[]) =>
  forms.includes("base") && !known.forms.includes("past") ? lemma : known.lemma;
