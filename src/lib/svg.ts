const SVG = "http://www.w3.org/2000/svg";

type Attributes = Record<string, string | number | null | undefined>;

/** An SVG element with attributes and children; empty attributes are left out. */
export function svg(document: Document, name: string, attributes: Attributes = {}, ...children: (Node | string)[]): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== undefined) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/**
 * Makes a drawing stand alone: no style sheets, classes or `currentColor`, plain `href`s, links named by their title, ids prefixed.
 * Plot writes all of these; saved or placed twice on one page they would be lost or collide.
 */
export function flatten(root: Element, {ink, prefix}: {ink: string; prefix: string}): void {
  for (const style of [...root.querySelectorAll("style")]) style.remove();
  for (const element of [root, ...root.querySelectorAll("*")]) {
    element.removeAttribute("class");
    element.removeAttribute("style");
    for (const attribute of [...element.attributes]) {
      if (attribute.name === "aria-label" || attribute.name === "aria-description") element.removeAttribute(attribute.name);
      else if (/\.\d{3}/.test(attribute.value) && NUMBERS.has(attribute.name))
        element.setAttribute(attribute.name, rounded(attribute.value));
      else if (attribute.value === "currentColor") element.setAttribute(attribute.name, ink);
      else if (/url\(#/.test(attribute.value)) element.setAttribute(attribute.name, attribute.value.replace("url(#", `url(#${prefix}`));
    }
    if (element.id) element.id = prefix + element.id;
    if (element.localName === "a") plainLink(element);
  }
}

/** A length as it is written: to a hundredth of a pixel, as less is not seen, and weighs. */
export const hundredths = (n: number): number => Math.round(n * 100) / 100;

/** Attributes whose numbers are rounded. */
const NUMBERS = new Set(["d", "transform", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height", "fill-opacity"]);
const rounded = (value: string): string => value.replace(/-?\d+\.\d{3,}/g, (n) => String(hundredths(Number(n))));

/** Gives a link of Plot a plain `href`, and its title as its name. */
function plainLink(link: Element): void {
  const href = [...link.attributes].find((attribute) => attribute.localName === "href");
  if (!href) return;
  const value = href.value;
  link.removeAttributeNode(href);
  link.setAttribute("href", value);
  const title = link.querySelector("title")?.textContent;
  if (title) link.setAttribute("aria-label", title);
}

/** Moves the children of a drawing into a group of the given place, so that no SVG is nested. */
export function asGroup(document: Document, drawing: Element, attributes: Attributes): SVGElement {
  const group = svg(document, "g", attributes);
  for (const name of ["text-anchor", "font-variant"]) {
    const value = drawing.getAttribute(name);
    if (value) group.setAttribute(name, value);
  }
  group.append(...drawing.childNodes);
  return group;
}
