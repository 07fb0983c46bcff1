import {longestMatch} from "../../lexicon/gazetteer.js";
import type {TalkVerb} from "../../lexicon/talks.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {facesPress, isAppearance} from "./facing-press.js";
import type {Reading} from "./reading.js";

/** Verbs that bring people together, and tell no talk by themselves. */
const ARRANGING: ReadonlySet<TalkVerb["kind"]> = new Set(["none", "visit", "host", "invite", "join"]);

/** A clause tells a talk by its verb, subject or object, whatever else stands in it: "held a meeting at the summit", "the meeting took place at it". */
export function tellsTalk({lexicon, scene}: Pick<Reading, "lexicon" | "scene">, clause: Clause, phrase: Phrase): boolean {
  const {verb, subject, object} = clause;
  const kind = lexicon.verbs.get(verb.lemma)?.kind;
  if (kind && !ARRANGING.has(kind)) return !facesPress({lexicon, scene}, clause);
  const {tokens} = scene.document;
  const isTalk = (d: Phrase | null) =>
    d !== null && d !== phrase && longestMatch(lexicon.nouns, tokens, d.head) !== null && !isAppearance({lexicon, scene}, d);
  return isTalk(object) || isTalk(subject);
}
