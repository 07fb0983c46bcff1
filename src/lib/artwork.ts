import * as Plot from "@observablehq/plot";

interface Artwork {
  document: Document;
  /** Size in pixels. */
  width: number;
  height: number;
  marks: Plot.Markish[];
}

/** A drawing whose marks stand at pixel places and bring their own colours: it has no margins, scales or axes. */
export const artwork = ({document, width, height, marks}: Artwork): SVGElement =>
  Plot.plot({
    document,
    width,
    height,
    margin: 0,
    x: {type: "identity", axis: null},
    y: {type: "identity", axis: null},
    color: {type: "identity"},
    r: {type: "identity"},
    marks
  }) as SVGElement;
