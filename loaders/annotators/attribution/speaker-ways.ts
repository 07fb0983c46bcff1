import type {ActorMention} from "../../model/mention.js";
import type {Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";
import {issuerBefore, issuerOf} from "./issuers.js";
import type {Speaker} from "./memory.js";
import {isNamed, nameOf} from "./naming.js";
import type {Draft, Page, Range} from "./page.js";
import {kindOf, ownerBefore, plainCode, sideOfActor} from "./source-actors.js";

/** A source phrase with all that its own words and the text before tell of it. */
export interface Source extends Pick<Draft, "cueRange" | "sentence"> {
  page: Page;
  source: Range;
  phrase: Phrase | null;
  head: Token;
  /** The speakers of the last sentences. */
  near: readonly Speaker[];
  /** The speaker as the phrase names him, with nothing known of him yet. */
  plain: Speaker;
  actor: ActorMention | null;
  /** What kind of source its noun is: a person, a body, a document, a medium. */
  noun: ReturnType<Page["lexicon"]["sources"]["get"]>;
  /** Who was told before by the same word. */
  named: Speaker | undefined;
  definite: boolean;
}

/** A way to tell who a source is; null where it does not apply. */
type Way = (source: Source) => Speaker | null;

/** "the source added": the one told before. */
const sameSource: Way = ({page, named, definite, head, sentence}) =>
  named && definite && page.lexicon.words.anonymous.has(head.lower) ? {...named, sentence} : null;

/** "a source told SANA": the agency's state. */
function sourceOfAgency({page, head, actor, cueRange, plain}: Source): Speaker | null {
  const agency = page.lexicon.words.anonymous.has(head.lemma) && actor?.code === "UNK" && cueRange ? hearerOf(page, cueRange) : null;
  return agency === null ? null : Object.assign(plain, {side: agency, kind: "person"});
}

/** "The army issued a statement saying": whoever issued it says so. */
function issued({page, phrase, noun, actor, sentence, plain}: Source): Speaker | null {
  if (noun?.kind !== "document" || !phrase) return null;
  const addressed = actor !== null && actor.first > phrase.last && page.scene.document.tokens[phrase.last + 1]!.lower === "to"; // "a letter to the council"
  const issue = actor === null || addressed ? issuerOf(page, phrase) : null;
  if (!issue) return null;
  const {issuer, phrase: by} = issue;
  const {name} = nameOf(page, by, by, sentence);
  return Object.assign(plain, {name, person: issuer.person, named: isNamed(page, issuer), side: plainCode(issuer), kind: "document"});
}

/** A noun whose side a list tells: "media". */
const ofNoun: Way = ({noun, actor, plain}) =>
  noun?.side && !actor?.told ? Object.assign(plain, {side: noun.side, kind: noun.kind}) : null;

/** Who was told before by the same word, where the word is not one of many's: "officials". */
const alike = ({page, head, named}: Source): Speaker | undefined => (page.lexicon.words.plain.has(head.lower) ? undefined : named);

/** The actor that the phrase tells, unless it leaves his side open and the word was told before. */
function toldActor(source: Source): Speaker | null {
  const {page, actor, near} = source;
  if (!actor || !(actor.told || !alike(source))) return null;
  return asActor(source, actor, sideOfActor(page, source.source, actor, near));
}

/** The speaker told before whom a source names again; null where it is nobody known. */
function knownBefore(source: Source): Speaker | null {
  const {head, named, sentence, plain} = source;
  const known = alike(source) ?? (head.tag === "name" ? named : undefined);
  if (!known) return null;
  const same = head.tag === "name" ? known.name.includes(head.text) : standsFor(source, known);
  return {...known, sentence, name: same ? known.name : plain.name};
}

/** "the president", "the Turkish minister": no other kind of source, nor called by another noun or name than a state's, than who was told before. */
function standsFor({page: {scene}, source, phrase, plain, definite, noun, actor, head}: Source, known: Speaker): boolean {
  if (!definite || head.tag === "name" || known.plural !== plain.plural) return false;
  const human = noun?.kind === "person" || actor?.type === "role" || actor?.type === "person";
  if (human !== (known.kind === "person")) return false;
  return scene.document.tokens
    .slice(phrase?.first ?? source.first, head.i + 1)
    .filter(({i, tag}) => tag === "noun" || (tag === "name" && scene.actorAt[i]?.type !== "role"))
    .every(({lower}) => known.words.has(lower));
}

/** "his office": of the person named last. */
function ofOwner({page, source, actor, noun, plain}: Source): Speaker | null {
  const owned = page.scene.document.tokens[source.first]!.tag === "poss" && !actor;
  const owner = owned ? ownerBefore(page, source.first) : null;
  return owner && Object.assign(plain, {named: isNamed(page, owner), side: plainCode(owner), kind: noun?.kind ?? "body"});
}

/** "The statement", "the spokesman": of whoever spoke last, or issued it. */
function takenUp({page, source, actor, noun, near, head, definite, plain}: Source): Speaker | null {
  if (!noun || !definite) return null;
  const before = near.findLast((d) => d.side !== null && (noun.kind === "document" || (noun.kind === "person") === (d.kind === "person")));
  if (before) {
    const name = noun.kind === "document" && before.kind === "body" ? before.name : plain.name; // what a body states, it says
    return Object.assign(plain, {name, person: before.person, named: before.named, side: before.side, kind: noun.kind});
  }
  const issuer = noun.kind === "document" && !actor ? issuerBefore(page, source.first, head.lemma) : null;
  return issuer && Object.assign(plain, {named: isNamed(page, issuer), side: plainCode(issuer), kind: noun.kind});
}

const leftActor: Way = (source) => source.actor && asActor(source, source.actor, plainCode(source.actor));

/** The ways in their order: what the phrase itself tells, then what the text told before. */
export const WAYS: readonly Way[] = [sameSource, sourceOfAgency, issued, ofNoun, toldActor, knownBefore, ofOwner, takenUp, leftActor];

/** A source of whom nothing is told but the name. */
export const untold = ({head, noun, plain}: Source): Speaker =>
  Object.assign(plain, {
    named: head.tag === "name",
    kind: noun?.kind ?? (head.tag === "name" ? "person" : "body"),
    side: noun?.kind === "document" ? "MED" : null
  });

/** The office of somebody named before is named too, and stands for him: "the president". */
function asActor(source: Source, who: ActorMention, side: string | null): Speaker {
  const {page, plain, named, noun} = source;
  const office = !plain.plural && named?.named === true && named.side === side ? named : null;
  const holder = office && standsFor(source, office) && (who.person ?? office.person) === office.person ? office : null;
  return Object.assign(plain, {
    name: holder?.name ?? plain.name,
    person: who.person ?? holder?.person ?? null,
    named: isNamed(page, who) || office !== null,
    side,
    kind: kindOf(who, noun?.kind)
  });
}

/** "a source told SANA": what a nameless source tells a state's own agency, that state says. Null where a medium of no state hears it. */
function hearerOf({scene: {actorAt}}: Page, {last}: Range): string | null {
  const hearer = actorAt[last + 1];
  return hearer && /^[A-Z]{3} GOV$/.test(hearer.code) && hearer.told ? hearer.code : null;
}
