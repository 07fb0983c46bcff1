import type {SymbolType} from "d3";
import {memo} from "./memo.js";
import type {SiteData, StoryInfo} from "./site-data.js";
import type {Theme} from "./theme.js";

/** A column of the table under a chart. `href` makes the cell a link; it gives a site path without extension. */
export interface Column<Row> {
  label: string;
  value(row: Row): string;
  href?(row: Row): string;
  numeric?: boolean;
}

/** One entry of a legend: a mark and its name. */
export interface LegendItem {
  label: string;
  symbol?: SymbolType;
  fill?: string;
  stroke?: string;
  /** Draws a short bar, line or hatched box in place of a symbol. */
  kind?: "bar" | "line" | "box" | "hatch" | "dash";
}

/** What a chart draws with. */
export interface PlotOptions {
  document: Document;
  /** Width of the drawing in pixels. */
  width: number;
  theme: Theme;
  /** The narrow artwork, for screens below 740 px. */
  phone: boolean;
  story: StoryInfo;
  /** Site path of an evidence page → link. */
  link(path: string): string;
}

/** What a small drawing is made with: it has no links and no text beside its own labels. */
export interface MiniOptions extends Pick<PlotOptions, "document" | "width" | "theme" | "story"> {
  /** It should be no higher than this. */
  height?: number;
}

/** How a chart with too many rows for a small picture is cut to those that tell most. */
export interface Fewer<Row> {
  /** What is left out, in the plural: `sums`. */
  noun: string;
  count(rows: Row[]): number;
  /** The rows of `most` of them, in the order they had. */
  pick(rows: Row[], most: number): Row[];
}

/** One chart: from it follow its page figure, table, alternative text, export and tests. */
export interface ChartSpec<Row = never> {
  id: string;
  /** The page it stands on, below the story. */
  page: string;
  /** The finding, computed from the rows; another sentence where the rows refute it. */
  title(rows: Row[], story: StoryInfo): string;
  /** What is drawn and how to read it. */
  subtitle: string | ((rows: Row[]) => string);
  /** Which rows, how many ("n = 24 incidents"), and what was left out. */
  notes(rows: Row[], data: SiteData): string;
  /** The finding, extremes and n, for those who do not see the chart. */
  alt(rows: Row[], story: StoryInfo): string;
  rows(data: SiteData): Row[];
  columns: Column<Row>[];
  /** The anchor of a row in the table, where marks lead to it. */
  rowId?(row: Row): string;
  legend(rows: Row[], theme: Theme): LegendItem[];
  /** Why there is too little to draw, else null. */
  tooFew(rows: Row[]): string | null;
  /** How many linked marks the rows must give. */
  marks(rows: Row[]): number;
  plot(rows: Row[], options: PlotOptions): SVGElement;
  /** The finding alone, small: beside its headline on the first page and in previews of links. */
  mini?(rows: Row[], options: MiniOptions): SVGElement;
  /** Where pictures of links and feeds are too small for all rows. */
  fewer?: Fewer<Row>;
}

/** A spec whose row type is its own affair. */
// biome-ignore lint/suspicious/noExplicitAny: the registry holds specs of every row type.
export type AnyChart = ChartSpec<any>;

/** The subtitle of a chart of some rows. */
export const subtitleOf = (spec: AnyChart, rows: never[]): string =>
  typeof spec.subtitle === "string" ? spec.subtitle : spec.subtitle(rows);

/** What a chart counts, from its notes: `n = 24 incidents in 83 reports`. */
export const sampleOf = (notes: string): string => /n = [^.;]+/.exec(notes)?.[0] ?? "";

const known = new WeakMap<AnyChart, (data: SiteData) => never[]>();

/** The rows of a chart, computed once for the same data. */
export function rowsOf(spec: AnyChart, data: SiteData): never[] {
  if (!known.has(spec))
    known.set(
      spec,
      memo<SiteData, never[]>((data) => spec.rows(data) as never[])
    );
  return known.get(spec)!(data);
}
