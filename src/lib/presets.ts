import {card} from "./card.js";
import {type ChartOptions, chart} from "./chart.js";
import type {SiteData} from "./site-data.js";
import type {AnyChart} from "./spec.js";
import {hundredths} from "./svg.js";

/** A size that pictures are saved in. */
export interface Preset {
  width: number;
  height: number;
  /** Width that it is laid out at, before it is scaled. */
  layout: number;
  margin: number;
  phone?: boolean;
  /** Exactly as high as said; else higher where the chart needs it. */
  exact?: boolean;
  about: string;
}

/** The sizes of exported pictures, in pixels. */
export const PRESETS = {
  wide: {width: 850, height: 600, layout: 928, margin: 24, about: "for an article’s full width"},
  column: {width: 640, height: 480, layout: 800, margin: 24, about: "for a column of text"},
  social: {width: 1200, height: 628, layout: 800, margin: 28, exact: true, about: "for a link’s preview"},
  square: {width: 1080, height: 1080, layout: 540, margin: 26, exact: true, about: "for a feed of pictures"},
  phone: {width: 375, height: 560, layout: 375, margin: 17.5, phone: true, about: "for a phone’s width"}
} satisfies Record<string, Preset>;

export type PresetName = keyof typeof PRESETS;

/** A chart in one of the sizes, without links: its svg is as large as the preset says and scales what is laid out. */
export function presetChart(spec: AnyChart, data: SiteData, name: PresetName, options: Omit<ChartOptions, "mode">): SVGSVGElement {
  const preset: Preset = PRESETS[name];
  const {width, height, layout, margin, phone = false, exact = false} = preset;
  const scale = width / layout;
  const made = {...options, mode: "export" as const, phone, margin};
  const drawn = exact
    ? card(spec, data, {...made, width: layout, height: height / scale})
    : chart(spec, data, {...made, width: layout, least: height / scale});
  const high = Math.max(Number(drawn.getAttribute("height")), height / scale);
  for (const paper of drawn.querySelectorAll(":scope > rect")) paper.setAttribute("height", String(Math.ceil(high)));
  drawn.setAttribute("viewBox", `0 0 ${layout} ${hundredths(high)}`);
  drawn.setAttribute("width", String(width));
  drawn.setAttribute("height", String(Math.round(high * scale)));
  return drawn;
}
