import type {Built} from "../../loaders/pipeline.js";
import {type Expectations, scenes, spanIn} from "./expectations.js";

export type Tables = Built["tables"];

/** One contrast or trap of the coder: what of the built tables shows it, and what that must be. */
export interface Shown {
  id: string;
  what: string;
  of: (tables: Tables, coder: Expectations) => unknown;
  is: unknown;
}

const [REPUBLIC, SPUTNIK, AHVAL, TASS, HURRIYET] = [
  "2020-02-15-republic-world",
  "2020-02-19-sputnik",
  "2020-02-21-ahval",
  "2020-02-28-tass",
  "2020-02-28-hurriyet-daily-news"
] as const;
const ALL = [REPUBLIC, SPUTNIK, AHVAL, TASS, HURRIYET];

/** Rows of one article. */
const by = <Row extends {article_id: string}>(rows: readonly Row[], id: string): Row[] => rows.filter((d) => d.article_id === id);

const calls = ({talk_reports}: Tables, id: string) =>
  by(talk_reports, id).filter(({type, parties}) => type === "call" && parties.join() === "RUS,TUR");

const tollOf = ({casualty_reports}: Tables, id: string) => by(casualty_reports, id).find(({group}) => group === "TUR MIL");

const saying = ({statements}: Tables, id: string, words: string) => by(statements, id).filter(({text}) => text.includes(words)).length > 0;

const words = ({labels, terms}: Tables, id: string, term: string) =>
  by([...labels, ...terms], id)
    .filter((d) => d.term === term)
    .map(({voice, voice_mode}) => `${voice} ${voice_mode}`);

/** Who blames or asks whom: "RUS > TUR". */
const acts = ({event_reports}: Tables, id: string, type: string) =>
  by(event_reports, id)
    .filter((d) => d.type === type)
    .map(({actor, target}) => `${actor?.slice(0, 3)} > ${target?.slice(0, 3)}`);

const offensive = ({event_reports}: Tables, id: string) =>
  by(event_reports, id).find(({type, mode}) => type === "ASSAULT" && (mode === "offensive" || mode === "clash" || mode === "attack"));

/** Rows of any table that stand in a stretch that is no text of the article's: a caption, a link. */
function within(
  {statements, labels, terms, agency, frames, event_reports, talk_reports, casualty_reports}: Tables,
  id: string,
  stretch: string
) {
  const {start, end} = spanIn(scenes.get(id)!.document.text, {exact: stretch});
  const rows = [statements, labels, terms, agency, frames, event_reports, talk_reports, casualty_reports].flatMap((d) =>
    by<{article_id: string; start: number; end: number}>(d, id)
  );
  return start < 0 ? 0 : rows.filter((d) => d.start < end && d.end > start).length;
}

export const TRAPS: readonly Shown[] = [
  {
    id: "T1",
    what: "three calls of Putin and Erdoğan, two articles on the third",
    of: (t) => [REPUBLIC, AHVAL, TASS, HURRIYET].map((id) => calls(t, id).map((d) => d.talk_id)),
    is: ["2020-02-12", "2020-02-21", "2020-02-28", "2020-02-28"].map((day) => [`talk-${day}-call-RUS-TUR`])
  },
  {
    id: "T2",
    what: "13 in a fortnight and 33 in a strike are two tolls",
    of: (t) =>
      [REPUBLIC, TASS, HURRIYET].map((id) => [
        tollOf(t, id)?.best,
        tollOf(t, id)?.cumulative,
        tollOf(t, id)?.toll_id === tollOf(t, TASS)?.toll_id
      ]),
    is: [
      [13, true, false],
      [33, false, true],
      [33, false, true]
    ]
  },
  {
    id: "T3",
    what: "whose wire text an article is or holds",
    of: (t) => [REPUBLIC, TASS, HURRIYET].map((id) => by(t.articles, id)[0]?.wire_parent?.match(/Reuters|TASS/)?.[0]),
    is: ["Reuters", "TASS", "Reuters"]
  },
  {
    id: "T4",
    what: "lines that link to other articles give no row",
    of: (t, {articles}) => articles[REPUBLIC]!.excluded_text.map(({text}) => within(t, REPUBLIC, text)),
    is: [0, 0, 0, 0, 0]
  },
  {
    id: "T5",
    what: "captions, credits, date stamps and datelines give no row",
    of: (t, {articles}) => ALL.map((id) => articles[id]!.excluded_text.reduce((n, {text}) => n + within(t, id, text), 0)),
    is: [0, 0, 0, 0, 0]
  },
  {
    id: "T6",
    what: "terms in quotation marks are no speech; the label knows of its marks",
    of: (t, {articles}) => [
      ALL.flatMap((id) => by(t.statements, id).filter(({text}) => articles[id]!.term_quotes.includes(text))),
      by(t.labels, REPUBLIC)
        .filter((d) => d.scare_quotes)
        .map((d) => d.term)
    ],
    is: [[], ["radical forces", "terrorists"]]
  },
  {
    id: "T7",
    what: "the day reported and the day of the strike stand apart",
    of: (t) => [tollOf(t, TASS)?.date_start, t.tolls.find(({id}) => id === tollOf(t, TASS)?.toll_id)?.date_start],
    is: ["2020-02-28", "2020-02-27"]
  },
  {
    id: "T8",
    what: "one wording, two owners",
    of: (t) => [
      by(t.agency, SPUTNIK)
        .filter(({quote}) => quote.includes("offensive"))
        .map(({agent, realis}) => `${agent} ${realis}`),
      by(t.agency, HURRIYET)
        .filter(({quote}) => quote.startsWith("its attacks"))
        .map(({agent, patient}) => `${agent} > ${patient}`)
    ],
    is: [["TUR GOV threat", "SYR MIL realised"], ["SYR MIL > TUR MIL; SYR CVL"]]
  }
];

