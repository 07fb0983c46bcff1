import type {Event} from "../model/linked.js";
import type {CasualtyReport, EventReport} from "../model/report.js";
import {cluster, tellingsOf} from "./cluster.js";
import type {LinkContext, Linking} from "./context.js";
import {compareEvents} from "./event-compare.js";
import {eventRows} from "./event-rows.js";
import {describeEvent, type EventTelling} from "./event-telling.js";
import {tollIndex} from "./toll-of-event.js";

/**
 * Links reports of events. Two are one event where type, mode, actor's and target's camp, place and day agree within their
 * tolerances; never by their wording.
 * @param casualties reports of the same articles: the dead they count tell two strikes of following days apart, or together
 */
export function linkEvents(
  reports: readonly EventReport[],
  casualties: readonly CasualtyReport[],
  context: LinkContext
): Linking<EventReport, Event> {
  const deadOf = tollIndex(casualties);
  const tellings = tellingsOf<EventReport, EventTelling>(reports, (report) => describeEvent(report, deadOf(report), context));
  return eventRows(
    cluster<EventReport, EventTelling>(tellings, (a, b) => compareEvents(a, b, context)),
    context
  );
}
