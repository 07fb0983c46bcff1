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

function groupAt(tokens: readonly Token[], start: number, sentence: Sentence): VerbGroup {
  let main = -1;
  let modal: string | null = null;
  let negated = false;
  const auxiliaries: Token[] = [];
  let last = start;
  for (let i = start; i <= sentence.last; ++i) {
    const token = tokens[i]!;
    if (token.tag === "modal") {
      modal = MODALS[token.lower] ?? token.lower;
      if (/nt$|^cannot$/.test(token.lower)) negated = true;
    } else if (token.tag === "aux") {
      auxiliaries.push(token);
      if (/nt$/.test(token.lower)) negated = true;
    } else if (token.tag === "neg") negated = true;
    else if (token.tag === "verb") {
      main = i;
      last = i;
      break;
    } else if ((token.tag !== "adv" && token.tag !== "open") || !verbFollows(tokens, i, sentence)) break;
    last = i;
  }
  let first = start;
  let left = start - 1;
  while (left > sentence.first && SPLITTING.has(tokens[left]!.tag)) --left;
  const infinitive = left >= sentence.first && tokens[left]?.tag === "to" && tokens[start]!.form !== "gerund"; // "committed to upholding"
  if (infinitive) first = left;
  for (let i = Math.max((infinitive ? left : start) - 1, sentence.first); i < start; ++i) if (tokens[i]!.tag === "neg") negated = true;
  if (isDenied(tokens, start, sentence)) negated = true;
  if (main < 0) {
    const copula = auxiliaries.pop() ?? tokens[start]!;
    main = copula.i;
    if (last < main) last = main;
  }
  return describe(tokens, {first, last, main, modal, negated, infinitive, auxiliaries});
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

function tenseOf(modal: string | null, finite: boolean, leading: Token, have: boolean): Tense {
  if (modal === "will" || modal === "shall") return "future";
  if (modal || !finite) return "none";
  return leading.form === "past" || have ? "past" : "present";
}
