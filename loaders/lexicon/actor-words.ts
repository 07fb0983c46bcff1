import {fold} from "../text/fold.js";
import {cellsOf} from "./csv.js";
import type {LanguageData} from "./data.js";
import type {RoleNoun} from "./schemas/language.js";
import {EXPLETIVE_ROLES, NAME_WORD_ROLES} from "./schemas/word-roles.js";
import {byRole, type WordsByRole} from "./words-by-role.js";

/** A state that another followed: up to the day `until`, ISO, what stands for `code` stands for `before`. */
export interface Predecessor {
  code: string;
  before: string;
  until: string;
}

/** What tells of actors beside their names: whose somebody is, how many, a man or a woman, and when a pronoun is nobody. */
export interface ActorWords {
  /** Codes of states where the family name stands first. */
  familyFirst: ReadonlySet<string>;
  predecessors: readonly Predecessor[];
  /** Adjectives that tell of many states, folded: "european". */
  continental: ReadonlySet<string>;
  /** Words that tell of many states where they describe: "world leaders". */
  manyStates: ReadonlySet<string>;
  /** Codes of the states that have a title's holder: "emir" of Qatar and Kuwait. */
  titleStates: ReadonlyMap<string, readonly string[]>;
  /** Codes of lands without an army of their own, with the one whose army is meant there. */
  armies: ReadonlyMap<string, string>;
  /** Codes of the bodies that a noun may take up, "group" for an armed group or party: "bloc" the European Union. */
  bodyNouns: ReadonlyMap<string, readonly string[]>;
  /** Given names and whole names of women, folded. */
  women: ReadonlySet<string>;
  /** Last words of nouns for many as one, folded: "group", "brigade". */
  collectives: ReadonlySet<string>;
  /** Last words of nouns for who speaks for a body, folded: "spokeswoman". */
  spokesmen: ReadonlySet<string>;
  /** Last words of nouns for what every government has, folded: "ministry". */
  offices: ReadonlySet<string>;
  /** Nouns for what belongs to where the story plays, but for one just told: "authorities", "interior ministry". */
  locals: ReadonlySet<string>;
  /** Words around an "it" that stands for nothing. */
  expletives: WordsByRole<(typeof EXPLETIVE_ROLES)[number]>;
  /** Small words in the names of persons. */
  nameWords: WordsByRole<(typeof NAME_WORD_ROLES)[number]>;
}

/** Compiles the lists of words that tell of actors. */
export function compileActorWords(language: LanguageData): ActorWords {
  const {tables, roleNouns} = language;
  return {
    familyFirst: new Set(cellsOf(tables, "family-first").map((d) => d.code!)),
    predecessors: cellsOf(tables, "predecessors").map(({code, before, until}) => ({code: code!, before: before!, until: until!})),
    continental: new Set(cellsOf(tables, "peoples").flatMap(({adjective, states}) => (states ? fold(adjective!) : []))),
    manyStates: new Set(cellsOf(tables, "many-states").map((d) => d.word!)),
    titleStates: new Map(cellsOf(tables, "title-states").map(({title, states}) => [title!, states!.split("|")])),
    armies: new Map(cellsOf(tables, "armies").map(({land, army}) => [land!, army!])),
    bodyNouns: new Map(
      cellsOf(tables, "body-nouns").map(({noun, codes, groups}) => [
        noun!,
        [...(codes ? codes.split("|") : []), ...(groups ? ["group"] : [])]
      ])
    ),
    women: new Set(cellsOf(tables, "women").map((d) => fold(d.name!))),
    expletives: byRole(EXPLETIVE_ROLES, cellsOf(tables, "expletives")),
    nameWords: byRole(NAME_WORD_ROLES, cellsOf(tables, "name-words")),
    collectives: headsOf(language, "group"),
    spokesmen: headsOf(language, "spokesman"),
    offices: headsOf(language, "office"),
    locals: new Set(roleNouns.flatMap(({noun, plural, kind}) => (kind === "local" ? [noun, plural ?? noun] : [])))
  };
}

/** The last words of the role nouns of a kind, folded. */
const headsOf = ({roleNouns}: LanguageData, kind: RoleNoun["kind"]): Set<string> =>
  new Set(roleNouns.filter((d) => d.kind === kind).map(({noun}) => fold(noun.split(" ").at(-1)!)));
