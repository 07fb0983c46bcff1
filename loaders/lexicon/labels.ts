import {z} from "zod";
import {LANDLESS} from "../model/camp.js";
import {LABEL_KINDS, type LabelKind} from "../model/framing.js";
import * as cell from "./cells.js";
import {type CsvTables, rowsOf} from "./csv.js";
import {compileGazetteer, type Gazetteer} from "./gazetteer.js";

/** Whom or what a term names: a sector of some side, one group, or an act, an accord, a zone. */
const REFERENTS = ["REB", "MIL", "GOV", "CVL", ...LANDLESS, "VIOLENCE", "ACCORD", "ZONE"] as const;

/**
 * How a term is used.
 * - `person`: a noun for people; before another noun it stands for its plural ("rebel positions")
 * - `people`: the same, and stands for itself before "groups" too
 * - `body`: a noun that with a word for fighters or groups makes a term of its own ("regime forces")
 * - `adjective`: a label only before such a word ("armed groups")
 * - `head`: only where it is the noun itself · `name`: a proper name · `title`: of a person named beside it
 * - `owned`: only where a side is told ("Turkish soldiers") · `told`: only where the actor behind it is known
 * - `placed`: only with its place ("situation in Idlib") · `bounded`: takes its place where nothing else tells whose it is
 * - `object`: only of "use" · `definite`: a certain one, not any · `named`: one there is, not none · `military`: not of another field
 */
const USES = [
  "person",
  "people",
  "body",
  "adjective",
  "head",
  "name",
  "title",
  "owned",
  "told",
  "placed",
  "bounded",
  "object",
  "definite",
  "named",
  "military"
] as const;

/** A term by which a referent is named where another would say something else. */
export interface LabelEntry {
  term: string;
  referent: (typeof REFERENTS)[number];
  kind: LabelKind;
  valence: -1 | 0 | 1;
  contested: boolean;
  width: "strict" | "wide";
  use: (typeof USES)[number];
  /** The nation before it belongs to the term: "Syrian army", but "regime". */
  nation: boolean;
}

/** What a word after or before a label is: a body of persons, fighters, or a verb of backing; the `field` of force an act is of; a verb of `naming`. */
const HEAD_KINDS = ["plural", "single", "armed", "patron", "field", "naming"] as const;
type HeadKind = (typeof HEAD_KINDS)[number];

export interface LabelLexicon {
  terms: Gazetteer<LabelEntry>;
  heads: ReadonlyMap<string, Exclude<HeadKind, "field" | "naming">>;
  /** Words before an act that keep it one of force: "ground operation". */
  fields: ReadonlySet<string>;
  /** Verbs by whose subject a label is given: "what Moscow calls terrorists". */
  naming: ReadonlySet<string>;
}

const LabelRow = z.object({
  term: cell.text,
  forms: cell.list,
  referent: cell.oneOf(REFERENTS),
  kind: cell.oneOf(LABEL_KINDS),
  valence: cell.oneOf(["-1", "0", "1"]),
  contested: cell.flag,
  width: cell.oneOf(["strict", "wide"]),
  use: cell.oneOf(USES),
  nation: cell.oneOf(["keep", "drop"]),
  basis: cell.text,
  added: cell.day
});

const HeadRow = z.object({noun: cell.text, kind: cell.oneOf(HEAD_KINDS), basis: cell.text, added: cell.day});

/**
 * Compiles `labels.csv` and `labels-heads.csv`. Missing tables give an empty lexicon.
 * @throws DataError with all that is wrong in a table
 */
export function compileLabels(tables: CsvTables): LabelLexicon {
  const rows = rowsOf(tables, "labels", LabelRow);
  const heads = rowsOf(tables, "labels-heads", HeadRow);
  const nounsOf = (kind: HeadKind) => new Set(heads.filter((d) => d.kind === kind).map((d) => d.noun));
  return {
    terms: compileGazetteer(
      rows.flatMap(({forms, valence, nation, term, referent, kind, contested, width, use}) => {
        const value: LabelEntry = {
          term,
          referent,
          kind,
          valence: Number(valence) as -1 | 0 | 1,
          contested,
          width,
          use,
          nation: nation === "keep"
        };
        return forms.map((spelling) => ({spelling, value}));
      })
    ),
    heads: new Map(heads.flatMap(({noun, kind}) => (kind === "field" || kind === "naming" ? [] : [[noun, kind] as const]))),
    fields: nounsOf("field"),
    naming: nounsOf("naming")
  };
}
