import {hundredths, svg} from "./svg.js";
import {wrap} from "./text-width.js";

interface Lines {
  x: number;
  /** Upper edge. */
  y: number;
  width: number;
  size: number;
  bold?: boolean;
  fill: string;
}

/** Distance of lines, as a multiple of the font size. */
export const LEADING = 1.28;

/** Text broken into lines, and where it ends. */
export function lines(
  document: Document,
  text: string,
  {x, y, width, size, bold = false, fill}: Lines
): {nodes: SVGElement[]; end: number} {
  const step = size * LEADING;
  const nodes = wrap(text, width, size, bold ? "bold" : "regular").map((line, i) =>
    svg(
      document,
      "text",
      {x, y: hundredths(y + (i + 1) * step - size * 0.28), "font-size": size, "font-weight": bold ? 700 : null, fill},
      line
    )
  );
  return {nodes, end: y + nodes.length * step};
}
