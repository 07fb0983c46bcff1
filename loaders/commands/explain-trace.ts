import pc from "picocolors";
import type {Trace} from "../linkers/context.js";
import type {Tables} from "../model/tables.js";

/** How a linked row came about: the row, its reports with their quotes, and every comparison that joined or parted. */
export function showTrace({id, decisions}: Trace, tables: Tables): string {
  const row = [...tables.events, ...tables.tolls, ...tables.talks].find((linked) => linked.id === id);
  const reports = [
    ...tables.event_reports.filter(({event_id}) => event_id === id),
    ...tables.casualty_reports.filter(({toll_id}) => toll_id === id),
    ...tables.talk_reports.filter(({talk_id}) => talk_id === id)
  ];
  const outlets = new Map(tables.articles.map(({article_id, outlet, published}) => [article_id, `${outlet}, ${published ?? "undated"}`]));
  const [joined, apart] = [decisions.filter((decision) => decision.joined), decisions.filter((decision) => !decision.joined)];
  return [
    pc.bold(id),
    ...Object.entries(row ?? {}).map(([column, value]) => `  ${pc.dim(column)} ${Array.isArray(value) ? value.join(", ") : value}`),
    "",
    pc.bold(`reports (${reports.length})`),
    ...reports.map(
      ({id: report, article_id, quote}) => `  ${report} · ${outlets.get(article_id)}${quote ? ` · “${quote.replace(/\s+/g, " ")}”` : ""}`
    ),
    "",
    pc.bold(`joined (${joined.length})`),
    ...joined.map(show),
    "",
    pc.bold(`compared and kept apart (${apart.length})`),
    ...apart.map(show)
  ].join("\n");
}

const show = ({key, articles, joined, why}: Trace["decisions"][number]): string =>
  `  ${joined ? pc.green("+") : pc.red("-")} ${key}\n      ${pc.dim(articles.join(", "))}\n      ${why.join("; ")}`;
