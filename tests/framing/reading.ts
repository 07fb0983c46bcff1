import {existsSync, readFileSync} from "node:fs";
import type {Attribution} from "../../loaders/model/mention.js";
import {sceneOf} from "../support/read.js";

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
