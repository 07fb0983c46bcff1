import type {Document} from "../../model/document.js";
import type {ActorMention} from "../../model/mention.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {parentOf} from "../../text/clause-at.js";
import {isPlural} from "../../text/tags/grammatical-number.js";

/** How many actors before or behind a pronoun are looked at. */
const NEAR = 12;

/** Which clause each phrase is the subject or the object of, members of an enumeration each. */
export interface Roles {
  subjectOf: ReadonlyMap<Phrase | undefined, Clause>;
  objectOf: ReadonlyMap<Phrase | undefined, Clause>;
}

/** The roles of a document's phrases. */
export function rolesOf({clauses, phrases, phraseAt, tokens}: Document): Roles {
  const subjectOf = new Map<Phrase | undefined, Clause>();
  const objectOf = new Map<Phrase | undefined, Clause>();
  for (const clause of clauses) {
    for (let p = clause.subject; p; p = p.next >= 0 ? phrases[p.next]! : null) {
      if (clause.kind === "main" || !subjectOf.has(p)) subjectOf.set(p, clause); // not that of "to make" in "accused of wanting to make"
    }
    const apposed = clause.subject && apposedTo({tokens, phraseAt}, clause.subject);
    if (apposed) subjectOf.set(apposed, clause);
    if (clause.object) objectOf.set(clause.object, clause);
  }
  return {subjectOf, objectOf};
}

/** "The president's envoy, Jane Doe, met": the name that stands with the subject. */
function apposedTo({tokens, phraseAt}: Pick<Document, "tokens" | "phraseAt">, {last, next}: Phrase): Phrase | undefined {
  const name = next < 0 && tokens[last + 1]?.text === "," ? phraseAt[last + 2] : undefined;
  return name?.first === last + 2 && tokens[name.last + 1]?.text === "," && tokens[name.head]!.tag === "name" ? name : undefined;
}

/**
 * The actors that a pronoun cannot stand for: of an object the subject of its own clause ("Turkey bombed it", "Hu talked with him"), of the subject of a
 * clause with a verb of its own the persons named behind it ("He told Kerry", "He said Kerry left"), of who says so the persons named in
 * what is said ("Assad must go, he said").
 * @param before the actors up to the pronoun
 * @param behind the actors from the pronoun on, `from` the first of them
 */
export function barred(
  document: Document,
  {subjectOf, objectOf}: Roles,
  token: Token,
  before: readonly ActorMention[],
  behind: readonly ActorMention[],
  from: number
): ActorMention[] {
  const {tokens, phraseAt} = document;
  const phrase = phraseAt[token.i];
  const acting = (objectOf.get(phrase) ?? addressing(document, token))?.subject;
  const doer = acting && before.slice(-NEAR).findLast((d) => phraseAt[d.last] === acting || phraseAt[d.first] === acting);
  const clause = subjectOf.get(phrase);
  const own = clause?.kind === "main" || clause?.kind === "complement" ? behind.slice(from, from + NEAR) : [];
  const said = clause && endsSaying(document, clause) ? before.slice(-NEAR) : [];
  const named = (d: ActorMention) => d.type === "person" && phraseAt[d.last]?.head === d.last; // not "a Harris aide"
  const persons = [...said, ...own].filter((d) => named(d) && tokens[d.first]!.sentence === token.sentence);
  return doer ? [doer, ...persons] : persons;
}

/** "Hu held talks with him", "Hu wrote to her": the clause whose subject does something with somebody; not "brought a friend with him". */
function addressing({tokens, phraseAt, clauseAt}: Document, {i, tag}: Token): Clause | undefined {
  const prep = tag === "pron" ? (phraseAt[i]?.prep ?? -1) : -1;
  const clause = clauseAt[i];
  return prep >= 0 && clause && TOWARDS.has(tokens[prep]!.lower) && !CARRYING.has(clause.verb.lemma) ? clause : undefined;
}

/** Prepositions before whom somebody acts with or on. */
const TOWARDS = new Set(["against", "from", "on", "to", "with"]);

/** What one does with a thing or companion that stays with oneself. */
const CARRYING = new Set(["bring", "carry", "have", "keep", "take"]);

/** ", he said", ", he told reporters": a clause that stands behind what is said. */
function endsSaying({tokens, clauses, clauseStart}: Document, {verb, subject, object, sentence, i}: Clause): boolean {
  const before = tokens[(subject?.first ?? 0) - 1];
  if (!verb.takesClause || (before?.text !== "," && before?.tag !== "close")) return false;
  if (object !== null && verb.lemma !== "tell") return false;
  const next = i + 1 < clauseStart[sentence + 1]! ? clauses[i + 1] : undefined;
  return next?.parent !== i;
}

/** "The talks ended before they began": a pronoun of a clause of time or reason takes up the subject it hangs on, be that no actor. */
export function takesUpThing(document: Document, {subjectOf}: Roles, {i, lower}: Token, before: readonly ActorMention[]): boolean {
  const {phraseAt, tokens} = document;
  const clause = subjectOf.get(phraseAt[i]);
  const subject = clause?.kind === "subordinate" ? parentOf(document, clause)?.subject : null;
  if (!subject || subject.last >= i || (lower === "they") !== isPlural(tokens[subject.head]!) || tokens[subject.head]!.tag !== "noun")
    return false;
  return !before.slice(-NEAR).some((d) => phraseAt[d.last] === subject || phraseAt[d.first] === subject);
}
