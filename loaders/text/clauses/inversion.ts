import type {Phrase, Sentence, VerbGroup} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {isDenied, isFronted} from "../tags/fronted.js";
import {beforeTime} from "../tags/times.js";
import {endsWithComma} from "./scope.js";

/**
 * Joins an auxiliary to its verb over the subject that stands between, "Never before have the two met", "Has Iran agreed?", or over
 * what two commas put in, "has, in its reply, denied", "had, he said, left". A question that "yes" or "no" answers tells no more than
 * "might" does, and gets it as its modal.
 * @param groups the sentence's verb groups, in order
 */
export function joinParted(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  groups: readonly VerbGroup[],
  sentence: Sentence
): readonly VerbGroup[] {
  const isAny = groups.some((d, k) => {
    const next = groups[k + 1];
    return next !== undefined && (leads(tokens, d, sentence) || isParted(tokens, d, next));
  });
  if (!isAny) return groups;
  const joined: VerbGroup[] = [];
  for (const group of groups) {
    const leader = leaderOf(tokens, phrases, joined, group, sentence);
    if (leader) joined.splice(joined.indexOf(leader), 1);
    if (!leader) joined.push(group);
    else if (isParted(tokens, leader, group)) joined.push({...join(tokens, leader, group, sentence), first: leader.first});
    else joined.push(join(tokens, leader, group, sentence));
  }
  return joined;
}

/** Whether an auxiliary without a verb behind it may have one further on. */
const leads = (tokens: readonly Token[], group: VerbGroup, sentence: Sentence): boolean =>
  isBareAuxiliary(tokens, group) && (isBroken(tokens, group) || (group.lemma !== "be" && isFronted(tokens, group.first, sentence)));

/** "was on Monday sentenced", "has this week been met": but a time stands between an auxiliary and its verb. */
const isParted = (tokens: readonly Token[], group: VerbGroup, next: VerbGroup): boolean =>
  (next.form === "participle" || (next.form === "gerund" && group.lemma === "be")) &&
  (next.first === next.main || tokens[next.first]!.lower === "been") &&
  isBareAuxiliary(tokens, group) &&
  beforeTime(tokens, next.first) === group.last;

/** The auxiliary among the groups before one that goes with it, or null. */
function leaderOf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  before: readonly VerbGroup[],
  group: VerbGroup,
  sentence: Sentence
): VerbGroup | null {
  const [earlier, last] = [before.at(-2), before.at(-1)];
  if (last && isParted(tokens, last, group)) return last;
  if (
    last &&
    leads(tokens, last, sentence) &&
    (isBroken(tokens, last) ? isResumed(tokens, last, group) : isItsVerb(tokens, phrases, last, group))
  )
    return last;
  const told = earlier && last?.takesClause && last.finite; // "had, officials said, left"
  return told && isBareAuxiliary(tokens, earlier) && isBroken(tokens, earlier) && isResumed(tokens, earlier, group) ? earlier : null;
}

/** "did", "will", "has not" without a verb behind it. */
const isBareAuxiliary = (tokens: readonly Token[], {main}: VerbGroup): boolean =>
  tokens[main]!.tag === "modal" || tokens[main]!.tag === "aux";

/** "has, in its reply,": a comma cuts it off from its verb. */
const isBroken = (tokens: readonly Token[], {last}: VerbGroup): boolean => tokens[last + 1]?.text === ",";

/** A form that goes with the auxiliary, behind the comma that ends what is put in. */
const isResumed = (tokens: readonly Token[], {main}: VerbGroup, verb: VerbGroup): boolean =>
  endsWithComma(tokens, verb.first) && goesWith(tokens[main]!, tokens, verb);

/** "has" goes with a participle, "was" with one or a gerund, "did" and "will" with a base. */
function goesWith({lemma, tag}: Token, tokens: readonly Token[], {first, main, form, finite}: VerbGroup): boolean {
  if (tag === "aux" && lemma === "have") return tokens[main]!.word?.forms.includes("participle") === true && first === main;
  if (tag === "aux" && lemma === "be") return (form === "participle" || form === "gerund") && !finite;
  return finite && form === "base";
}

/** A form that goes with the auxiliary, right behind the noun that stands right behind that. */
function isItsVerb(tokens: readonly Token[], phrases: readonly Phrase[], {main: auxiliary, last}: VerbGroup, verb: VerbGroup): boolean {
  const {first, main} = verb;
  const subject = phrases.findLast((d) => d.first > last && d.last < first && d.prep < 0);
  if (subject?.last !== first - 1 || phrases.find((d) => d.first > last)?.first !== last + 1) return false;
  if (tokens[auxiliary]!.lemma === "have") return tokens[main]!.word?.forms.includes("participle") === true;
  return goesWith(tokens[auxiliary]!, tokens, verb);
}

/** One verb group of an auxiliary before the subject and the verb behind it: "had the deal been signed". */
function join(tokens: readonly Token[], leader: VerbGroup, verb: VerbGroup, sentence: Sentence): VerbGroup {
  const perfect = leader.lemma === "have";
  const passive = leader.lemma === "be" ? verb.form === "participle" : verb.passive;
  return {
    ...verb,
    form: perfect ? "participle" : verb.form,
    tense: perfect ? "past" : leader.tense,
    perfect,
    passive: perfect ? verb.first < verb.main && tokens[verb.first]!.lemma === "be" : passive, // "had the deal been signed"
    negated: leader.negated || verb.negated || isDenied(tokens, leader.first, sentence),
    modal: asks(tokens, leader.first, sentence) ? "might" : leader.modal,
    progressive: verb.progressive || (leader.lemma === "be" && verb.form === "gerund"),
    finite: true
  };
}

/** Whether the sentence opens with its auxiliary and ends with a question mark. */
const asks = (tokens: readonly Token[], i: number, {first, last}: Sentence): boolean =>
  (i === first || (i === first + 1 && tokens[first]!.tag === "open")) && [last, last - 1].some((k) => tokens[k]?.text === "?");
