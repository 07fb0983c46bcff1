import {existsSync, readFileSync} from "node:fs";
import {compileLexicon, type Lexicon} from "../../loaders/lexicon/language.js";
import {readLanguage, readStory} from "../../loaders/lexicon/store.js";
import type {Attribution} from "../../loaders/model/mention.js";
import type {Scene} from "../../loaders/model/scene.js";
import {setScenes} from "../../loaders/scenes.js";
import {findZones} from "../../loaders/text/zones.js";

/** The project's own lexicon with the story's names. */
export const lexicon: Lexicon = compileLexicon(readLanguage("data", "en"), readStory("data", "idlib-2020"));

/** The scene of a text published on a day. */
export const sceneOf = (text: string, published = "2020-02-28", id = "test"): Scene =>
  setScenes([{id, outlet: "Test", published, publishedBasis: "stamp", title: null, url: null, text, zones: findZones(text)}], lexicon)[0]!;

/** Outermost attributions as `SIDE cue, type: content | second part`, with ` via medium`. */
export const attributionsIn = (text: string, published?: string): string[] =>
  sceneOf(text, published)
    .attributions.filter((d) => !d.nested)
    .map((d) => shown(d, text));

const shown = ({side, cue, type, content, relay}: Attribution, text: string): string =>
  `${side ?? "?"} ${cue ?? "-"}, ${type}: ${content.map((d) => text.slice(d.start, d.end)).join(" | ")}${relay ? ` via ${relay}` : ""}`;

const SHARED = "../shared";

/** Why a test on the five articles is skipped, or null where they are at hand. */
export const missing = existsSync(`${SHARED}/eval/framing-expectations.json`) ? null : "skipped: ../shared is absent";

/** A shared file. */
export const shared = (path: string): string => readFileSync(`${SHARED}/${path}`, "utf8");
