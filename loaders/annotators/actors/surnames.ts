import type {Lexicon} from "../../lexicon/language.js";
import type {Document} from "../../model/document.js";
import type {ActorMention} from "../../model/mention.js";
import {fold} from "../../text/fold.js";
import {withApposed} from "./appositions.js";
import {withNames} from "./full-names.js";
import {mentionOf} from "./mention.js";
import {isUnlisted, outline} from "./namesakes.js";

type Naming = Pick<Lexicon, "familyFirst" | "nameWords">;

/** A surname shorter than this is resolved only where it is a family name that stands first: "Xi", "Moon". */
const SHORTEST = 3;

/**
 * Names of no list: a title takes the name behind it ("deputy foreign minister Jane Doe"), and whoever is named in full
 * somewhere is known by the surname everywhere ("Doe said"; a headline names her first). Of two bearers of one surname the
 * one named last before is meant.
 * @param naming how names are built: codes of states where the family name stands first, and titles, particles, suffixes
 */
export function resolveSurnames(document: Document, actors: readonly ActorMention[], naming: Naming): ActorMention[] {
  const {tokens} = document;
  const {honour, particle, title} = naming.nameWords;
  const titled = withApposed(document, withNames(document, actors, particle));
  const bearers = new Map<string, ActorMention>();
  for (let a = titled.length - 1; a >= 0; --a) register(document, titled[a]!, naming, bearers); // the first one stays
  const inFull = new Set<string>();
  for (const {first, last, person} of titled) if (person !== null && last > first) inFull.add(person);
  const found: ActorMention[] = [];
  let a = 0;
  for (let i = 0; i < tokens.length; ++i) {
    while (a < titled.length && titled[a]!.first < i) ++a;
    const actor = titled[a];
    if (actor && actor.first <= i) {
      const known = knownBearer(document, actor, bearers) ?? (inFull.has(actor.person ?? "") ? null : namesake(document, actor, bearers));
      found.push(known ?? actor);
      if (!known) register(document, actor, naming, bearers);
      i = Math.max(i, actor.last);
      continue;
    }
    const {capital, tag, lower} = tokens[i]!;
    if (!capital || tag !== "name") continue;
    const before = tokens[tokens[i - 1]?.text === "." ? i - 2 : i - 1]?.lower ?? "";
    const given = honour.has(before) || (title.has(before) && !bearers.has(lower)); // "Sir Keir", "Mr. Ban" who is Ban Ki-moon
    const bearer = bearers.get(given ? `sir ${lower}` : lower);
    const joined = tokens[i + 1];
    if (!bearer || isRelative(document, i, bearer, naming) || (joined?.glued && joined.tag !== "name")) continue; // "Trump-era", but "a Kim-Trump summit"
    const mention = mentionOf(document, i, i, bearer);
    mention.rule = `surname: ${bearer.quote}`;
    found.push(mention);
  }
  return found;
}

/** "Rifaat al-Assad" where Bashar al-Assad was named: another bearer of the surname. */
function isRelative({tokens}: Document, i: number, {person}: ActorMention, {nameWords}: Naming): boolean {
  const behindParticle = nameWords.particle.has(tokens[i - 1]?.lower ?? "");
  const given = behindParticle ? tokens[i - 2] : tokens[i - 1];
  if (!given || !person || given.sentence !== tokens[i]!.sentence || given.possessive || (tokens[i]!.glued && !behindParticle))
    return false;
  const spelled = outline(given.lower);
  const own = person
    .split(/[ -]/)
    .slice(0, -1)
    .filter((name) => !nameWords.particle.has(name));
  return (
    isUnlisted(given, nameWords) && given.end + 1 === tokens[given.i + 1]!.start && !own.some((name) => outline(fold(name)) === spelled)
  );
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

/** Notes whose surname a name in full tells. */
function register({tokens}: Document, actor: ActorMention, {familyFirst, nameWords}: Naming, bearers: Map<string, ActorMention>) {
  if (actor.type !== "person" || actor.person === null || actor.first === actor.last) return;
  const names = actor.person.split(" ");
  const last = tokens[nameWords.suffix.has(tokens[actor.last]!.lower) ? actor.last - 1 : actor.last]!;
  if (names.length < 2) return;
  if (last.lower.length >= SHORTEST) claim(bearers, last.lower, actor);
  bearers.set(`sir ${names[0]!.toLowerCase()}`, actor);
  if (!familyFirst.has(actor.code.slice(0, 3))) return;
  const family = fold(names[0]!);
  for (let i = actor.first; i < actor.last; ++i) if (tokens[i]!.lower === family) claim(bearers, family, actor);
}

/** A surname alone is a leader's rather than that of somebody lower: "Kim" of Kim Jong-un, not of the envoy Sung Kim. */
function claim(bearers: Map<string, ActorMention>, surname: string, actor: ActorMention): void {
  const known = bearers.get(surname);
  if (known?.level !== "leader" || actor.level === "leader") bearers.set(surname, actor);
}
