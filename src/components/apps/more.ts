import {shardOf} from "../../lib/reachable.js";
import type {SiteData} from "../../lib/site-data.js";
import {eventPage, talkPage, tollPage} from "../evidence-page.js";
import {address, load, serialize} from "./place.js";

const PAGES = {events: eventPage, tolls: tollPage, talks: talkPage};

/** Shows the event, toll or talk that the address names behind its `#`, where it has no page of its own. */
export function start(): void {
  addEventListener("hashchange", show);
  show();
}

async function show(): Promise<void> {
  const slot = document.querySelector<HTMLElement>(".more")!;
  const story = slot.dataset.story!;
  const path = decodeURIComponent(location.hash.slice(1));
  const [kind, id = ""] = path.split("/");
  const part = PAGES[kind as keyof typeof PAGES];
  if (!part) return;
  try {
    const data = await load<SiteData>(story, shardOf(path));
    const link = (to: string): string => address(story, to);
    slot.innerHTML = part({data, id, link, document, serialize}).markup;
  } catch {
    slot.textContent = `Nothing is known under ${path}.`;
  }
}
