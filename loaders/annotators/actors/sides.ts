import {isOfLand, isState} from "../../model/camp.js";
import type {Document} from "../../model/document.js";
import type {ActorMention, PlaceMention} from "../../model/mention.js";
import {sectorOf, sideOf} from "../../scene/actors.js";
import {LOCATIVE} from "../../scene/locative.js";
import {isDateline} from "../../text/datelines.js";
import {changed} from "./mention.js";

/** Sectors whose unnamed members belong to where the story plays. */
const LOCAL = new Set(["CVL", "REB", "MIL", "GOV"]);

/**
 * Tells whose the actors are that the text names without a side. "The army", "the ministry", "the president" are the one
 * last told with that sector; "the militants" are the armed group last named; other fighters and civilians belong to the home
 * country: see homeOf.
 */
export function resolveSides(
  {tokens, phraseAt}: Document,
  actors: readonly ActorMention[],
  places: readonly PlaceMention[],
  theatre: string | null
): ActorMention[] {
  const lastOf = new Map<string, ActorMention>();
  const stateAt = new Map(actors.filter((d) => d.type === "state").map((d) => [d.first, d]));
  const landAt = new Map(places.filter((d) => d.type !== "country").map((d) => [d.first, d.country]));
  let group: ActorMention | null = null;
  const named = new Set(actors.map((d) => d.first));
  const seen: ActorMention[] = [];
  const owner = (actor: ActorMention) => {
    const phrase = phraseAt[actor.last];
    const land = phrase !== undefined && isLand(phrase.first);
    if (!phrase || !(land || POSSESSIVES.has(tokens[phrase.first]!.lower))) return null;
    const personal = PERSONAL.has(tokens[phrase.first]!.lower);
    for (let k = seen.length - 1; k >= 0; --k) {
      const before = seen[k]!;
      if (tokens[actor.first]!.sentence - tokens[before.first]!.sentence > 1) return null;
      if (land && isPlace(before)) continue; // "Turkey struck posts in Syria, the country's ministry said"
      if (personal && before.type !== "person" && !(before.human && before.type === "role")) continue;
      if (before.told && before.type !== "adjective" && isOfLand(before.code)) return before;
    }
    return null;
  };
  return actors.map((actor, at) => {
    const resolved = resolve(actor, at);
    seen.push(resolved);
    return resolved;
  });

  /**
   * "the ministry in Ankara", "a base in northern Israel", "soldiers from Chad", "the governor of Basra": the state whose capital
   * or land stands behind it. Soldiers may be in another's land, and so may civilians.
   */
  function seatOf({last, type}: ActorMention, sector: string): string | null {
    const word = tokens[last + 1]?.lower;
    const seated = word === "of" || (word === "in" && type === "organ"); // an "official in Brussels" may be anybody's
    const land = sector === "GOV" && seated ? landAt.get(tokens[last + 2]?.lower === "the" ? last + 3 : last + 2) : null;
    if (land) return land;
    if (word !== "from" && !(word === "in" && (sector === "GOV" || sector === "REB" || type === "organ"))) return null;
    const state = stateAt.get(tokens[last + 2]?.tag === "adj" ? last + 3 : last + 2);
    return state ? sideOf(state.code) : null;
  }

  /** "the country's": of the state told before. */
  function isLand(first: number): boolean {
    const next = tokens[first + 1];
    return tokens[first]!.lower === "the" && next?.possessive === true && LANDS.has(next.lower);
  }

  /** "in Geneva", "BEIRUT (AP)": a capital that only tells where something is. */
  function isPlace({type, first, last}: ActorMention): boolean {
    if (type === "state" && isDateline(tokens, first, last)) return true;
    const prep = type === "state" ? (phraseAt[last]?.prep ?? -1) : -1;
    return prep >= 0 && LOCATIVE.has(tokens[prep]!.lower);
  }

  /** "a brigade of the rebel army", "fighters from the group": the body that it is of. */
  function ofWhom({last}: ActorMention, at: number): ActorMention | null {
    if (tokens[last + 1]?.lower !== "of" && tokens[last + 1]?.lower !== "from") return null;
    const phrase = phraseAt[last + 2];
    const within = (d: ActorMention | undefined) => !!d && !!phrase && d.first >= phrase.first && d.last <= phrase.last;
    const body = [actors[at + 1], actors[at + 2]].find((d) => d && (d.last === phrase?.head || (d.type !== "adjective" && within(d))));
    return body?.told && (body.type === "group" || body.type === "state" || isArmedRole(body)) ? body : null;
  }

  /** "troops loyal to the former president": the camp of whom they follow; those of a government are its army. */
  function lordOf({last}: ActorMention, at: number): string | null {
    const lord = tokens[last + 1]?.lower === "loyal" && tokens[last + 2]?.lower === "to" ? actors[at + 1] : undefined;
    if (!lord?.told || lord.first > last + LORD_REACH || (lord.type !== "person" && lord.type !== "state")) return null;
    return sectorOf(lord.code) === "REB" ? lord.code : `${sideOf(lord.code)} MIL`;
  }

  /** "The secretary of state": the person who was last named with this title. */
  function titleHolder({quote, human, type}: ActorMention): ActorMention | null {
    const title = quote.toLowerCase().replace(/^the /, "");
    if (!human || type !== "role" || title.includes("minister") || /s$/.test(title)) return null;
    return seen.findLast((d) => d.type === "person" && d.person !== null && d.quote.toLowerCase().includes(`${title} `)) ?? null;
  }

  /** "Foreign Minister Jane Doe": a title with a name of its own, which no list knows. */
  function isTitle({last, human}: ActorMention): boolean {
    const next = tokens[last + 1];
    return human && next?.tag === "name" && next.capital && phraseAt[next.i] === phraseAt[last] && !named.has(next.i);
  }

  /** "met Foreign Minister Doe", "spoke with Foreign Minister Doe" */
  function isObject({first}: ActorMention): boolean {
    const before = tokens[first - 1];
    return before?.tag === "verb" || before?.lower === "with";
  }

  /** Whom somebody meets whose country is not told: of the state named last that is not his own. */
  function otherSide({code, first}: ActorMention): string | null {
    const {sentence} = tokens[first]!;
    const own = sideOf(code);
    for (let k = seen.length - 1; k >= 0 && sentence - tokens[seen[k]!.first]!.sentence <= REACH; --k) {
      const side = sideOf(seen[k]!.code);
      if (seen[k]!.told && side !== own && isState(side)) return side;
    }
    return null;
  }

  function resolve(actor: ActorMention, at: number): ActorMention {
    if ((actor.rule === "group" && actor.human && actor.code === `${theatre} REB`) || (actor.told && actor.human && actor.code === "ISIS"))
      group = actor;
    const sector = sectorOf(actor.code);
    const side = sector === actor.code ? null : sideOf(actor.code);
    if (side || !LOCAL.has(sector)) {
      if (actor.told && sector && side && actor.type !== "adjective" && actor.type !== "thing" && !isPlace(actor))
        lastOf.set(sector, actor);
      return actor;
    }
    if (sector === "REB" && group) return changed(actor, {code: group.code, told: true, rule: "role, group named before"});
    const seat = seatOf(actor, sector);
    if (seat) {
      const seated = changed(actor, {code: `${seat} ${sector}`, told: true, rule: "role, side of its seat"});
      if (sector === "GOV") lastOf.set(sector, seated);
      return seated;
    }
    const lord = sector === "MIL" || sector === "REB" ? lordOf(actor, at) : null;
    if (lord) return changed(actor, {code: lord, told: true, rule: "role, side of whom they follow"});
    const possessor = owner(actor) ?? ofWhom(actor, at);
    if (possessor)
      return changed(actor, {
        code:
          (possessor.type === "group" || (isArmedRole(possessor) && !isArmyOf(possessor, sector))) && sector !== "CVL"
            ? possessor.code
            : `${sideOf(possessor.code)} ${sector}`,
        told: true,
        rule: "role, side of the possessor"
      });
    const definite = tokens[actor.first - 1]?.lower === "the" || tokens[actor.first]!.lower === "the";
    const holder = sector === "GOV" && definite ? titleHolder(actor) : null;
    if (holder)
      return changed(actor, {
        code: holder.code,
        person: holder.person,
        level: actor.level ?? holder.level,
        told: true,
        rule: "role, holder of the title"
      });
    const last = sector === "CVL" ? undefined : lastOf.get(sector);
    const near = last && tokens[actor.first]!.sentence - tokens[last.first]!.sentence <= 1;
    const others = isPlural(actor) && tokens[actor.last + 1]?.lower === "of" && !named.has(actor.last + 2) && !named.has(actor.last + 3);
    const titled = isTitle(actor);
    const met = titled && near && isObject(actor) ? otherSide(last) : null;
    if (met) return changed(actor, {code: `${met} ${sector}`, told: true, rule: "role, side of another"});
    const before = !others && (definite || actor.type === "organ" || near) ? last : undefined; // not "the leaders of large economies"
    if (before)
      return changed(actor, {
        code: before.code,
        person: actor.human && before.type === "person" && !isPlural(actor) && !titled ? before.person : null,
        level: actor.level ?? before.level,
        told: true,
        rule: "role, side told before"
      });
    return theatre && sector !== "GOV"
      ? changed(actor, {code: `${theatre} ${sector}`, rule: "role, side of the home country"})
      : changed(actor, {code: theatre && actor.type === "organ" ? `${theatre} ${sector}` : "UNK", rule: "role, side not told"});
  }
}

/** Sentences back to the state of somebody whose country is not told. */
const REACH = 5;
/** How far behind "loyal to" whoever is followed may begin, in tokens. */
const LORD_REACH = 5;
const PERSONAL = new Set(["his", "her"]);
const POSSESSIVES = new Set(["its", "their", "his", "her", "our"]);
const LANDS = new Set(["country", "nation"]);

/** "Turkish troops ... its ministry": not the army's. */
const isArmyOf = ({code}: ActorMention, sector: string): boolean => sector === "GOV" && code.endsWith(" MIL");

const isPlural = (actor: ActorMention) => /s$/.test(actor.quote);

/** "the Hezbollah resistance movement": a role that tells whose fighters they are. */
const isArmedRole = ({type, code}: ActorMention): boolean => type === "role" && / (?:MIL|REB|KUR)$/.test(code);
