import type {SymbolType} from "d3";
import {symbolCircle, symbolDiamond, symbolSquare, symbolTriangle} from "d3";
import {codesOf} from "./names.js";

/** The parties that have a colour and a shape of their own; all others are grey with a label. */
export type Party = "TUR" | "SYR" | "RUS" | "REB" | "CVL" | "OTH" | "UNK";

type Token = "ink" | "muted" | "faint" | "grid" | "paper" | "band" | "hatch" | "water" | "abroad" | Party | `${Party}-text`;

/** Okabe-Ito based; light on white, dark on #1b1b1b. Contrasts and distances are in the method page's notes. */
export const LIGHT: Record<Token, string> = {
  ink: "#1b1b1b",
  muted: "#595959",
  faint: "#767676",
  grid: "#e3e1dc",
  paper: "#ffffff",
  band: "#f3efe6",
  hatch: "#9a9a9a",
  water: "#dfe8ee",
  abroad: "#f0efec",
  TUR: "#0072B2",
  SYR: "#D55E00",
  RUS: "#CC79A7",
  REB: "#009E73",
  CVL: "#555555",
  OTH: "#8a8a8a",
  UNK: "#767676",
  "TUR-text": "#0072B2",
  "SYR-text": "#A84300",
  "RUS-text": "#A34F7F",
  "REB-text": "#007A59",
  "CVL-text": "#555555",
  "OTH-text": "#666666",
  "UNK-text": "#666666"
};

export const DARK: Record<Token, string> = {
  ink: "#ececec",
  muted: "#b4b4b4",
  faint: "#9a9a9a",
  grid: "#3a3a3a",
  paper: "#1b1b1b",
  band: "#2a2823",
  hatch: "#8a8a8a",
  water: "#1f2a31",
  abroad: "#252525",
  TUR: "#2B87CC",
  SYR: "#E0660F",
  RUS: "#CC79A7",
  REB: "#00A67C",
  CVL: "#E6E6E6",
  OTH: "#9d9d9d",
  UNK: "#9a9a9a",
  "TUR-text": "#5AA9E6",
  "SYR-text": "#F08A3C",
  "RUS-text": "#DB9BC0",
  "REB-text": "#2CC59B",
  "CVL-text": "#E6E6E6",
  "OTH-text": "#b4b4b4",
  "UNK-text": "#b4b4b4"
};

/** Colours of one artwork. */
export type Theme = (token: Token) => string;

/** Fixed light colours: exports, embeds, tests. */
export const lightTheme: Theme = (token) => LIGHT[token];

/** Colours that follow the reader's light or dark setting: page artworks. */
export const pageTheme: Theme = (token) => `var(--${token},${LIGHT[token]})`;

/** The style sheet's custom properties for `pageTheme`. */
export const themeVariables = (colours: Record<Token, string>): string =>
  Object.entries(colours)
    .map(([token, value]) => `--${token}:${value}`)
    .join(";");

/** The party of an actor cell, by its first code. */
export function partyOf(cell: string | null): Party {
  const [code] = codesOf(cell);
  if (!code) return "UNK";
  const [side, sector] = code.split(" ");
  if (sector === "REB") return "REB";
  if (sector === "CVL" || side === "CVL") return "CVL";
  if (sector === "KUR") return "OTH";
  if (side === "TUR" || side === "SYR" || side === "RUS") return side;
  return side === "UNK" ? "UNK" : "OTH";
}

/** Names as they stand in legends. */
export const PARTY_NAMES: Record<Party, string> = {
  TUR: "Turkey",
  SYR: "Syrian government",
  RUS: "Russia",
  REB: "armed opposition",
  CVL: "civilians",
  OTH: "others",
  UNK: "not told"
};

export const PARTIES: readonly Party[] = ["TUR", "SYR", "RUS", "REB", "CVL", "OTH", "UNK"];

const triangleDown: SymbolType = {
  draw(context, size) {
    const r = Math.sqrt(size / 3) / Math.sqrt(Math.sqrt(3) / 1.3);
    context.moveTo(0, r * 1.5);
    context.lineTo(-r * 1.45, -r);
    context.lineTo(r * 1.45, -r);
    context.closePath();
  }
};

const cross: SymbolType = {
  draw(context, size) {
    const r = Math.sqrt(size / 3.6);
    const w = r * 0.42;
    context.moveTo(-r, -w);
    for (const [x, y] of [
      [-w, -w],
      [-w, -r],
      [w, -r],
      [w, -w],
      [r, -w],
      [r, w],
      [w, w],
      [w, r],
      [-w, r],
      [-w, w],
      [-r, w]
    ] as const)
      context.lineTo(x, y);
    context.closePath();
  }
};

/** One shape a party, so that colour never stands alone. */
export const SHAPES: Record<Party, SymbolType> = {
  TUR: symbolCircle,
  SYR: symbolSquare,
  RUS: triangleDown,
  REB: symbolTriangle,
  CVL: symbolDiamond,
  OTH: cross,
  UNK: symbolCircle
};
