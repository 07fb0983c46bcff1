import {ascending, group} from "d3";
import {count, plural} from "../lib/format.js";
import {readArticles, type Teller, tellersOf} from "../lib/framing.js";
import {type Html, html} from "../lib/html.js";
import {codesOf, sideName, sideOf} from "../lib/names.js";
import {readingNote} from "../lib/reading-note.js";
import type {Statement} from "../lib/site-data.js";
import type {Part} from "./part.js";

const CUES = {
  neutral: "neutral",
  endorsing: "endorsing",
  emphatic: "emphatic",
  distancing: "distancing",
  directive: "demanding, threatening",
  topic: "names a topic"
} as const;

const sideOfStatement = (s: Statement): string => (s.side ? sideName(sideOf(codesOf(s.side)[0]!)) : "not told");

/** With which verbs each side is made to speak, article by article; hatched are those of sentences that stand in an earlier text. */
export const cueTable: Part = ({data}) => {
  const {statements} = data.tables;
  const repeated = statements.filter((s) => s.wire).length;
  const used = (Object.keys(CUES) as (keyof typeof CUES)[]).filter((cue) => statements.some((s) => s.cue_class === cue));
  if (statements.length < 3)
    return html`<section id="cues"><h2>Verbs of speaking</h2><p class="note">Too few reports: ${plural(statements.length, "statement")}.</p></section>`;
  const plain = statements.filter((s) => s.cue_class === "neutral").length;
  return html`<section id="cues"><h2>${plain} of ${statements.length} statements are introduced by a neutral verb</h2>
<p>The verb before a claim tells how the outlet takes it. <b>Neutral</b> verbs only report (“said”), <b>endorsing</b> ones take it for true (“pointed out”), <b>emphatic</b> ones stress it (“asserted”), <b>distancing</b> ones leave it open (“claims”).</p>
<div class="scroll" tabindex="0" role="region" aria-label="Verbs of speaking"><table class="cards"><caption class="sr">Verbs that introduce each side’s words, by article</caption>
<thead><tr><th scope="col">Article and side</th>${used.map((cue) => html`<th scope="col">${CUES[cue]}</th>`)}</tr></thead>
<tbody>${tellersOf(readArticles(data.tables)).flatMap((teller) =>
    tellerRows(
      teller,
      statements.filter((s) => teller.articles.has(s.article_id)),
      used
    )
  )}</tbody></table></div>
<p class="note">n = ${plural(statements.length, "statement")} in ${plural(group(statements, (s) => s.article_id).size, "article")}; ×2 means twice.${statements.some((s) => s.contested) && " A star marks a verb that guides to usage warn of, as it takes a stand on what is said."} Statements without a verb, such as a quotation after another, stand in no column.${repeated > 0 && html` <span class="wire">Hatched</span>: in a sentence of an earlier text, which the outlet repeats (${count(repeated)}).`} Statements: ${readingNote(data, "statements", "cues")}</p></section>`;
};

function tellerRows(teller: Teller, statements: Statement[], used: (keyof typeof CUES)[]): Html[] {
  const sides = [...group(statements, sideOfStatement)].sort((a, b) => b[1].length - a[1].length || ascending(a[0], b[0]));
  return sides.map(
    (
      [side, own],
      i
    ) => html`<tr><th scope="row">${i === 0 && html`<b>${teller.name}</b><br>`}${side}</th>${used.map((cue) => html`<td data-label="${CUES[cue]}">${verbs(own.filter((s) => s.cue_class === cue))}</td>`)}</tr>
`
  );
}

/** Verbs by how often they stand, those that the outlet only repeats apart. */
function verbs(statements: Statement[]): Html[] {
  return [...group(statements, (s) => `${short(s.verb ?? "no verb")}|${s.wire ? "wire" : ""}`).values()]
    .sort((a, b) => b.length - a.length || Number(!!a[0]!.wire) - Number(!!b[0]!.wire) || ascending(a[0]!.verb!, b[0]!.verb!))
    .slice(0, MOST_VERBS)
    .map((own, i) => html`${i > 0 && ", "}${verb(own)}`);
}

function verb(own: Statement[]): Html {
  const [{verb, contested, wire}] = own as [Statement];
  const text = `${short(verb ?? "no verb")}${contested ? "*" : ""}${own.length > 1 ? ` ×${own.length}` : ""}`;
  return wire ? html`<span class="wire">${text}</span>` : html`${text}`;
}

const WORDS = 3;
const MOST_VERBS = 12;

/** A cue of many words by its two ends: "quoted … as saying". */
function short(verb: string): string {
  const words = verb.split(" ");
  return words.length > WORDS + 1 ? `${words[0]} … ${words.slice(-2).join(" ")}` : verb;
}
