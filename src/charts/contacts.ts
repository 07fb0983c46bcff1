import {symbolCircle} from "d3";
import {type ContactRow, contactRows, DEADLY} from "../lib/contacts.js";
import {count, longDay, period, plural} from "../lib/format.js";
import type {ChartSpec} from "../lib/spec.js";
import {talkTitle} from "../lib/titles.js";
import {plotAcross} from "./contacts-across.js";
import {crowdMarks, isCrowd, plotCrowd} from "./contacts-crowd.js";
import {plotDown} from "./contacts-down.js";
import {contactsMini} from "./contacts-mini.js";
import {talkLegend} from "./talk-marks.js";

/** Of fewer deadly days no share is compared; shares that differ by less than this cannot be told apart on so few days. */
const [ENOUGH, CLEAR] = [10, 0.2];

/** Whether contact follows strikes: talks by pair of sides and day, with deadly days and the two days after each. */
export const contacts: ChartSpec<ContactRow> = {
  id: "contacts",
  page: "diplomacy",
  title(rows) {
    const base = rows[0]?.base;
    if (!base?.deadly.length) return "The reports hold no deadly day after which a contact could follow";
    const [here, any] = [base.followed / base.deadly.length, base.anyFollowed / base.days];
    const told = `Contact followed ${base.followed} of ${plural(base.deadly.length, "deadly day")} within two days`;
    const all = `${base.anyFollowed} of ${base.days}`;
    if (base.deadly.length < ENOUGH) return `${told}, and ${all} days in all: too few to tell the two apart`;
    if (here - any > CLEAR) return `${told}, more often than any day (${all})`;
    if (any - here > CLEAR) return `${told}, less often than any day (${all})`;
    return `${told}, and ${all} days in all: too few to tell the two apart`;
  },
  subtitle: `Talks by pair of sides and day, below the deadly days: those on which some count gives ${DEADLY} or more killed. They are shaded with the two days after. A contact on the same day may have come before.`,
  notes(rows, {tables, story}) {
    const undated = tables.talks.filter((t) => !t.date_start).length;
    const outside = tables.talks.length - undated - rows.length;
    const base = rows[0]?.base;
    const span = base?.deadly.length ? ` Compared are all ${base.days} days from the first deadly day to the last.` : "";
    return `n = ${plural(rows.length, "talk")}. Not drawn: ${undated} without a day, ${outside} outside ${longDay(story.start)} to ${longDay(story.end)}.${span} A gap is a gap in these reports, not proof of silence.`;
  },
  alt(rows) {
    const base = rows[0]?.base;
    const held = rows.filter((r) => r.talk.status === "held" || r.talk.status === "ongoing").length;
    return `${plural(rows.length, "talk")} with a day, ${held} of them held. ${base ? `A held contact followed ${base.followed} of ${base.deadly.length} deadly days within two days, and ${base.anyFollowed} of all ${base.days} days.` : ""}`;
  },
  rows: ({tables, story}) => contactRows(tables, story),
  columns: [
    {label: "Day", value: (r) => period(r.talk), href: (r) => `talks/${r.talk.id}`},
    {label: "Talk", value: (r) => talkTitle(r.talk)},
    {label: "Status", value: (r) => r.talk.status},
    {label: "Level", value: (r) => (r.talk.level === "unknown" ? "not told" : r.talk.level)},
    {label: "Within two days after", value: (r) => (r.follows ? longDay(r.follows) : "")},
    {label: "Reports", value: (r) => count(r.talk.n_reports), numeric: true}
  ],
  legend(rows, theme) {
    if (isCrowd(rows)) return [{label: "circle: talks of these days, by area", symbol: symbolCircle, fill: theme("ink")}];
    return [
      ...talkLegend(
        rows.map((r) => r.talk),
        theme
      ),
      {label: "hollow: scheduled or proposed", symbol: symbolCircle, fill: theme("paper"), stroke: theme("ink")},
      {label: "grey: cancelled or rejected", symbol: symbolCircle, fill: theme("hatch")},
      {label: "killed, low to high; arrow: or more", kind: "bar", fill: theme("ink")},
      {label: "days that a talk lasted or that its day lies within", kind: "line", stroke: theme("hatch")},
      {label: "deadly day and two after", kind: "box", fill: theme("grid")}
    ];
  },
  tooFew: (rows) => (rows.length < 3 ? `${plural(rows.length, "talk")} with a day` : null),
  marks: (rows) => (isCrowd(rows) ? crowdMarks(rows) : rows.length + (rows[0]?.base.deadly.length ?? 0)),
  mini: (rows, options) => contactsMini(rows[0]!.base, options),
  plot: (rows, options) => (isCrowd(rows) ? plotCrowd : options.phone ? plotDown : plotAcross)(rows, options)
};
