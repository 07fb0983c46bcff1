import type {Lexicon} from "../../lexicon/language.js";
import {isArmed, isInsurgent, isOfMedia} from "../../model/camp.js";
import type {Document} from "../../model/document.js";
import type {ActorMention} from "../../model/mention.js";
import type {Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {isPlural} from "../../text/tags/grammatical-number.js";
import type {Roles} from "./binding.js";
import {type GenderWords, genderOf} from "./gender.js";
import {codesTogether} from "./together.js";

/** What tells one person from many, and a man from a woman. */
export type NumberWords = GenderWords & Pick<Lexicon, "collectives">;

/** What stands before a pronoun. */
export interface Discourse {
  document: Document;
  roles: Roles;
  lexicon: NumberWords;
  /** The actors up to here in the order of the text, pronouns that stand for one among them. */
  before: ActorMention[];
}

/** The pronouns of one person. */
export const PERSONAL: ReadonlySet<string> = new Set(["he", "she", "him"]);

/** How many sentences back a pronoun reaches, and "the group". */
export const REACH = 2;

/**
 * The actor that a pronoun, or "the group", stands for. Who speaks is, behind the sentence, the last subject of a main clause ("Kerry
 * said Lavrov had agreed. He added"); else the last subject; of persons and groups whoever was named last.
 * @param others whom the grammar of its sentence bars: see `barred`
 */
export function antecedentOf(discourse: Discourse, token: Token, others: readonly ActorMention[]): ActorMention | undefined {
  const {document, roles} = discourse;
  const last = (isOne: Test, reach = REACH) => lastFitting(discourse, token, others, isOne, reach);
  const speaks = roles.subjectOf.get(document.phraseAt[token.i])?.verb.takesClause === true;
  return (
    (speaks ? (last(isSubject, 0) ?? last(leads)) : undefined) ??
    last(isSubject, 0) ??
    (token.lower === "group" ? last((_, {code}) => isArmed(code), 0) : undefined) ??
    last(actsItself) ??
    last(isSubject) ??
    (PERSONAL.has(token.lower) || token.lower === "group" ? last(() => true) : undefined)
  );
}

type Test = (discourse: Discourse, actor: ActorMention) => boolean;

/** The last actor told before a pronoun, no further back than `reach` sentences, that it can stand for. */
function lastFitting(discourse: Discourse, token: Token, others: readonly ActorMention[], isOne: Test, reach: number) {
  const {
    before,
    document: {tokens},
    lexicon
  } = discourse;
  for (let k = before.length - 1; k >= 0 && token.sentence - tokens[before[k]!.first]!.sentence <= reach; --k) {
    const actor = before[k]!;
    const fitting =
      token.lower === "they"
        ? fits(tokens, "they", actor, lexicon) || codesOfMany(discourse, actor) !== null
        : fits(tokens, token.lower, actor, lexicon);
    if (fitting && isOne(discourse, actor) && !others.some((d) => isSame(d, actor))) return actor;
  }
  return undefined;
}

const isSame = (a: ActorMention, b: ActorMention): boolean => a.code === b.code && a.person === b.person;

/** The phrase of an actor that is a subject: "Secretary of State John Kerry" is two phrases, of which the first is it. */
function subjectPhrase({document: {phraseAt}, roles: {subjectOf}}: Discourse, {first, last}: ActorMention): Phrase | undefined {
  if (subjectOf.has(phraseAt[last])) return phraseAt[last];
  return subjectOf.has(phraseAt[first]) ? phraseAt[first] : undefined;
}

/** The codes of all who are the subject together with an actor, or null where it is the subject alone. */
export const codesOfMany = (discourse: Discourse, actor: ActorMention): string | null =>
  codesTogether(actor, discourse.before, (d) => subjectPhrase(discourse, d), discourse.roles.subjectOf);

/** Of "Turkey's army" Turkey is not the subject. */
function isSubject(discourse: Discourse, actor: ActorMention): boolean {
  const phrase = subjectPhrase(discourse, actor);
  return phrase !== undefined && !(discourse.document.tokens[actor.last]!.possessive && phrase.head > actor.last);
}

/** A subject, but that of a relative clause: "Kerry met Lavrov, who had flown in. He left". */
const actsItself: Test = (discourse, actor) =>
  isSubject(discourse, actor) && discourse.roles.subjectOf.get(subjectPhrase(discourse, actor))?.kind !== "relative";

/** The subject of a main clause. */
const leads: Test = (discourse, actor) =>
  isSubject(discourse, actor) && discourse.roles.subjectOf.get(subjectPhrase(discourse, actor))?.kind === "main";

/** Whether a pronoun agrees with an actor in number, gender and kind. */
function fits(tokens: readonly Token[], pronoun: string, actor: ActorMention, lexicon: NumberWords): boolean {
  const {type, human, told, last, code} = actor;
  const one = isOnePerson(tokens, actor, lexicon);
  if (pronoun === "group") return told && (one ? isInsurgent(code) : type === "group" && !isOfMedia(code)); // "a Hamas official" is of Hamas
  if (PERSONAL.has(pronoun)) return one && genderOf(tokens, actor, lexicon) !== (pronoun === "she" ? "man" : "woman");
  if (one || type === "adjective" || type === "thing") return false;
  if (pronoun === "it") return type === "state" || type === "organ" || type === "group" || (type === "pronoun" && !human);
  return type === "pronoun" ? tokens[last]!.lower === "they" : human || type === "organ";
}

/** A person, be it by the office alone: no "soldiers", no "brigade". */
function isOnePerson(tokens: readonly Token[], {person, human, type, last}: ActorMention, {collectives}: NumberWords): boolean {
  if (person !== null) return true;
  if (type === "pronoun") return PERSONAL.has(tokens[last]!.lower);
  return human && type === "role" && !isPlural(tokens[last]!) && !collectives.has(tokens[last]!.singular);
}
