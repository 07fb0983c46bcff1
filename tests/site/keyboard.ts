import type {Page} from "playwright-core";

/** Roles in which the keyboard may stop. */
const ROLES = new Set(["link", "button", "textbox", "searchbox", "combobox", "checkbox", "DisclosureTriangle", "region", "Date"]);

interface Stop {
  /** Whether it was reached before. */
  again: boolean;
  outline: string;
  inView: boolean;
  /** Where a link leads, but for those of drawings, of which a page has two, and those of headings to themselves. */
  href: string | null;
}

/** Walks a page by Tab and tells every stop that a reader could not see, name or tell from another. */
export async function keyboardFaults(page: Page, most = 400): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const faults: string[] = [];
  const led = new Map<string, string>();
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(lookAtFocus);
    if (!stop || stop.again) break;
    const {result} = await client.send("Runtime.evaluate", {expression: "document.activeElement"});
    const {nodes} = await client.send("Accessibility.getPartialAXTree", {objectId: result.objectId!, fetchRelatives: false});
    const [role, name] = [String(nodes[0]?.role?.value), String(nodes[0]?.name?.value ?? "").trim()];
    if (name.length < 2) faults.push(`${role} ${i} has no name`);
    if (!ROLES.has(role)) faults.push(`“${name}” is a ${role}`);
    if (/^none|\b0px/.test(stop.outline)) faults.push(`“${name}” shows no focus: ${stop.outline}`);
    if (!stop.inView) faults.push(`“${name}” is out of view`);
    if (stop.href && (led.get(name) ?? stop.href) !== stop.href) faults.push(`“${name}” leads to ${led.get(name)} and to ${stop.href}`);
    if (stop.href) led.set(name, stop.href);
  }
  return faults;
}

function lookAtFocus(): Stop | null {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return null;
  const again = element.dataset.seen !== undefined;
  element.setAttribute("data-seen", "");
  const box = element.getBoundingClientRect();
  const {outlineStyle, outlineWidth} = getComputedStyle(element);
  const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return {
    again,
    outline: `${outlineStyle} ${outlineWidth}`,
    inView,
    href: element.closest("svg, h1, h2, h3") ? null : element.getAttribute("href")
  };
}
