import type {Clause, VerbGroup} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import type {Scope} from "./scope.js";

/** "targeted and destroyed the hideouts": two verbs that meet their object together. */
export const shares = ({tokens}: Scope, {verb, object}: Clause, conj: number, next: VerbGroup): boolean =>
  object === null &&
  !verb.passive &&
  !next.passive &&
  verb.form === next.form &&
  verb.last === conj - 1 &&
  next.first === conj + 1 &&
  tokens[verb.main]!.word?.frame === "t";

/** "retake the city, lift the siege and cut the road": a verb right after a comma, of the same form as the one before. */
export const goesOn = (scope: Scope, verb: VerbGroup, previous: Clause): boolean =>
  (previous.kind === "main" && previous.verb.finite && previous.subject !== null && isThen(scope.tokens, verb.first - 1)) ||
  (followsAlike(scope, verb, previous) &&
    ((previous.verb.main === previous.verb.first && verb.main === verb.first) || sharesModal(scope, verb, previous)));

/** "will see him in Bonn on Friday, will hold talks": behind the time or place of the first verb, with the same modal. */
function sharesModal({tokens, phrases}: Scope, {first, modal}: VerbGroup, {verb}: Clause): boolean {
  if (modal === null || modal !== verb.modal || tokens[first]!.tag !== "modal") return false;
  const last = phrases.findLast((d) => d.last < first);
  if (!last || last.prep <= verb.last || !SETTING.has(tokens[last.prep]!.lower)) return false;
  for (let i = last.last + 1; i < first - 1; ++i) if (tokens[i]!.tag !== "adv" && tokens[i]!.tag !== "prep") return false; // "in Bonn on Friday"
  for (let i = verb.last + 1; i < first; ++i) if (tokens[i]!.tag === "conj" && tokens[i - 1]!.text === ",") return false; // "and Kohl, the host in Bonn, will"
  return true;
}

const SETTING = new Set(["at", "in", "on", "during", "after", "before"]);

const followsAlike = ({tokens, sentence}: Scope, verb: VerbGroup, previous: Clause): boolean =>
  verb.first - 1 > sentence.first &&
  tokens[verb.first - 1]!.text === "," &&
  previous.verb.finite &&
  !previous.verb.takesClause && // "said two people, one of them a child, died"
  previous.kind !== "relative" &&
  previous.subject !== null &&
  previous.verb.form === verb.form &&
  !opensBetween(tokens, previous.verb.last, verb.first) &&
  (previous.object !== null || previous.kind === "main"); // "arrived on Monday, met Putin"

/** "met for two hours, then left". */
export const isThen = (tokens: readonly Token[], i: number): boolean => tokens[i]?.lower === "then" && tokens[i - 1]?.text === ",";

/** "spoke while Ali, a lawyer, urged": a subordinator between the two verbs. */
function opensBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; ++i) if (tokens[i]!.tag === "sub") return true;
  return false;
}
