import {group} from "d3";
import {count, list, period, placeName, plural, range} from "../lib/format.js";
import {type Html, html} from "../lib/html.js";
import {memo} from "../lib/memo.js";
import {actorName, eventName, sideName, sourceName, victimName, withThe, words} from "../lib/names.js";
import {reach, reaches} from "../lib/reach.js";
import {articlesById, type CasualtyReportRow, type Event, type SiteData, type Talk, type Toll} from "../lib/site-data.js";
import {eventTitle, talkTitle, tollTitle} from "../lib/titles.js";
import type {Part, PartOptions} from "./part.js";
import {facts, reportList} from "./reports.js";

/** One event with every report of it. */
export const eventPage: Part = (options) => {
  const {data, id, link} = options;
  const row = find(data.tables.events, id);
  const reports = reportsOf(data.tables).events.get(id) ?? [];
  return page(row, options, {
    title: eventTitle(row),
    facts: facts([
      ["When", period(row)],
      ["Where", row.place && placeName(row.place)],
      ["By", row.actor && actorName(row.actor)],
      ["To", row.target && actorName(row.target)],
      ["Status", row.status],
      ["Deadline", row.deadline && period({date_start: row.deadline, date_end: null})],
      [
        "Score",
        `${row.score > 0 ? "+" : row.score < 0 ? "−" : ""}${Math.abs(row.score)} on a scale from −10 (conflict) to +10 (cooperation)`
      ]
    ]),
    reports: reportList(reports, {
      articles: articlesById(data.tables),
      link,
      says: (r) =>
        `Reports: ${eventName(r).toLowerCase()}${r.actor ? ` by ${withThe(actorName(r.actor))}` : ", actor not told"}${r.place ? `, ${placeName(r.place)}` : ""}, ${period(r)}`
    })
  });
};

/** One toll with every count of it. */
export const tollPage: Part = (options) => {
  const {data, id, link} = options;
  const row = find(data.tables.tolls, id);
  const reports = reportsOf(data.tables).tolls.get(id) ?? [];
  return page(row, options, {
    title: tollTitle(row, reach(row, reports)),
    facts: facts([
      ["When", period(row)],
      ["Where", row.place && placeName(row.place)],
      ["Low to high", reach(row, reports)],
      ["Best count", row.best === null ? null : `${count(row.best)} (${row.rule})`],
      ["By", row.perpetrator && actorName(row.perpetrator)],
      ["Counted by", list(row.claimants.map((c) => sourceName(c === "outlet" ? null : c)))],
      ["Kind", row.cumulative ? "a sum over several incidents or a period; never added to single incidents" : "a single incident"]
    ]),
    reports: reportList(reports, {
      articles: articlesById(data.tables),
      link,
      says: (r) => `Counts ${range(r)} ${victimName(r.group)} ${words("outcomes", r.outcome)}${inWords(r)}, ${period(r)}`
    })
  });
};

/** The count in the report's own words, where they say more than the number. */
const inWords = (r: CasualtyReportRow): string => (/^[\d,]*$/.test(r.count_text) ? "" : ` (“${r.count_text}”)`);

/** One talk with every report of it. */
export const talkPage: Part = (options) => {
  const {data, id, link} = options;
  const row = find(data.tables.talks, id);
  const reports = reportsOf(data.tables).talks.get(id) ?? [];
  return page(row, options, {
    title: talkTitle(row),
    facts: facts([
      ["When", period(row)],
      ["Where", row.place && placeName(row.place)],
      ["Status", row.status],
      ["Level", row.level === "unknown" ? null : row.level],
      ["People", list(row.participants)],
      ["Asked for by", row.initiator && sideName(row.initiator)],
      ["Outcome", row.outcome && (row.outcome === "agreement" ? "agreement" : "no agreement")]
    ]),
    reports: reportList(reports, {
      articles: articlesById(data.tables),
      link,
      says: (r) => `Reports: ${words("talks", r.type).toLowerCase()}, ${r.status}, ${period(r)}`
    })
  });
};

/** Reports by the row they belong to. */
const reportsOf = memo((tables: SiteData["tables"]) => ({
  events: group(tables.event_reports, (r) => r.event_id),
  tolls: group(tables.casualty_reports, (r) => r.toll_id),
  talks: group(tables.talk_reports, (r) => r.talk_id)
}));

interface Content {
  title: string;
  facts: Html;
  reports: Html;
}

function page(row: Event | Toll | Talk, {link}: PartOptions, content: Content): Html {
  return html`<p class="kicker"><a href="${link("evidence")}">Evidence</a> · ${period(row)}</p>
<h1>${content.title}</h1>
${content.facts}
<h2>${plural(row.n_reports, "report")} in ${plural(row.n_articles, "article")} of ${plural(row.n_outlets, "outlet")}</h2>
${content.reports}
${row.n_reports > 1 && html`<p class="note">Why these reports were joined: ${row.link_rule}.</p>`}`;
}

function find<Row extends {id: string}>(rows: Row[], id: string): Row {
  const row = rows.find((r) => r.id === id);
  if (!row) throw new Error(`no such row: ${id}`);
  return row;
}

interface Titled {
  id: string;
  kind: "events" | "tolls" | "talks";
  title: string;
  row: Event | Toll | Talk;
}

/** Every event, toll and talk with its title. */
export function titled(tables: SiteData["tables"]): Titled[] {
  const counts = reaches(tables);
  return [
    ...tables.events.map((row) => ({id: row.id, kind: "events" as const, title: eventTitle(row), row})),
    ...tables.tolls.map((row) => ({id: row.id, kind: "tolls" as const, title: tollTitle(row, counts.get(row.id)!), row})),
    ...tables.talks.map((row) => ({id: row.id, kind: "talks" as const, title: talkTitle(row), row}))
  ];
}
