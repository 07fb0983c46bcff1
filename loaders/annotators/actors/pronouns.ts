import type {Lexicon} from "../../lexicon/language.js";
import type {Document} from "../../model/document.js";
import type {ActorMention} from "../../model/mention.js";
import type {Token} from "../../model/token.js";
import {isPlural} from "../../text/tags/grammatical-number.js";
import {barred, rolesOf, takesUpThing} from "./binding.js";
import {isExpletive} from "./expletives.js";
import {type GenderWords, genderOf} from "./gender.js";
import {mentionOf} from "./mention.js";

/** What tells one person from many, a man from a woman, and "it" that is somebody from "it" that is nothing. */
type PronounWords = GenderWords & Pick<Lexicon, "collectives" | "expletives">;

/** How many sentences back a pronoun reaches. */
const REACH = 2;
const PERSONAL = new Set(["he", "she", "him"]);

/**
 * Whom subject pronouns stand for, where that is safe: "he" and "she" the person who last was a subject or spoke, "it" the
 * state, organ or group that last was a subject, "they" the last plural one. Reaches back two sentences at the most.
 * @param lexicon tells who is a man or a woman, which nouns are of many as one, and where "it" is nobody
 */
export function resolvePronouns(document: Document, actors: readonly ActorMention[], lexicon: PronounWords): ActorMention[] {
  const {tokens, phraseAt} = document;
  const roles = rolesOf(document);
  const all: ActorMention[] = [];
  let a = 0;
  for (const token of tokens) {
    const group = isGroup(document, token);
    if (!group && (token.tag !== "pron" || !(PERSONAL.has(token.lower) || token.lower === "it" || token.lower === "they"))) continue;
    while (a < actors.length && actors[a]!.first < token.i) all.push(actors[a++]!);
    if (group && ((all.at(-1)?.last ?? -1) >= token.i - 1 || actors[a]?.first === token.i)) continue; // "the Nusra group"
    if (
      !PERSONAL.has(token.lower) &&
      (isExpletive(document, roles, token, lexicon.expletives) || takesUpThing(document, roles, token, all))
    )
      continue;
    const match = referent(token, group, barred(document, roles, token, all, actors, a));
    if (!match) continue;
    const pronoun = mentionOf(document, token.i, token.i, match);
    pronoun.type = "pronoun";
    pronoun.told = false;
    pronoun.rule = `pronoun: ${match.quote}`;
    all.push(pronoun);
  }
  return [...all, ...actors.slice(a)];

  /** Who speaks is, behind the sentence, the last subject of a main clause ("Kerry said Lavrov had agreed. He added"); else the last subject; of persons whoever was named last. */
  function referent(token: Token, group: boolean, others: readonly ActorMention[]): ActorMention | undefined {
    const speaks = roles.subjectOf.get(phraseAt[token.i])?.verb.takesClause === true;
    return (
      (speaks ? (lastFitting(token, isSubject, others, 0) ?? lastFitting(token, leads, others)) : undefined) ??
      lastFitting(token, isSubject, others) ??
      (PERSONAL.has(token.lower) || group ? lastFitting(token, () => true, others) : undefined)
    );
  }

  /** "Secretary of State John Kerry" is two phrases, of which the first is the subject; of "Turkey's army" Turkey is not. */
  function isSubject({first, last}: ActorMention): boolean {
    const phrase = roles.subjectOf.has(phraseAt[last])
      ? phraseAt[last]
      : roles.subjectOf.has(phraseAt[first])
        ? phraseAt[first]
        : undefined;
    return phrase !== undefined && !(tokens[last]!.possessive && phrase.head > last);
  }

  function leads(actor: ActorMention): boolean {
    const clause = roles.subjectOf.get(phraseAt[actor.last]) ?? roles.subjectOf.get(phraseAt[actor.first]);
    return clause?.kind === "main" && isSubject(actor);
  }

  function lastFitting(
    {lower, sentence}: Token,
    isOne: (actor: ActorMention) => boolean,
    others: readonly ActorMention[],
    reach = REACH
  ): ActorMention | undefined {
    for (let k = all.length - 1; k >= 0 && sentence - tokens[all[k]!.first]!.sentence <= reach; --k) {
      const actor = all[k]!;
      if (fits(tokens, lower, actor, lexicon) && isOne(actor) && !others.some((d) => isSame(d, actor))) return actor;
    }
    return undefined;
  }
}

const isSame = (a: ActorMention, b: ActorMention): boolean => a.code === b.code && a.person === b.person;

/** "the group said", "the group has killed 300 men": the one named last. */
function isGroup({tokens, phraseAt}: Document, {i, lower, possessive}: Token): boolean {
  if (lower !== "group" || possessive || tokens[i - 1]?.lower !== "the" || phraseAt[i]?.head !== i) return false;
  return tokens[i + 1]?.lower !== "of" && tokens[i + 1]?.tag !== "name";
}

function fits(tokens: readonly Token[], pronoun: string, actor: ActorMention, lexicon: PronounWords): boolean {
  if (pronoun === "group") return actor.type === "group" && actor.told;
  const one = isOne(tokens, actor, lexicon);
  if (PERSONAL.has(pronoun)) return one && genderOf(tokens, actor, lexicon) !== (pronoun === "she" ? "man" : "woman");
  if (one || actor.type === "adjective" || actor.type === "thing") return false;
  return pronoun === "it"
    ? actor.type === "state" || actor.type === "organ" || actor.type === "group" || (actor.type === "pronoun" && !actor.human)
    : actor.type === "pronoun"
      ? tokens[actor.last]!.lower === "they"
      : actor.human || actor.type === "organ";
}

/** A person, be it by the office alone: no "soldiers", no "brigade". */
function isOne(tokens: readonly Token[], {person, human, type, last}: ActorMention, {collectives}: PronounWords): boolean {
  if (person !== null) return true;
  if (type === "pronoun") return PERSONAL.has(tokens[last]!.lower);
  return human && type === "role" && !isPlural(tokens[last]!) && !collectives.has(tokens[last]!.singular);
}
