import {geoMercator, geoPath, scaleSqrt} from "d3";
import {shortDay} from "../lib/format.js";
import {perWeek} from "../lib/rollup.js";
import type {Event, PlaceRow, StoryInfo} from "../lib/site-data.js";
import {svg} from "../lib/svg.js";
import type {Theme} from "../lib/theme.js";

interface WeekMaps {
  document: Document;
  theme: Theme;
  story: StoryInfo;
  /** The province that every small map outlines. */
  province: GeoJSON.Feature;
  x: number;
  y: number;
  width: number;
}

const COLUMNS = 3;

/** Small maps of one province, one for each seven days in which a settlement of it is named. */
export function weekMaps(
  places: {place: PlaceRow; events: Event[]}[],
  {document, theme, story, province, x, y, width}: WeekMaps
): SVGElement[] {
  const dated = places.flatMap(({place, events}) =>
    events.filter((e) => e.date_precision === "day").map((event) => ({...event, place_row: place}))
  );
  const weeks = perWeek(dated, story.start, story.end).filter((w) => w.rows.length > 0);
  if (!weeks.length) return [];
  const size = width / COLUMNS - 8;
  const projection = geoMercator().fitSize([size, size * 1.15], province);
  const outline = geoPath(projection).digits(0)(province) ?? "";
  const radius = scaleSqrt().domain([0, 10]).range([0, 9]);
  const title = svg(document, "text", {x, y: y - 14, "font-weight": 700}, "Events in named towns, by week");
  const maps = weeks.map((week, i) => {
    const at = `translate(${Math.round(x + (i % COLUMNS) * (size + 8))},${Math.round(y + Math.floor(i / COLUMNS) * (size * 1.15 + 26))})`;
    const counts = new Map<PlaceRow, number>();
    for (const {place_row} of week.rows) counts.set(place_row, (counts.get(place_row) ?? 0) + 1);
    const dots = [...counts].map(([place, n]) => {
      const [cx, cy] = projection([place.lon!, place.lat!])!;
      return svg(document, "circle", {
        cx: Math.round(cx),
        cy: Math.round(cy),
        r: Math.max(2.4, radius(n)).toFixed(1),
        fill: theme("SYR"),
        "fill-opacity": 0.8
      });
    });
    const name = svg(document, "text", {y: 4, fill: theme("muted")}, `from ${shortDay(week.week)}: ${week.rows.length}`);
    const land = svg(document, "path", {
      d: outline,
      transform: "translate(0,10)",
      fill: theme("band"),
      stroke: theme("hatch"),
      "stroke-width": 0.8
    });
    return svg(document, "g", {transform: at}, land, svg(document, "g", {transform: "translate(0,10)"}, ...dots), name);
  });
  return [title, ...maps];
}
