import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "playwright-core";

/** A fault of layout, as told by a page. */
export interface Fault {
  kind: "small" | "cut off" | "text on text" | "text on mark" | "too wide";
  text: string;
}

const FONTS = [
  ["regular", 400],
  ["bold", 700]
].map(([name, weight]) => {
  const data = readFileSync(join(process.cwd(), `loaders/site/fonts/arimo-${name}.ttf`)).toString("base64");
  return `@font-face{font-family:Arimo;font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;
});

/** Gives a page the letters that it was laid out for, so that its faults are the same on machines with other fonts. */
export async function useOwnFont(page: Page): Promise<void> {
  await page.addStyleTag({content: FONTS.join("")});
  await page.evaluate(() => Promise.all([document.fonts.load("400 16px Arimo"), document.fonts.load("700 16px Arimo")]));
}

/**
 * Run inside a page: text under 10 px, text outside its drawing, text over text, text over a small mark, a page wider than its window.
 * Boxes are shrunk by a pixel or two, since a box is larger than its ink.
 */
export function layoutFaults(): Fault[] {
  const faults: Fault[] = [];
  const name = (element: Element): string =>
    `${element.closest("figure")?.id ?? element.tagName}: ${element.textContent?.trim().slice(0, 40)}`;
  const seen = (element: Element): boolean => element.getClientRects().length > 0;
  if (document.documentElement.scrollWidth > innerWidth)
    faults.push({kind: "too wide", text: `${document.documentElement.scrollWidth} > ${innerWidth}`});
  for (const element of document.querySelectorAll("main *, header *, footer *")) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (!own || !seen(element) || element.closest("svg") || element.closest(".sr")) continue;
    if (Number.parseFloat(getComputedStyle(element).fontSize) < 10) faults.push({kind: "small", text: name(element)});
  }
  for (const svg of document.querySelectorAll("svg.art")) {
    if (!seen(svg)) continue;
    const frame = svg.getBoundingClientRect();
    const scale = frame.width / (svg as SVGSVGElement).viewBox.baseVal.width;
    const texts = [...svg.querySelectorAll("text")].flatMap((element) => {
      const parts = element.querySelectorAll("tspan").length ? [...element.querySelectorAll("tspan")] : [element];
      return parts
        .filter((part) => part.textContent?.trim())
        .map((part) => ({element, box: part === element ? element.getBoundingClientRect() : part.getBoundingClientRect()}));
    });
    for (const {element, box} of texts) {
      if (Number.parseFloat(getComputedStyle(element).fontSize) * scale < 10) faults.push({kind: "small", text: name(element)});
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
        faults.push({kind: "cut off", text: name(element)});
    }
    const meet = (a: DOMRect, b: DOMRect, by: number): boolean =>
      a.left + by < b.right - by && b.left + by < a.right - by && a.top + by < b.bottom - by && b.top + by < a.bottom - by;
    for (const [i, a] of texts.entries()) {
      for (const b of texts.slice(i + 1))
        if (a.element !== b.element && meet(a.box, b.box, 2))
          faults.push({kind: "text on text", text: `${name(a.element)} | ${b.element.textContent}`});
    }
    const marks = [...svg.querySelectorAll("a")]
      .filter((a) => !a.querySelector("text"))
      .map((a) => a.getBoundingClientRect())
      .filter((box) => box.width < 18 && box.height < 18);
    for (const {element, box} of texts)
      if (marks.some((mark) => meet(box, mark, 3))) faults.push({kind: "text on mark", text: name(element)});
  }
  return faults;
}

/** Run inside a page: how far its contents have moved since it began to load. */
export function layoutShift(): Promise<number> {
  return new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as {value: number}).value;
    }).observe({type: "layout-shift", buffered: true});
    setTimeout(() => done(sum), 60);
  });
}
