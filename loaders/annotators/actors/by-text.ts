import type {ActorMention} from "../../model/mention.js";
import {changed} from "./mention.js";
import {otherSide, realmOf, titleHolder} from "./titles.js";
import type {Told} from "./told.js";

/** The side of who was told before with the same title or sector. */
export function byText(told: Told, actor: ActorMention, sector: string): ActorMention | null {
  const {tokens, named} = told;
  const definite = tokens[actor.first - 1]?.lower === "the" || tokens[actor.first]!.lower === "the";
  const holder = sector === "GOV" && definite ? titleHolder(told, actor) : null;
  if (holder) return as(actor, holder, holder.person, "role, holder of the title");
  const realm = sector === "GOV" ? realmOf(told, actor) : undefined;
  if (realm !== undefined)
    return changed(
      actor,
      realm ? {code: `${realm} GOV`, told: true, rule: "role, state of the title"} : {code: "UNK", rule: "role, side not told"}
    );
  const last = sector === "CVL" ? undefined : told.lastOf.get(sector);
  if (!last) return null;
  if (isOfSeveral(actor, last)) return null;
  const near = tokens[actor.first]!.sentence - tokens[last.first]!.sentence <= 1;
  const titled = isTitle(told, actor);
  const met = titled && near && isObject(tokens, actor) ? otherSide(told, last) : null;
  if (met) return changed(actor, {code: `${met} ${sector}`, told: true, rule: "role, side of another"});
  const others = isPlural(actor) && tokens[actor.last + 1]?.lower === "of" && !named.has(actor.last + 2) && !named.has(actor.last + 3);
  if (others || !(definite || actor.type === "organ" || near)) return null; // not "the leaders of large economies"
  const person = definite && actor.human && last.type === "person" && !isPlural(actor) && !titled ? last.person : null; // not "X's envoy"
  return as(actor, last, person, "role, side told before");
}

/** "The leaders" after one president: heads of several states, and none of his own. */
const isOfSeveral = (actor: ActorMention, last: ActorMention): boolean =>
  actor.level === "leader" && actor.type === "role" && isPlural(actor) && last.level === "leader" && last.type === "person";

/** An actor that is, or is of, one told before. */
const as = (actor: ActorMention, {code, level}: ActorMention, person: string | null, rule: string): ActorMention =>
  changed(actor, {code, person, level: actor.level ?? level, told: true, rule});

/** The side of where the story plays, or of nobody known. */
export function byHome(actor: ActorMention, sector: string, theatre: string | null): ActorMention {
  if (theatre && sector !== "GOV") return changed(actor, {code: `${theatre} ${sector}`, rule: "role, side of the home country"});
  return changed(actor, {code: theatre && actor.type === "organ" ? `${theatre} ${sector}` : "UNK", rule: "role, side not told"});
}

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

const isPlural = (actor: ActorMention): boolean => actor.quote.endsWith("s");
