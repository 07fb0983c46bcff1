import type {AnyChart} from "../lib/spec.js";
import {contacts} from "./contacts.js";
import {deaths} from "./deaths.js";
import {escalation} from "./escalation.js";
import {frequency} from "./frequency.js";

/** Every chart of the site, in the order of the pages. */
export const CHARTS: readonly AnyChart[] = [escalation, deaths, contacts, frequency];

/** The chart of an id, or undefined. */
export const chartById = (id: string): AnyChart | undefined => CHARTS.find((spec) => spec.id === id);
