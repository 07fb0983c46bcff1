import {campOf, codeOn, isInsurgent, isState, sectorOf} from "../../model/camp.js";
import type {ActorMention} from "../../model/mention.js";
import {isPlural} from "../../text/tags/grammatical-number.js";
import {changed} from "./mention.js";
import {principalOf} from "./principals.js";
import {subjectOf} from "./subject-of.js";
import {otherSide, realmOf, titleHolder, titleOf} from "./titles.js";
import type {Told} from "./told.js";

/** The side of who was told before with the same title or sector. */
export function byText(told: Told, actor: ActorMention, sector: string): ActorMention | null {
  const {tokens, named} = told;
  const definite = isDefinite(told, actor);
  const holder = sector === "GOV" && definite ? titleHolder(told, actor) : null;
  if (holder) return as(actor, holder, holder.person, "role, holder of the title");
  const realm = sector === "GOV" ? realmOf(told, actor) : undefined;
  if (realm !== undefined)
    return changed(
      actor,
      realm ? {code: codeOn(realm, "GOV"), told: true, rule: "role, state of the title"} : {code: "UNK", rule: "role, side not told"}
    );
  const same = definite ? namesake(told, actor) : null;
  if (same) return changed(actor, {code: same.code, person: same.person, told: same.told, rule: "role, named before"});
  const principal = principalOf(told, actor, sector);
  if (principal) return changed(actor, {code: principal, told: true, rule: "role, speaks for the subject"});
  const last = sector === "CVL" ? undefined : lastOf(told, actor, sector);
  if (!last) return null;
  if (arePolice(tokens, actor) && !arePolice(tokens, last)) return null; // beside another land's patrol: of where the story plays
  if (isOfSeveral(told, actor, last)) return changed(actor, {code: "UNK", rule: "role, of several states"});
  const near = tokens[actor.first]!.sentence - tokens[last.first]!.sentence <= 1;
  const titled = isTitle(told, actor);
  if (!near && sector === "GOV" && isLocal(told, actor)) return null;
  const met = titled && near && isObject(tokens, actor) ? otherSide(told, subjectOf(told, actor) ?? last) : null;
  if (met) return changed(actor, {code: codeOn(met, sector), told: true, rule: "role, side of another"});
  const others =
    isPlural(tokens[actor.last]!) && tokens[actor.last + 1]?.lower === "of" && !named.has(actor.last + 2) && !named.has(actor.last + 3);
  if (others || !(definite || titled || actor.type === "organ" || near)) return null; // not "the leaders of large economies"
  const person = definite && last.type === "person" && !titled && mayBe(told, actor, last) ? last.person : null; // not "X's envoy"
  return as(actor, last, person, "role, side told before");
}

/** "the envoy", "the veteran envoy" */
function isDefinite({tokens}: Told, {first}: ActorMention): boolean {
  const at = tokens[first - 1]?.tag === "adj" ? first - 2 : first - 1;
  return tokens[at]?.lower === "the" || tokens[first]!.lower === "the";
}

/**
 * Who was named last with a sector. "The diplomats" may be of the European Union as well, "the government" may not; a ministry or
 * minister may be of the state that has just spoken.
 */
function lastOf(told: Told, actor: ActorMention, sector: string): ActorMention | undefined {
  const last = told.lastOf.get(sector);
  const other = sector !== "GOV" ? null : isPart(told, actor) ? told.spoke : actor.human ? told.body : null;
  return other && (!last || last.first < other.first) ? other : last;
}

/** "The ministry", "the foreign minister": such as every government has. */
const isPart = ({tokens, lexicon}: Told, {human, level, last}: ActorMention): boolean =>
  human ? level === "minister" || level === "deputy" : lexicon.offices.has(tokens[last]!.singular);

/** "Police", "police chief". */
const arePolice = (tokens: Told["tokens"], {first}: ActorMention): boolean => tokens[first]!.lower === "police";

/** How many sentences back the states are looked for that "the negotiators" may all be of. */
const SEVERAL_REACH = 1;

