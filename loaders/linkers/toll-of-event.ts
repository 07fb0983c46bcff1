import {campsOf} from "../model/camp.js";
import {groupBy} from "../model/group-by.js";
import type {CasualtyReport, EventReport} from "../model/report.js";

/**
 * Gives, for an act of force, the dead that the same article counts among its target: of one incident, of the act's day or of
 * no day, laid to its actor or to nobody; the largest of several. Null where the article counts none.
 */
export function tollIndex(casualties: readonly CasualtyReport[]): (report: EventReport) => number | null {
  const byArticle = groupBy(
    casualties.filter(({outcome, cumulative}) => outcome === "killed" && !cumulative),
    ({article_id}) => article_id
  );
  return (report) => {
    if (report.type !== "ASSAULT" || report.mode === "offensive" || !report.target) return null;
    const fitting = (byArticle.get(report.article_id) ?? []).filter((toll) => fits(toll, report));
    const dated = fitting.filter(({date_start}) => date_start !== null);
    const counts = (dated.length ? dated : fitting).flatMap(({best}) => best ?? []);
    return counts.length ? Math.max(...counts) : null;
  };
}

/** Whether a toll can be that of an event: a day in common, and neither victims nor culprit at odds with its sides. */
function fits(toll: CasualtyReport, report: EventReport): boolean {
  const [victims, targets] = [campsOf(toll.group), campsOf(report.target)];
  const [accused, actors] = [campsOf(toll.perpetrator), campsOf(report.actor)];
  const sameDay =
    !toll.date_start ||
    !report.date_start ||
    (toll.date_start <= (report.date_end ?? report.date_start) && report.date_start <= (toll.date_end ?? toll.date_start));
  return (
    sameDay &&
    victims.some((camp) => targets.includes(camp)) &&
    (!accused.length || !actors.length || accused.some((camp) => actors.includes(camp)))
  );
}
