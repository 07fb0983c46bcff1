import {max} from "d3";
import {type Comparisons, TIERS} from "../lib/comparison.js";
import {count, each, list, plural} from "../lib/format.js";
import {html} from "../lib/html.js";
import type {Part} from "./part.js";

/** What it takes to show a count, a percentage or a difference of outlets, and what there is. */
export const tiers: Part = ({data, link}) => {
  const {comparisons} = data;
  const {sures, compared, held} = reached(comparisons);
  const finding = compared
    ? `${count(held)} of ${plural(compared, "comparison")} of two outlets ${held === 1 ? "holds" : "hold"}`
    : sures
      ? "there are percentages, but no two outlets can be compared"
      : "too little for percentages or comparisons";
  return html`<section id="tiers"><h2>Do the outlets differ? In these articles: ${finding}</h2>
<p>A number that rests on little is shown with less. Nothing below is set by hand: with more articles the percentages and differences appear by themselves. <a href="${link("method")}#tiers">How they are reckoned</a>.</p>
<div class="scroll" tabindex="0" role="region" aria-label="What it takes"><table class="list cards"><caption class="sr">What each statement takes, and what there is</caption>
<thead><tr><th scope="col">What is shown</th><th scope="col">It takes</th><th scope="col">There is</th></tr></thead>
<tbody><tr><th scope="row">A count, and the phrases it counts</th><td data-label="takes">one mention</td><td data-label="there is">${plural(comparisons.shares.length, "measure")}, each by outlet</td></tr>
<tr><th scope="row">An outlet’s percentage, with its interval</th><td data-label="takes">${TIERS.B.mentions} mentions in ${TIERS.B.articles} articles of the outlet</td><td data-label="there is">${sures ? plural(sures, "percentage") : mostOfOne(comparisons)}</td></tr>
<tr><th scope="row">A difference of two outlets</th><td data-label="takes">${TIERS.C.articles} articles and ${TIERS.C.mentions} mentions of each, and ${TIERS.C.events} events that both tell</td><td data-label="there is">${compared ? plural(compared, "comparison") : nearestPair(comparisons)}</td></tr></tbody></table></div></section>`;
};

function reached({shares, pairs}: Comparisons) {
  const all = pairs.flatMap((pair) => pair.comparisons);
  return {
    sures: shares.flatMap((row) => row.outlets).filter((o) => o.interval).length,
    compared: all.length,
    held: all.filter((c) => c.verdict === "differs").length
  };
}

function mostOfOne({shares}: Comparisons): string {
  const articles = max(
    shares.flatMap((row) => row.outlets),
    (o) => o.articles
  );
  return articles ? `at most ${plural(articles, "article")} of one outlet` : "no article read as text";
}

function nearestPair({pairs}: Comparisons): string {
  const [nearest] = [...pairs].sort((a, b) => b.events - a.events || Math.min(...b.articles) - Math.min(...a.articles));
  if (!nearest) return "fewer than two outlets";
  return `${list(nearest.outlets)} share most: ${plural(nearest.events, "event")}, told in ${each(nearest.articles)}`;
}