/** "The leaders" after one president, "the mediators" after two states, "the delegations" after a government and rebels: of more than one, and so of none alone. */
function isOfSeveral({tokens, seen}: Told, actor: ActorMention, last: ActorMention): boolean {
  if (!isPlural(tokens[actor.last]!) || sectorOf(actor.code) !== "GOV" || (actor.level === null && actor.type !== "organ")) return false;
  if (actor.level === "leader" && last.level === "leader" && last.type === "person") return true;
  const before = tokens[actor.first - 1];
  if (before?.kind === "number" || before?.tag === "num" || before?.lower === "both") return true;
  const {sentence} = tokens[actor.first]!;
  let side: string | null = null;
  for (let k = seen.length - 1; k >= 0 && sentence - tokens[seen[k]!.first]!.sentence <= SEVERAL_REACH; --k) {
    const other = seen[k]!.told ? campOf(seen[k]!.code) : "";
    if (!(isState(other) || (actor.level === "envoy" && isInsurgent(other))) || other === side) continue;
    if (side !== null) return true;
    side = other;
  }
  return false;
}

/** Somebody, or a delegation, whom the same noun may take up. */
export const isOneOfMany = ({type, human, level}: ActorMention): boolean =>
  (type === "role" && human) || (type === "organ" && level === "envoy");

/** "The diplomat" behind "a diplomat" whose country was not told, "the officer" behind "a Turkish officer"; a title may be anybody's. */
function namesake({tokens, byNoun}: Told, actor: ActorMention): ActorMention | null {
  const titled = actor.level === "leader" || actor.level === "minister" || actor.level === "deputy";
  const alone = actor.type === "role" || actor.first === actor.last; // no "government delegation"
  return isOneOfMany(actor) && alone && !titled ? (byNoun.get(tokens[actor.last]!.lower) ?? null) : null;
}

/** "The spokesman", "the president" after somebody of that title or rank: not "the official" after a president. */
const mayBe = ({tokens}: Told, actor: ActorMention, last: ActorMention): boolean =>
  actor.human &&
  !isPlural(tokens[actor.last]!) &&
  (actor.level === null ? last.quote.toLowerCase().includes(titleOf(actor)) : actor.level === last.level);

/** An actor that is, or is of, one told before. */
const as = (actor: ActorMention, {code, level}: ActorMention, person: string | null, rule: string): ActorMention =>
  changed(actor, {code, person, level: actor.level ?? level, told: true, rule});

/** "Authorities", "the interior ministry", "Interior Ministry spokesman Jane Doe": of where the story plays, whoever else was told long before. */
function isLocal({lexicon}: Told, actor: ActorMention): boolean {
  const title = titleOf(actor);
  return lexicon.locals.has(title) || lexicon.locals.has(title.slice(0, title.lastIndexOf(" ")));
}

/** The side of where the story plays, or of nobody known. */
export function byHome(told: Told, actor: ActorMention, sector: string, theatre: string | null): ActorMention {
  const {tokens} = told;
  const local = sector === "GOV" && isLocal(told, actor);
  const several = sector === "GOV" && !local && isPlural(tokens[actor.last]!) && tokens[actor.first - 1]?.lower !== "the"; // not "the regimes advance" of a text without apostrophes
  const atHome = !several && (sector !== "GOV" || actor.type === "organ" || local);
  if (!theatre || !atHome) return changed(actor, {code: "UNK", rule: "role, side not told"});
  const army = sector === "MIL" && !isLocalForce(tokens, actor) ? told.lexicon.armies.get(theatre) : undefined;
  if (army) return changed(actor, {code: `${army} MIL`, told: true, rule: "role, army of the land"});
  return changed(actor, {code: `${theatre} ${sector}`, rule: "role, side of the home country"});
}

/** "Police", "security guards": a land without an army has them. */
const isLocalForce = (tokens: Told["tokens"], actor: ActorMention): boolean =>
  arePolice(tokens, actor) || tokens[actor.first]!.lower === "security" || tokens[actor.last]!.lemma === "guard";

/** "Foreign Minister Jane Doe": a title with a name of its own, which no list knows. */
function isTitle({tokens, phraseAt, named}: Told, {last, human}: ActorMention): boolean {
  const next = tokens[last + 1];
  return human && next?.tag === "name" && next.capital && phraseAt[next.i] === phraseAt[last] && !named.has(next.i);
}

/** "met Foreign Minister Doe", "spoke with Foreign Minister Doe" */
function isObject(tokens: Told["tokens"], {first}: ActorMention): boolean {
  const before = tokens[first - 1];
  return before?.tag === "verb" || before?.lower === "with";
}
