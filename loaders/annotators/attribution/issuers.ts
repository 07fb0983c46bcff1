import type {ActorMention} from "../../model/mention.js";
import type {Clause, Phrase} from "../../model/syntax.js";
import {actorOf} from "../../scene/actors.js";
import type {Page} from "./page.js";

/** How many sentences back a document was issued that speaks as "the report". */
const ISSUED = 3;

/** Whoever issued the document that a definite noun takes up: "The Network released a report. The report said". */
export function issuerBefore({scene}: Page, at: number, lemma: string): ActorMention | null {
  const {tokens, clauseAt, phraseAt} = scene.document;
  for (let i = at - 1; i >= 0 && tokens[at]!.sentence - tokens[i]!.sentence <= ISSUED; --i) {
    if (tokens[i]!.lemma !== lemma || phraseAt[i]?.head !== i) continue;
    const issuer = actorOf(scene, clauseAt[i]?.subject ?? null);
    if (issuer?.told && issuer.type !== "thing") return issuer;
  }
  return null;
}

/** "The army issued a statement saying": who issues a document in the clause that names it, and not who got or quoted it. */
export function issuerOf(page: Page, document: Phrase): {issuer: ActorMention; phrase: Phrase} | null {
  const clause = issueOf(page, document);
  const issuer = clause && actorOf(page.scene, clause.subject);
  return issuer?.told && issuer.type !== "thing" ? {issuer, phrase: clause!.subject!} : null;
}

/** "sent a letter to the council saying": the document that a clause issues with a phrase behind it, null where it issues none. */
export function issuedBefore(page: Page, {first}: Phrase): Phrase | null {
  const object = page.scene.document.clauseAt[first]?.object;
  return object && object.last < first && issueOf(page, object) ? object : null;
}

/** The clause that issues a document. */
function issueOf({scene: {document}, lexicon}: Page, phrase: Phrase): Clause | null {
  const {tokens, clauseAt} = document;
  const clause = clauseAt[phrase.first];
  if (!clause?.subject || clause.object !== phrase || clause.verb.passive || !lexicon.words.issuing.has(clause.verb.lemma)) return null;
  const {lower, lemma} = tokens[phrase.head]!;
  return (lexicon.sources.get(lower) ?? lexicon.sources.get(lemma))?.kind === "document" ? clause : null;
}