export const CONTRASTS: readonly Shown[] = [
  {
    id: "C1",
    what: "a meeting not ruled out, or agreed upon",
    of: (t) => [TASS, HURRIYET].map((id) => by(t.statements, id).some(({verb}) => verb?.includes("rule out"))),
    is: [true, false]
  },
  {
    id: "C2",
    what: "loss of life in one readout only",
    of: (t) => [TASS, HURRIYET].map((id) => saying(t, id, "loss of life")),
    is: [true, false]
  },
  {
    id: "C3",
    what: "who killed the 33, in whose voice",
    of: (t) =>
      [TASS, HURRIYET].map((id) =>
        by(t.agency, id)
          .filter(({quote}) => quote.includes("killed 33"))
          .map(({agent, voice}) => [agent, voice])
      ),
    is: [[["SYR MIL", "TUR GOV"]], [["SYR MIL", "outlet"]]]
  },
  {
    id: "C4",
    what: "Turkey's strikes and Russia's denial in one article",
    of: (t) => [TASS, HURRIYET].map((id) => [by(t.agency, id).some(({agent}) => agent === "TUR MIL"), acts(t, id, "REJECT").length]),
    is: [
      [true, 1],
      [false, 0]
    ]
  },
  {
    id: "C5",
    what: "whose account of the call",
    of: (t) => [TASS, HURRIYET].map((id) => by(t.statements, id).some(({speaker}) => speaker.includes("Altun"))),
    is: [false, true]
  },
  {
    id: "C6",
    what: "one speech: an offensive or an operation, the haven in one article",
    of: (t) =>
      [SPUTNIK, TASS].map((id) => [
        words(t, id, "offensive").includes("TUR GOV paraphrase"),
        words(t, id, "operation").includes("TUR GOV paraphrase"),
        saying(t, id, "safe haven")
      ]),
    is: [
      [true, false, true],
      [false, true, false]
    ]
  },
  {
    id: "C7",
    what: "who escalated",
    of: (t) => ALL.map((id) => offensive(t, id)?.actor ?? null),
    is: ["SYR MIL", "SYR MIL", "SYR MIL", "SYR REB", "SYR MIL"]
  },
  {
    id: "C8",
    what: "since when",
    of: (t) => [REPUBLIC, TASS, AHVAL].map((id) => offensive(t, id)?.date_start),
    is: ["2020-02-01", "2020-02-01", "2019-04-01"]
  },
  {
    id: "C9",
    what: "who broke the accord",
    of: (t) => [acts(t, REPUBLIC, "ACCUSE"), acts(t, SPUTNIK, "ACCUSE"), acts(t, HURRIYET, "DEMAND")[0], acts(t, AHVAL, "ACCUSE")],
    is: [["RUS > TUR"], ["TUR > SYR"], "RUS > TUR", ["SYR > TUR"]]
  },
  {
    id: "C10",
    what: "the names of the accord",
    of: (t) =>
      [
        ...new Set(
          t.terms.filter(({article_id, referent}) => ALL.some((id) => id === article_id) && referent === "ACCORD").map((d) => d.term)
        )
      ].sort(),
    is: [
      "accords",
      "agreements",
      "ceasefire agreement",
      "de-escalation agreements",
      "deal",
      "memorandum",
      "peace agreements",
      "sochi accord",
      "sochi agreement",
      "sochi memorandum"
    ]
  },
  {
    id: "C11",
    what: "who holds Idlib",
    of: (t) => [words(t, SPUTNIK, "jihadists"), words(t, TASS, "illegal armed groups"), words(t, AHVAL, "rebels")[0]],
    is: [["outlet own"], ["outlet own"], "TUR GOV paraphrase"]
  },
  {
    id: "C12",
    what: "the ultimatum of the end of February",
    of: (t) => ALL.map((id) => saying(t, id, "February end") || by(t.event_reports, id).some(({deadline}) => deadline === "2020-02-29")),
    is: [true, true, false, false, false]
  },
  {
    id: "C13",
    what: "two readouts of one call",
    of: (t) => [words(t, AHVAL, "regime"), words(t, AHVAL, "extremists groups")],
    is: [["TUR GOV paraphrase"], ["RUS GOV quote"]]
  },
  {
    id: "C14",
    what: "whether talks came to anything",
    of: (t) => ALL.map((id) => by(t.talk_reports, id).some(({outcome}) => outcome === "no-agreement")),
    is: [true, true, true, false, true]
  }
];
