import type {Sentence} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {setFinite} from "./assign.js";
import {isFiniteVerb, NOMINAL, PARTICLES} from "./classes.js";
import {reviseRelative} from "./relative-verbs.js";

/** What opens a clause of its own has a finite verb: "when a bomb detonated at a post". */
export function reviseSubordinate(tokens: Token[], {first, last}: Sentence) {
  for (let i = first; i < last; ++i)
    if (tokens[i]!.tag === "sub" && tokens[i - 1]?.lower !== "well" && tokens[i - 1]?.lower !== "such") {
      if (tokens[i]!.lower === "that") reviseRelative(tokens, i, first, last);
      makeFinite(tokens, i, last); // not "as well as"
    }
}

/** Makes the participle that is the only verb behind a subordinator a finite one, else a noun that can be its verb. */
function makeFinite(tokens: Token[], sub: number, last: number) {
  let candidate: Token | null = null;
  let noun: Token | null = null;
  for (let k = sub + 1; k <= last; ++k) {
    const {tag, kind, form} = tokens[k]!;
    if (tag === "open" || tag === "close") continue;
    if (kind === "punct" || tag === "sub" || tag === "rel") break;
    if (isFiniteVerb(tokens[k]!)) return;
    if (!candidate && tag === "verb" && form === "participle" && standsAlone(tokens, k)) candidate = tokens[k]!;
    if (!noun && tag === "noun" && isBaseWithObject(tokens, k)) noun = tokens[k]!;
  }
  if (candidate) candidate.form = "past";
  else if (noun) setFinite(noun);
}

/** "demanded that the army leave the town", "while rebels contest the town": a base behind a noun and before an object. */
function isBaseWithObject(tokens: readonly Token[], i: number): boolean {
  const {word, glued, capital, possessive} = tokens[i]!;
  const [before, next] = [tokens[i - 1]!, tokens[i + 1]];
  if (glued || capital || possessive || !word?.forms.includes("base") || word.mostlyNoun || word.frame === "i") return false;
  return NOMINAL.has(before.tag) && !before.possessive && !!next && (next.tag === "det" || next.tag === "poss" || next.tag === "name");
}

/** "a bomb detonated at", not "killed by", "carried out by", "asked about". */
function standsAlone(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1] && PARTICLES.has(tokens[i + 1]!.lower) ? tokens[i + 2] : tokens[i + 1];
  return NOMINAL.has(tokens[i - 1]!.tag) && tokens[i]!.word?.forms.includes("past") === true && after?.lower !== "by";
}
