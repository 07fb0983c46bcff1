import {z} from "zod";
import {withS} from "../text/inflect.js";
import {type Listed, UNLISTED} from "../text/vocabulary.js";
import * as cell from "./cells.js";
import {type CsvTables, rowsOf} from "./csv.js";
import {compileGazetteer, type Gazetteer} from "./gazetteer.js";

/**
 * What a verb does in a clause of violence: `harm` harms its object, `does` carries out the harm its object names, `uses` takes
 * a means of force, `happens` tells a state getting worse without a doer, `dies` a death, `causes` joins a harm to what it
 * results in, `curbs` checks fighters or a crisis: it is of violence only where it ought to be done; `leaves` people dead or hurt;
 * whoever or whatever is the object of one that `slays` is harmed; one `costs` lives, people lose (`loses`) them; who `joins` a clash
 * is a side of it. What one is heard to do (`perceives`) has happened, and so has what one `starts` to do; what one is `ominous` of
 * may come, and who `announces` it will do it.
 */
const VERB_ROLES = [
  "harm",
  "does",
  "uses",
  "happens",
  "dies",
  "causes",
  "curbs",
  "leaves",
  "slays",
  "costs",
  "loses",
  "joins",
  "perceives",
  "starts",
  "ominous",
  "announces"
] as const;
/** What a verb tells of the harm in its clause. */
export type VerbRole = (typeof VERB_ROLES)[number];

/**
 * What a noun is in a clause of violence: an act, an act done to what follows "of", one only `against` somebody, a loss of lives,
 * what is `inflicted`, a state, a means, a target, what there can be; `many` stands for people, a `fate` is what became of them; a
 * `kind` tells of what an act is one ("acts of violence"), a `mutual` one has two sides; who has what is `owed` ought to act or may.
 */
const NOUN_ROLES = [
  "harm",
  "done-to",
  "against",
  "loss",
  "inflicted",
  "lives",
  "state",
  "exists",
  "rises",
  "rising",
  "means",
  "target",
  "many",
  "fate",
  "kind",
  "mutual",
  "life",
  "owed"
] as const;
type NounRole = (typeof NOUN_ROLES)[number];

/** Words of harm and escalation. As a list it holds the verbs and single nouns. */
export interface ViolenceLexicon extends Listed {
  /** Roles by dictionary form; two words where a particle belongs to the verb. */
  verbs: ReadonlyMap<string, ReadonlySet<VerbRole>>;
  /** Second words of the verbs of two. */
  particles: ReadonlySet<string>;
  /** Roles of single nouns by dictionary form. */
  nouns: ReadonlyMap<string, ReadonlySet<NounRole>>;
  /** Nouns of acts and losses in running text, of one or more words. */
  acts: Gazetteer<"harm" | "loss">;
}

const Row = z.object({
  word: cell.text,
  pos: cell.oneOf(["verb", "noun"]),
  role: cell.oneOf([...VERB_ROLES, ...NOUN_ROLES]),
  basis: cell.text,
  added: cell.day
});

/**
 * Compiles `violence.csv`. A missing table gives an empty lexicon.
 * @throws DataError with all that is wrong in the table
 */
export function compileViolence(tables: CsvTables): ViolenceLexicon {
  const rows = rowsOf(tables, "violence", Row);
  const acts = rows.filter((d) => d.pos === "noun" && (d.role === "harm" || d.role === "loss"));
  return {
    bit: UNLISTED,
    verbs: rolesOf(rows.filter((d) => d.pos === "verb")) as ReadonlyMap<string, ReadonlySet<VerbRole>>,
    particles: new Set(rows.flatMap((d) => (d.pos === "verb" ? d.word.split(" ").slice(1) : []))),
    nouns: rolesOf(rows.filter((d) => d.pos === "noun")) as ReadonlyMap<string, ReadonlySet<NounRole>>,
    acts: compileGazetteer(
      acts.flatMap(({word, role}) => [word, withS(word)].map((spelling) => ({spelling, value: role as "harm" | "loss"})))
    )
  };
}

/** The roles of each word. */
function rolesOf(rows: readonly {word: string; role: string}[]): Map<string, Set<string>> {
  const roles = new Map<string, Set<string>>();
  for (const {word, role} of rows) roles.set(word, (roles.get(word) ?? new Set()).add(role));
  return roles;
}
