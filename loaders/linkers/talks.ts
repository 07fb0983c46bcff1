import type {Talk} from "../model/linked.js";
import type {TalkReport} from "../model/report.js";
import {cluster, tellingsOf} from "./cluster.js";
import type {LinkContext, Linking} from "./context.js";
import {compareTalks} from "./talk-compare.js";
import {talkRows} from "./talk-rows.js";
import {describeTalk, type TalkTelling} from "./talk-telling.js";

/**
 * Links reports of talks. Two are one talk where kind, parties, level, place and day agree within their tolerances, and where
 * what was announced came to be held; calls of different days are different calls.
 */
export function linkTalks(reports: readonly TalkReport[], context: LinkContext): Linking<TalkReport, Talk> {
  const tellings = tellingsOf<TalkReport, TalkTelling>(reports, (report) => describeTalk(report, context));
  return talkRows(
    cluster<TalkReport, TalkTelling>(tellings, (a, b) => compareTalks(a, b, context)),
    context
  );
}
