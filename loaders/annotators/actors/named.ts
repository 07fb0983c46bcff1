import type {ActorEntry} from "../../lexicon/actors.js";
import type {Document} from "../../model/document.js";
import type {ActorMention} from "../../model/mention.js";
import {mentionOf, STORY_NOUN} from "./mention.js";
import type {Name} from "./name.js";

/** What the lexicon holds of a name that is neither a person's nor a role. */
type NamedEntry = Exclude<ActorEntry, {kind: "person"} | {kind: "role"}>;

/** A listed name of a side, an armed group, a people or an organ as a mention: what it stands for, and whether it is people. */
export function nameOf(document: Document, name: Name, entry: NamedEntry): ActorMention {
  const human =
    entry.kind === "people" ||
    (entry.kind === "group" && entry.group === "armed") ||
    (entry.kind === "story" && entry.fighting !== entry.code) ||
    (entry.kind === "story" && /REB|MIL/.test(entry.code));
  return mentionOf(document, name.first, name.last, {
    code: entry.code,
    fighting: fightingCode(entry),
    type: typeOf(entry, document.tokens[name.last]!.possessive),
    human,
    told: true,
    abroad: entry.kind === "story" ? entry.abroad : null,
    rule: entry.kind === "story" && entry.common ? STORY_NOUN : entry.kind
  });
}

/** What a name stands for: an adjective that owns something stands for its state. */
function typeOf({kind}: NamedEntry, possessive: boolean): ActorMention["type"] {
  if (kind === "adjective") return possessive ? "state" : "adjective";
  if (kind === "metonym") return "organ";
  return kind === "group" || kind === "people" || kind === "story" ? "group" : "state";
}

/** The code under which an actor fights and falls, where it is another than the one it speaks under. */
function fightingCode(entry: ActorEntry): string | null {
  if (entry.kind === "story") return entry.fighting === entry.code ? null : entry.fighting;
  return entry.kind === "group" && entry.victims !== entry.code ? entry.victims : null;
}
