import * as Plot from "@observablehq/plot";
import type {SymbolType} from "d3";
import {period, plural} from "../lib/format.js";
import {symbols} from "../lib/marks.js";
import {words} from "../lib/names.js";
import type {Event, Talk} from "../lib/site-data.js";
import type {PlotOptions} from "../lib/spec.js";
import {partyOf} from "../lib/theme.js";
import {eventTitle} from "../lib/titles.js";

/** An event at its pixel place. */
export interface PlacedEvent {
  x: number;
  y: number;
  event: Event;
}

/** A talk at its pixel place. */
export interface PlacedTalk {
  x: number;
  y: number;
  talk: Talk;
}

/** Half the width and half the height of a talk's bar. */
const [TALK_X, TALK_Y] = [1.5, 5];

/** A talk is a thin upright bar: no party's shape. */
export const TALK: SymbolType = {
  draw(context) {
    context.rect(-TALK_X, -TALK_Y, 2 * TALK_X, 2 * TALK_Y);
  }
};

/** Linked marks of events: colour and shape by who acted, hollow where that is not told. */
export const eventMarks = (events: PlacedEvent[], {theme, link}: PlotOptions): Plot.Markish =>
  symbols(events, {
    theme,
    size: 48,
    party: (p) => partyOf(p.event.actor),
    hollow: (p) => partyOf(p.event.actor) === "UNK",
    href: (p) => link(`events/${p.event.id}`),
    title: (p) => `${period(p.event)}: ${eventTitle(p.event)}, ${plural(p.event.n_reports, "report")}`
  });

/** Linked bars of talks. */
export const talkBars = (talks: PlacedTalk[], {theme, link}: PlotOptions): Plot.Markish =>
  Plot.rect(talks, {
    x1: (t) => t.x - TALK_X,
    x2: (t) => t.x + TALK_X,
    y1: (t) => t.y - TALK_Y,
    y2: (t) => t.y + TALK_Y,
    fill: theme("ink"),
    href: (t) => link(`talks/${t.talk.id}`),
    title: (t) => `${period(t.talk)}: ${words("talks", t.talk.type)} of ${t.talk.parties.join(", ")}`
  });
