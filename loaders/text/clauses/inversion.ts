import type {Phrase, Sentence, VerbGroup} from "../../model/syntax.js";
import type {Tag, Token} from "../../model/token.js";

/**
 * Joins an auxiliary to its verb over the subject that stands between: "Never before have the two met", "Has Iran agreed?". A
 * question that "yes" or "no" answers tells no more than "might" does, and gets it as its modal.
 * @param groups the sentence's verb groups, in order
 */
export function joinInverted(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  groups: readonly VerbGroup[],
  sentence: Sentence
): readonly VerbGroup[] {
  if (!groups.some((d, k) => k + 1 < groups.length && isBareAuxiliary(tokens, d) && isFronted(tokens, d.first, sentence))) return groups;
  const joined: VerbGroup[] = [];
  for (const [k, group] of groups.entries()) {
    const leader = groups[k - 1];
    const follows = leader && joined.at(-1) === leader && isBareAuxiliary(tokens, leader) && isFronted(tokens, leader.first, sentence);
    if (follows && isItsVerb(tokens, phrases, leader, group)) {
      joined.pop();
      joined.push(join(tokens, leader, group, asks(tokens, leader.first, sentence)));
    } else joined.push(group);
  }
  return joined;
}

/** "did", "will", "has" without a verb behind it. */
const isBareAuxiliary = (tokens: readonly Token[], {first, last}: VerbGroup): boolean =>
  first === last && (tokens[first]!.tag === "modal" || (tokens[first]!.tag === "aux" && tokens[first]!.lemma !== "be"));

/** Nothing stands before that could be its subject: "Never did", "nor has". */
function isFronted(tokens: readonly Token[], i: number, {first}: Sentence): boolean {
  let k = i - 1;
  if (tokens[k]?.lower === "before") --k; // "never before have"
  while (k >= first && (FRONTED.has(tokens[k]!.tag) || DENYING.has(tokens[k]!.lower))) --k;
  return k < first;
}

const DENYING = new Set(["neither", "nor"]);

const FRONTED: ReadonlySet<Tag> = new Set<Tag>(["adv", "neg", "conj", "open", "close", "punct"]);

/** A form that goes with the auxiliary, right behind the noun that stands right behind that. */
function isItsVerb(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  {last}: VerbGroup,
  {first, main, form, finite}: VerbGroup
): boolean {
  const subject = phrases.findLast((d) => d.first > last && d.last < first && d.prep < 0);
  if (subject?.last !== first - 1 || phrases.find((d) => d.first > last)?.first !== last + 1) return false;
  return tokens[last]!.lemma === "have" ? tokens[main]!.word?.forms.includes("participle") === true : finite && form === "base";
}

function join(tokens: readonly Token[], leader: VerbGroup, verb: VerbGroup, question: boolean): VerbGroup {
  const perfect = leader.lemma === "have";
  return {
    ...verb,
    form: perfect ? "participle" : verb.form,
    tense: perfect ? "past" : leader.tense,
    perfect,
    passive: perfect ? verb.first < verb.main && tokens[verb.first]!.lemma === "be" : verb.passive, // "had the deal been signed"
    negated: leader.negated || verb.negated || DENYING.has(tokens[leader.first - 1]?.lower ?? ""),
    modal: question ? "might" : leader.modal,
    finite: true
  };
}

/** Whether the sentence opens with its auxiliary and ends with a question mark. */
const asks = (tokens: readonly Token[], i: number, {first, last}: Sentence): boolean =>
  (i === first || (i === first + 1 && tokens[first]!.tag === "open")) && [last, last - 1].some((k) => tokens[k]?.text === "?");
