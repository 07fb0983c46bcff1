import type {ActsByType} from "../../lexicon/acts.js";
import type {Lexicon} from "../../lexicon/language.js";
import type {Scene} from "../../model/scene.js";
import type {Clause} from "../../model/syntax.js";
import type {ListedRule} from "../../scene/event-drafts.js";
import {isListed} from "../../text/vocabulary.js";
import {EVENT_RULES} from "./index.js";

/** Verbs and modals that lay a duty on somebody: they wake the rules of what is demanded. */
const OBLIGING = new Set(["must", "should", "ought", "need", "have"]);

/** The rules that look at every clause: those of force. */
const ALWAYS = EVENT_RULES.filter((d) => d.on === null);

/** The rules that the acts of each verb wake: found once a verb, not once an article. */
const byActs = new WeakMap<ActsByType, readonly ListedRule[]>();

/** The rules that a clause wakes by its verb: of most verbs only those of force. */
export function rulesOf({document: {tokens}}: Scene, {verb: {main, modal, lemma}}: Clause, acts: Lexicon["acts"]): readonly ListedRule[] {
  if (OBLIGING.has(modal ?? lemma)) return EVENT_RULES.filter((d) => d.obliging || isWoken(d, acts.verbs.get(lemma)));
  const told = isListed(tokens[main]!, acts.bit) ? acts.verbs.get(lemma) : undefined;
  if (!told) return ALWAYS;
  let woken = byActs.get(told);
  if (!woken) byActs.set(told, (woken = EVENT_RULES.filter((d) => isWoken(d, told))));
  return woken;
}

/** Whether a rule looks at every clause, or at those whose verb tells acts of its types. */
const isWoken = ({on}: ListedRule, told: ActsByType | undefined): boolean => on === null || on.some((type) => told?.has(type));
