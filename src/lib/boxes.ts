import {textWidth, type Weight} from "./text-width.js";

/** A rectangle in pixels. */
export interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** A text at its place. */
export interface PlacedText {
  text: string;
  x: number;
  /** The middle of its line. */
  y: number;
  anchor: "start" | "middle" | "end";
}

/** The room that a text of font size `size` takes. */
export function textBox({text, x, y, anchor}: PlacedText, size: number, weight: Weight = "regular"): Box {
  const width = textWidth(text, size, weight);
  const x1 = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return {x1, x2: x1 + width, y1: y - size * 0.65, y2: y + size * 0.65};
}

/** The square about a circle. */
export const circleBox = ({x, y, r}: {x: number; y: number; r: number}): Box => ({x1: x - r, x2: x + r, y1: y - r, y2: y + r});

/** Whether two boxes share any room. */
export const overlap = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** The first of some places whose box is free of all `taken`, and lies inside `frame` where one is given; else undefined. */
export const firstFree = <Place extends {box: Box}>(places: readonly Place[], taken: readonly Box[], frame?: Box): Place | undefined =>
  places.find(
    ({box}) =>
      !taken.some((other) => overlap(other, box)) &&
      (!frame || (box.x1 >= frame.x1 && box.x2 <= frame.x2 && box.y1 >= frame.y1 && box.y2 <= frame.y2))
  );
