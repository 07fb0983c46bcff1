import {range} from "./format.js";
import type {DayToll} from "./rollup.js";

/** The dead of a day in words: `22 to 37`, or `22 to 37 or more`. */
export const deadText = (d: DayToll): string => `${range({low: d.low, best: null, high: d.high})}${d.open ? " or more" : ""}`;

/** The same where room is short: `22–37`, `22–37+`. */
export const deadShort = ({low, high, open}: DayToll): string => `${range({low, best: null, high}).replace(" to ", "–")}${open ? "+" : ""}`;

/** Site path of the dead of a day: their incident's page, or where there are several, the day in the list of evidence. */
export const deadPath = ({day, tolls}: DayToll): string => (tolls.length === 1 ? `tolls/${tolls[0]}` : `evidence#d-${day}`);
