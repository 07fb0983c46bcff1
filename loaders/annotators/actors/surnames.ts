import type {Document} from "../../model/document.js";
import type {ActorMention} from "../../model/mention.js";
import type {Token} from "../../model/token.js";
import {fold} from "../../text/fold.js";
import {withApposed} from "./appositions.js";
import {isInitial} from "./initials.js";
import {mentionOf} from "./mention.js";

/** A surname shorter than this is resolved only where it is a family name that stands first: "Xi", "Moon". */
const SHORTEST = 3;

/** Titles that a given name goes on: "Sir Keir". */
const HONOURS = new Set(["sir", "dame"]);

/**
 * Names of no list: a title takes the name behind it ("deputy foreign minister Jane Doe"), and whoever is named in full
 * somewhere is known by the surname everywhere ("Doe said"; a headline names her first). Of two bearers of one surname the
 * one named last before is meant.
 * @param familyFirst codes of states where the family name stands first
 */
export function resolveSurnames(document: Document, actors: readonly ActorMention[], familyFirst: ReadonlySet<string>): ActorMention[] {
  const {tokens} = document;
  const titled = withApposed(document, withNames(document, actors));
  const bearers = new Map<string, ActorMention>();
  for (let a = titled.length - 1; a >= 0; --a) register(document, titled[a]!, familyFirst, bearers); // the first one stays
  const inFull = new Set(titled.flatMap(({first, last, person}) => (person !== null && last > first ? person : [])));
  const found: ActorMention[] = [];
  let a = 0;
  for (let i = 0; i < tokens.length; ++i) {
    while (a < titled.length && titled[a]!.first < i) ++a;
    const actor = titled[a];
    if (actor && actor.first <= i) {
      const known = knownBearer(document, actor, bearers) ?? (inFull.has(actor.person ?? "") ? null : namesake(document, actor, bearers));
      found.push(known ?? actor);
      if (!known) register(document, actor, familyFirst, bearers);
      i = Math.max(i, actor.last);
      continue;
    }
    const token = tokens[i]!;
    const honoured = HONOURS.has(tokens[i - 1]?.lower ?? ""); // "Sir Keir"
    const bearer = token.capital && token.tag === "name" ? bearers.get(honoured ? `sir ${token.lower}` : token.lower) : undefined;
    const joined = tokens[i + 1];
    if (!bearer || (joined?.glued && joined.tag !== "name")) continue; // "Trump-era", but "a Kim-Trump summit"
    const mention = mentionOf(document, i, i, bearer);
    mention.rule = `surname: ${bearer.quote}`;
    found.push(mention);
  }
  return found;
}

/** "spokesman Ibrahim Kalin": the title's mention grows over the name that follows it in its phrase. */
function withNames(document: Document, actors: readonly ActorMention[]): ActorMention[] {
  const {tokens, phraseAt} = document;
  return actors.map((actor, k) => {
    if (actor.type === "person" && PARTICLES.has(tokens[actor.last + 1]?.lower ?? "")) return whole(document, actor, actors[k + 1]);
    if (actor.type !== "role" || !actor.human || actor.person !== null || tokens[actor.last]!.lemma !== tokens[actor.last]!.lower)
      return actor;
    const limit = (actors[k + 1]?.first ?? tokens.length) - 1;
    const last = nameEnd(tokens, actor.last, Math.min(limit, phraseAt[actor.last]?.last ?? actor.last));
    if (last === actor.last) return actor;
    const person = mentionOf(document, actor.first, last, actor);
    person.type = "person";
    person.person = document.text.slice(tokens[actor.last + 1]!.start, tokens[last]!.end);
    return person;
  });
}

/** "Mohammed bin Abdulrahman" of a list, and "bin Jassim Al Thani" behind it. */
function whole(document: Document, actor: ActorMention, next: ActorMention | undefined): ActorMention {
  const {tokens, phraseAt} = document;
  const limit = Math.min((next?.first ?? tokens.length) - 1, phraseAt[actor.last]?.last ?? actor.last);
  const last = nameEnd(tokens, actor.last, limit);
  return last === actor.last ? actor : mentionOf(document, actor.first, last, actor);
}

/** The last token of the name that begins behind token `at`, over particles and initials: "Jane A. Doe", "Omar al-Bashir". */
function nameEnd(tokens: readonly Token[], at: number, limit: number): number {
  let last = at;
  for (let i = at + 1; i <= limit; ++i) {
    const {tag, capital, lower, text} = tokens[i]!;
    if (tag === "name" && capital) last = i;
    else if (!(PARTICLES.has(lower) && tokens[i + 1]?.capital) && !(text === "." && isInitial(tokens[i - 1]!))) break;
  }
  return last;
}

/** "Prime Minister Doe", who was named in full with her country: the title alone does not tell whose she is. */
function knownBearer(document: Document, actor: ActorMention, bearers: ReadonlyMap<string, ActorMention>): ActorMention | null {
  if (actor.type !== "person" || !actor.rule.startsWith("role") || actor.person === null || actor.person.includes(" ")) return null;
  const bearer = bearers.get(document.tokens[actor.last]!.lower);
  if (!bearer || (actor.rule === "role" && actor.told && actor.code.slice(0, 3) !== bearer.code.slice(0, 3))) return null;
  return mentionOf(document, actor.first, actor.last, {...bearer, level: actor.level ?? bearer.level, rule: `surname: ${bearer.quote}`});
}

/** "Baker left": no baker, and no other Baker that a list knows, where somebody of that name was named in full. */
function namesake(document: Document, actor: ActorMention, bearers: ReadonlyMap<string, ActorMention>): ActorMention | null {
  const {first, last, type} = actor;
  const {capital, tag, lower} = document.tokens[last]!;
  const named = (type === "role" || type === "person") && first === last && capital && tag === "name";
  const bearer = named ? bearers.get(lower) : undefined;
  return bearer && bearer.person !== actor.person ? mentionOf(document, first, last, {...bearer, rule: `surname: ${bearer.quote}`}) : null;
}

function register({tokens}: Document, actor: ActorMention, familyFirst: ReadonlySet<string>, bearers: Map<string, ActorMention>) {
  if (actor.type !== "person" || actor.person === null || actor.first === actor.last) return;
  const names = actor.person.split(" ").length;
  const last = tokens[SUFFIXES.has(tokens[actor.last]!.lower) ? actor.last - 1 : actor.last]!;
  if (names > 1 && last.lower.length >= SHORTEST) claim(bearers, last.lower, actor);
  if (names > 1) bearers.set(`sir ${actor.person.split(" ")[0]!.toLowerCase()}`, actor);
  if (names < 2 || !familyFirst.has(actor.code.slice(0, 3))) return;
  const family = fold(actor.person.split(" ")[0]!);
  for (let i = actor.first; i < actor.last; ++i) if (tokens[i]!.lower === family) claim(bearers, family, actor);
}

/** A surname alone is a leader's rather than that of somebody lower: "Kim" of Kim Jong-un, not of the envoy Sung Kim. */
function claim(bearers: Map<string, ActorMention>, surname: string, actor: ActorMention): void {
  const known = bearers.get(surname);
  if (known?.level !== "leader" || actor.level === "leader") bearers.set(surname, actor);
}

/** Between the names of one person: "Omar al-Bashir", "Ursula von der Leyen". */
const PARTICLES = new Set("al el bin bint ben ibn ul ur ud van von der den de da di do dos del della la le".split(" "));

/** Behind a surname: "James A. Baker III". */
const SUFFIXES = new Set(["ii", "iii", "iv", "jr", "sr"]);
