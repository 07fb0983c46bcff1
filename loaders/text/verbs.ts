import type {Sentence, Tense, VerbGroup} from "../model/syntax.js";
import type {Token} from "../model/token.js";

/** The verb groups of a sentence, in order: "killed", "had not been killed", "to attack", "will be holding". */
export function findVerbGroups(tokens: readonly Token[], sentence: Sentence): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = sentence.first; i <= sentence.last; ++i) {
    const {tag} = tokens[i]!;
    if (tag !== "verb" && tag !== "aux" && tag !== "modal") continue;
    const group = groupAt(tokens, i, sentence);
    group.takesClause = tokens[group.main]!.word?.frame === "s";
    groups.push(group);
    i = group.last;
  }
  return groups;
}

/** The verb group that begins at a token, with a "to" before it. */
function groupAt(tokens: readonly Token[], start: number, sentence: Sentence): VerbGroup {
  const {verb, last, modal, negated, auxiliaries} = chainFrom(tokens, start, sentence);
  const to = toBefore(tokens, start, sentence);
  const main = verb < 0 ? (auxiliaries.pop() ?? tokens[start]!).i : verb; // a copula
  return describe(tokens, {
    first: to < 0 ? start : to,
    last: Math.max(last, main),
    main,
    modal,
    negated: negated || isNegatedBefore(tokens, to < 0 ? start : to, start, sentence) || isDenied(tokens, start, sentence),
    infinitive: to >= 0,
    auxiliaries
  });
}

/** What a verb group is made of from its first word on. */
interface Chain {
  /** Token of the verb, -1 where there are auxiliaries alone. */
  verb: number;
  last: number;
  modal: string | null;
  negated: boolean;
  auxiliaries: Token[];
}

/** Modals, auxiliaries and negations with the adverbs between them, up to the verb. */
function chainFrom(tokens: readonly Token[], start: number, sentence: Sentence): Chain {
  const chain: Chain = {verb: -1, last: start, modal: null, negated: false, auxiliaries: []};
  for (let i = start; i <= sentence.last; ++i) {
    const token = tokens[i]!;
    if (token.tag === "verb") {
      chain.verb = chain.last = i;
      break;
    }
    if (token.tag === "modal") {
      chain.modal = MODALS[token.lower] ?? token.lower;
      chain.negated ||= /nt$|^cannot$/.test(token.lower);
    } else if (token.tag === "aux") {
      chain.auxiliaries.push(token);
      chain.negated ||= token.lower.endsWith("nt");
    } else if (token.tag === "neg") chain.negated = true;
    else if ((token.tag !== "adv" && token.tag !== "open") || !verbFollows(tokens, i, sentence)) break;
    chain.last = i;
  }
  return chain;
}

/** Token of the "to" that makes a verb an infinitive, or -1; not that of "committed to upholding". */
function toBefore(tokens: readonly Token[], start: number, {first}: Sentence): number {
  let left = start - 1;
  while (left > first && SPLITTING.has(tokens[left]!.tag)) --left;
  return left >= first && tokens[left]!.tag === "to" && tokens[start]!.form !== "gerund" ? left : -1;
}

/** "to not attack", "not to attack", "not attacking": a negation right before a group, or between its "to" and its verb. */
function isNegatedBefore(tokens: readonly Token[], from: number, start: number, {first}: Sentence): boolean {
  for (let i = Math.max(from - 1, first); i < start; ++i) if (tokens[i]!.tag === "neg") return true;
  return false;
}

/** "neither directly confirmed nor denied it": adverbs passed over; not "neither side left". */
function isDenied(tokens: readonly Token[], start: number, {first}: Sentence): boolean {
  let i = start - 1;
  while (i > first && tokens[i]!.tag === "adv") --i;
  return i > first && (tokens[i]!.lower === "neither" || tokens[i]!.lower === "nor");
}

/** What may stand between "to" and its verb: "to fully implement", "to “not interfere". */
const SPLITTING = new Set<Token["tag"]>(["adv", "neg", "open"]);

const MODALS: Record<string, string> = {
  wont: "will",
  wouldnt: "would",
  cant: "can",
  cannot: "can",
  couldnt: "could",
  shouldnt: "should",
  mustnt: "must"
};

/** Whether a verb stands next, past adverbs and "not". */
function verbFollows(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  for (let k = i + 1; k <= Math.min(i + 3, sentence.last); ++k) {
    const {tag} = tokens[k]!;
    if (tag === "verb" || tag === "aux") return true;
    if (tag !== "adv" && tag !== "neg" && tag !== "open") return false;
  }
  return false;
}

interface Parts {
  first: number;
  last: number;
  main: number;
  modal: string | null;
  negated: boolean;
  infinitive: boolean;
  auxiliaries: readonly Token[];
}

/** Tense, voice and finiteness of a verb group, from its auxiliaries. */
function describe(tokens: readonly Token[], {first, last, main, modal, negated, infinitive, auxiliaries}: Parts): VerbGroup {
  const verb = tokens[main]!;
  const form = verb.form ?? "base";
  const have = auxiliaries.some((d) => d.lemma === "have");
  const be = auxiliaries.some((d) => d.lemma === "be");
  const passive = form === "participle" && (be || !have) && verb.tag === "verb";
  const reduced = form === "participle" && auxiliaries.length === 0;
  const finite =
    !infinitive &&
    (modal !== null ||
      auxiliaries.some((d) => d.form !== "gerund" && d.form !== "participle") ||
      (form !== "gerund" && !reduced && form !== "participle"));
  return {
    first,
    last,
    main,
    lemma: verb.lemma,
    form,
    tense: tenseOf(modal, finite, auxiliaries[0] ?? verb, have),
    perfect: have && (form === "participle" || auxiliaries.length > 1),
    progressive: be && form === "gerund",
    passive,
    negated,
    modal,
    finite,
    takesClause: false
  };
}

/** The tense of the group's first verb; none under a modal, which tells no time. */
function tenseOf(modal: string | null, finite: boolean, leading: Token, have: boolean): Tense {
  if (modal === "will" || modal === "shall") return "future";
  if (modal || !finite) return "none";
  return leading.form === "past" || have ? "past" : "present";
}
