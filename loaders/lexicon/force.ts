import type {ForceMention} from "../model/mention.js";
import type {EventMode, Outcome} from "../model/report.js";
import {withS} from "../text/inflect.js";
import {type Listed, UNLISTED} from "../text/vocabulary.js";
import {cellsOf} from "./csv.js";
import type {LanguageData} from "./data.js";
import {compileGazetteer, type Gazetteer} from "./gazetteer.js";
import {FORCE_ROLES, type HIT_KINDS, TOLL_ROLES} from "./schemas/word-roles.js";
import {byRole, type WordsByRole} from "./words-by-role.js";

/** What a verb of harm or support of a noun of force does with it: "launched an attack", "foiled an attack", "repelled an attack", "the attack killed", "reported an attack". */
type LightFrame = NonNullable<ForceMention["frame"]>;

/** How a casualty term is used: see casualty-terms.csv in data/README.md. */
export interface CasualtyTerm {
  kind: "verb" | "verb-p" | "verb-i" | "noun" | "state" | "loss" | "suffer" | "harm" | "toll" | "sum";
  /** `casualties` where the word does not tell killed from wounded. */
  outcome: Outcome | "casualties";
}

/** A verb with a set phrase that tells a toll: "lost their lives". See casualty-idioms.csv in data/README.md. */
export interface CasualtyIdiom {
  /** Words of the set phrase in their order, by dictionary form; other words may stand between them. */
  complement: readonly string[];
  victims: "subject" | "object";
  outcome: Outcome;
}

/** Small words that stand with words of force, by what they tell: see force-words.csv in data/README.md. */
type ForceGrammar = WordsByRole<(typeof FORCE_ROLES)[number]>;

/** The words of tolls by what they do: see casualty-words.csv in data/README.md. */
export type TollWords = WordsByRole<(typeof TOLL_ROLES)[number]>;

/** Whose a thing is that force hits: see hit-objects.csv in data/README.md. */
export type HitKind = (typeof HIT_KINDS)[number];

/** Words of force and of its victims. As a list it holds the verbs of force and all words that tell a toll. */
export interface ForceWords extends Listed {
  /** Nouns of force, one or more words, singular and plural: "air strikes"; `none` for what only looks like one: "hunger strike". */
  nouns: Gazetteer<EventMode | "none">;
  /** Nouns that are force only where somebody does it: "regime fire", not "a fire". By dictionary form. */
  needDoers: ReadonlySet<string>;
  /** Nouns that tell force only where they are fired at something: "launched drones at the base". */
  needFire: ReadonlySet<string>;
  /** Nouns that are force only where their sentence tells harm: an encounter in which nobody falls is a meeting. By dictionary form. */
  needHarm: ReadonlySet<string>;
  /** By dictionary form; two words where a particle belongs to it: "shoot down". */
  verbs: ReadonlyMap<string, EventMode>;
  /** Verbs that are force only where they hit what force is used on: "destroyed a convoy", not "destroyed the evidence". By dictionary form. */
  needObjects: ReadonlySet<string>;
  /** Verbs whose subjects may fight each other: "the army and rebels clashed". */
  mutual: ReadonlySet<string>;
  lightVerbs: ReadonlyMap<string, LightFrame>;
  /** Weapons and carriers, by the mode of force they tell: "warplanes". */
  weapons: Gazetteer<EventMode>;
  /** What is hit, by what it belongs to: see hit-objects.csv in data/README.md. By dictionary form. */
  objects: ReadonlyMap<string, HitKind>;
  grammar: ForceGrammar;
  /** Verbs by which a noun of force is told as news: "clashes continue". */
  occurrence: ReadonlyMap<string, "occurred" | "ongoing">;
  /** By dictionary form. */
  casualties: ReadonlyMap<string, readonly CasualtyTerm[]>;
  /** By dictionary form of the verb. */
  idioms: ReadonlyMap<string, readonly CasualtyIdiom[]>;
  tollWords: TollWords;
}

/** Compiles event-triggers.csv, light-verbs.csv, weapons.csv, hit-objects.csv, occurrence-verbs.csv, casualty-terms.csv, casualty-idioms.csv and casualty-words.csv. */
export function compileForce({tables}: LanguageData): ForceWords {
  const cells = (name: string) => cellsOf(tables, name);
  return {
    bit: UNLISTED,
    ...compileTriggers(cells("event-triggers")),
    grammar: byRole(FORCE_ROLES, cells("force-words")),
    lightVerbs: new Map(cells("light-verbs").map((d) => [d.verb!, d.frame as LightFrame])),
    weapons: compileGazetteer(cells("weapons").flatMap(({word, mode}) => bothNumbers(word!, mode as EventMode))),
    objects: new Map(cells("hit-objects").map((d) => [d.word!, d.kind as HitKind])),
    occurrence: new Map(cells("occurrence-verbs").map((d) => [d.verb!, d.status as "occurred"])),
    casualties: compileTerms(cells("casualty-terms")),
    idioms: compileIdioms(cells("casualty-idioms")),
    tollWords: byRole(TOLL_ROLES, cells("casualty-words"))
  };
}

type Cells = Record<string, string>;

/** Nouns and verbs of force, and what some of them need to be force. */
function compileTriggers(
  triggers: readonly Cells[]
): Pick<ForceWords, "nouns" | "verbs" | "needDoers" | "needFire" | "needHarm" | "needObjects" | "mutual"> {
  const [nouns, verbs] = ["noun", "verb"].map((pos) => triggers.filter((d) => d.pos === pos)) as [Cells[], Cells[]];
  const needing = (rows: readonly Cells[], doer: string) => new Set(rows.filter((d) => d.doer === doer).map((d) => d.term!));
  return {
    nouns: compileGazetteer(nouns.flatMap(({term, mode}) => bothNumbers(term!, mode as EventMode | "none"))),
    verbs: new Map(verbs.map((d) => [d.term!, d.mode as EventMode])),
    needDoers: needing(nouns, "told"),
    needFire: needing(nouns, "fired"),
    needHarm: needing(nouns, "harm"),
    needObjects: needing(verbs, "hit"),
    mutual: needing(verbs, "both")
  };
}

/** Words of harm by their dictionary form. */
function compileTerms(rows: readonly Cells[]): ForceWords["casualties"] {
  const terms = new Map<string, CasualtyTerm[]>();
  for (const {term, kind, outcome} of rows) terms.set(term!, [...(terms.get(term!) ?? []), {kind, outcome} as CasualtyTerm]);
  return terms;
}

/** Set phrases by their verb. */
function compileIdioms(rows: readonly Cells[]): ForceWords["idioms"] {
  const idioms = new Map<string, CasualtyIdiom[]>();
  for (const {verb, complement, victims, outcome} of rows)
    idioms.set(verb!, [...(idioms.get(verb!) ?? []), {complement: complement!.split(" "), victims, outcome} as CasualtyIdiom]);
  return idioms;
}

/** A noun in its singular and plural, both with one value. */
const bothNumbers = <T>(term: string, value: T): {spelling: string; value: T}[] =>
  [term, plural(term)].map((spelling) => ({spelling, value}));

/** The plural of a noun of several words: its last word's. */
function plural(term: string): string {
  const words = term.split(" ");
  return [...words.slice(0, -1), withS(words.at(-1)!)].join(" ");
}
