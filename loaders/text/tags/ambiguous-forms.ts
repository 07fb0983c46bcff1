import type {Token, VerbForm} from "../../model/token.js";
import {isVerbOnly, NOMINAL, PARTICLES} from "./classes.js";
import type {Context} from "./context.js";
import {isPlural} from "./grammatical-number.js";
import {skipAdverbs, startsPhrase, takesObject} from "./neighbours.js";
import {mayBeDay, TIMES_OF_DAY} from "./times.js";

/** Base or third person that is as often a noun: "rebels attack the town", "an attack on the town". */
export function ambiguousForm(context: Context): VerbForm | null {
  const {tokens, token, word, next} = context;
  const before = subjectBefore(context);
  const {forms} = word;
  const form: VerbForm = forms.includes("past") ? "past" : forms.includes("third") ? "third" : "base";
  if (form === "base" && before && meetsObject(before)) return null;
  if (form === "third" && before?.tag === "noun" && word.noun && tokens[before.i - 1]?.lower === "with") return null; // "with mortar shells the old town"
  if (!before) return form === "base" && !word.noun && takesObject(next) ? "base" : null;
  if (word.noun && next && (before.tag === "conj" || before.text === ",") && (goesOnWithDeterminer(next) || PARTICLES.has(next.lower)))
    return form; // "and cut the road", "and set off a blast"
  if (before.tag === "adv" && before.lower.endsWith("ly") && !BEFORE_NOUNS_TOO.has(before.lower)) return form; // "formally requests"
  if (NOMINAL.has(before.tag) && next && (form === "third") !== isPlural(before)) {
    if (next.word?.tags[0] === "to" && !(word.noun && isGoverned(tokens, before))) return form; // "Turkey plans to"
    if (before.tag === "name" && form === "third" && word.lemma === "call" && (next.lower === "for" || next.lower === "on")) return form;
  }
  if (word.noun && before.tag === "name" && before.demonym && !startsPhrase(next)) return null; // "Turkish forces set up"
  if (next?.lower === "that" && NOMINAL.has(before.tag) && (word.frame === "s" || word.takesTo)) return form; // "Syria demands that", not "talks that were planned"
  if (before.tag === "rel" && word.noun && tokens[before.i - 1]?.tag === "prep") return null; // "in which shells were used"
  if (before.tag === "rel" || before.tag === "pron") return form;
  if (before.tag === "conj" && !word.noun) return form;
  if (before.tag === "adv" && !word.noun) return form;
  if (!NOMINAL.has(before.tag) && before.tag !== "close" && before.text !== ",") return word.noun ? null : form;
  if (before.text === "," && form === "third" && startsPhrase(next) && closesTeller(tokens, before.i)) return form;
  if (before.text === "," && word.noun) return null;
  if (!word.noun) return form;
  if (before.tag === "noun" && next && !startsPhrase(next) && isGoverned(tokens, before)) return null; // "of the government forces positions"
  if (word.noun && forms.includes("participle") && next?.lower === "by") return "participle"; // "the towns hit by"
  const agrees = form === "past" || (form === "third") !== (isPlural(before) || isJoined(tokens, token.i));
  if (!agrees) return null;
  if (next && PARTICLES.has(next.lower)) {
    const done = forms.includes("participle") && tokens[token.i + 2]?.lower === "by"; // "villages cut off by the raid"
    return done ? "participle" : form; // "Damascus rules out talks", "the sides call off talks"
  }
  if (word.mostlyNoun && (token.capital || !startsPhrase(next))) return null; // "government forces battle rebels", "United States"
  const object = behindDay(tokens, token.i) ?? next;
  return takesObject(object) && object?.tag !== "open" && !(object && isVerbOnly(object)) ? form : null;
}

/** "fired live rounds", not "helped draft the text": behind a past form with an object stands no other verb's base. */
const meetsObject = ({tag, form, word}: Token): boolean =>
  tag === "verb" && form === "past" && (word?.frame === "t" || word?.frame === "ti") && !word.takesTo;

/** "The jets hit on Sunday night several towns": what stands behind the day, or null. */
function behindDay(tokens: readonly Token[], i: number): Token | null {
  let k = i + (tokens[i + 1]?.lower === "on" ? 2 : 1);
  if (!mayBeDay(tokens[k])) return null;
  if (TIMES_OF_DAY.has(tokens[k + 1]?.lower ?? "")) ++k;
  return tokens[k + 1]?.sentence === tokens[i]!.sentence ? tokens[k + 1]! : null;
}

/** Adverbs that stand between a subject and its verb. */
const BETWEEN = new Set(["also", "again", "always", "already", "never", "often", "soon", "still", "then"]);

/** The token before, or before "also" and its like the noun that they part from its verb: "the sides also plan talks". */
function subjectBefore({before, tokens}: Context): Token | null {
  if (before?.tag !== "adv" || before.capital) return before;
  const noun = skipAdverbs(tokens, before.i);
  return noun?.tag === "pron" || (noun && NOMINAL.has(noun.tag) && BETWEEN.has(before.lower)) ? noun : before;
}

/** "Europe, he argued, needs": who says so stands between two commas. */
const closesTeller = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma - 1]?.tag === "verb" &&
  tokens[comma - 1]!.word?.frame === "s" &&
  tokens[comma - 1]!.form === "past" &&
  tokens[comma - 2]?.tag === "pron" &&
  tokens[comma - 3]?.text === ",";

/** "of the government", "over water and border disputes": no subject. */
function isGoverned(tokens: readonly Token[], {i, sentence}: Token): boolean {
  let k = i - 1;
  if (tokens[k]?.tag === "conj" && tokens[k - 1]?.tag === "noun") k -= 2;
  if (tokens[k]?.tag === "det" || tokens[k]?.tag === "poss") --k;
  return tokens[k]?.sentence === sentence && tokens[k]!.tag === "prep";
}

const goesOnWithDeterminer = (next: Token) => {
  const tag = next.word?.tags[0];
  return tag === "poss" || (tag === "det" && !next.capital && next.lower !== "that" && next.lower !== "which");
};

/** End in -ly and stand before nouns. */
const BEFORE_NOUNS_TOO = new Set([
  "early",
  "daily",
  "weekly",
  "monthly",
  "only",
  "nearly",
  "likely",
  "deadly",
  "friendly",
  "family",
  "ally",
  "rally",
  "italy",
  "july"
]);

/** "Modi and Xi Jinping hold": two names before a verb are a plural. */
function isJoined(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.tag !== "name" || tokens[i - 1]!.demonym) return false;
  const {sentence} = tokens[i]!;
  let k = i - 1;
  while (
    tokens[k]?.sentence === sentence &&
    (tokens[k]!.tag === "name" || (tokens[k]!.tag === "noun" && k < i - 1) || tokens[k]!.tag === "adj")
  )
    --k;
  return tokens[k]?.lower === "and" && tokens[k]!.sentence === sentence && tokens[k - 1]?.tag === "name";
}
