import type {Attribution, ForceMention, MentionBase} from "../model/mention.js";
import type {EventMode} from "../model/report.js";
import type {Scene, SceneIndex} from "../model/scene.js";
import {byToken} from "../text/by-token.js";
import {armedCode} from "./opponents.js";

/** Makes the look-ups of a scene, each in one pass over its mentions. */
export function indexScene(scene: Omit<Scene, "index">): SceneIndex {
  const {document, actors, forces, attributions} = scene;
  const {length} = document.tokens;
  return {
    sourceAt: claimed(
      length,
      attributions.filter((d) => !d.nested)
    ),
    closestAt: claimed(length, attributions.toReversed()),
    forceStart: startsOf(scene, forces),
    actorStart: startsOf(scene, actors),
    means: meansOf(forces),
    armed: armedOf(actors)
  };
}

/** Whose content covers each token: of several attributions the first. Tokens that have theirs are skipped, so overlaps cost nothing. */
function claimed(length: number, attributions: readonly Attribution[]): (Attribution | undefined)[] {
  const at = byToken<Attribution>(length);
  if (!attributions.length) return at;
  const free = new Int32Array(length + 1); // a free token at or after each, as far as is known
  for (let i = 0; i <= length; ++i) free[i] = i;
  const nextFree = (i: number): number => {
    let root = i;
    while (free[root] !== root) root = free[root]!;
    for (let k = i; free[k] !== root && k !== root; ) [k, free[k]] = [free[k]!, root];
    return root;
  };
  for (const attribution of attributions)
    for (const {first, last} of attribution.content)
      for (let i = nextFree(first); i <= last; i = nextFree(i)) {
        at[i] = attribution;
        free[i] = i + 1;
      }
  return at;
}

/** Where the mentions of each sentence begin in a list in reading order; one more entry marks the end. */
function startsOf({document: {sentences, tokens}}: Pick<Scene, "document">, mentions: readonly MentionBase[]): number[] {
  const starts: number[] = [];
  let k = 0;
  for (const {i} of sentences) {
    while (k < mentions.length && tokens[mentions[k]!.first]!.sentence < i) ++k;
    starts.push(k);
  }
  starts.push(mentions.length);
  return starts;
}

/** Forces by mode without those that tell of the same agents and targets again. */
function meansOf(forces: readonly ForceMention[]): Map<EventMode, ForceMention[]> {
  const means = new Map<EventMode, ForceMention[]>();
  const seen = new Set<string>();
  for (const force of forces) {
    const key = [
      force.mode,
      ...force.agents.map((d) => `${d.code} ${d.fighting}`),
      "on",
      ...force.targets.map((d) => `${d.code} ${d.fighting}`)
    ].join("|");
    if (seen.has(key)) continue;
    seen.add(key);
    const known = means.get(force.mode);
    if (known) known.push(force);
    else means.set(force.mode, [force]);
  }
  return means;
}

/** Tokens at which each armed actor is told, by its code where it fights. */
function armedOf(actors: Scene["actors"]): Map<string, number[]> {
  const armed = new Map<string, number[]>();
  for (const actor of actors) {
    const code = armedCode(actor);
    if (code === null) continue;
    const known = armed.get(code);
    if (known) known.push(actor.first);
    else armed.set(code, [actor.first]);
  }
  return armed;
}
