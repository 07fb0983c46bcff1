import type {Document} from "../../model/document.js";
import type {ActorMention} from "../../model/mention.js";

/** Sectors whose unnamed members belong to where the story plays. */
const LOCAL = new Set(["CVL", "REB", "MIL", "GOV"]);

/**
 * Tells whose the actors are that the text names without a side. "The army", "the ministry", "the president" are the one
 * last told with that sector; other fighters and civilians belong to the country that the story plays in.
 */
export function resolveSides({tokens}: Document, actors: readonly ActorMention[], theatre: string | null): ActorMention[] {
  const lastOf = new Map<string, ActorMention>();
  return actors.map((actor) => {
    const [side, sector] = actor.code.includes(" ") ? (actor.code.split(" ") as [string, string]) : [null, actor.code];
    if (side || !LOCAL.has(sector)) {
      if (actor.told && sector && side && actor.type !== "adjective") lastOf.set(sector, actor);
      return actor;
    }
    const definite = tokens[actor.first - 1]?.lower === "the" || tokens[actor.first]!.lower === "the";
    const before = (definite || actor.type === "organ") && sector !== "CVL" ? lastOf.get(sector) : undefined;
    if (before)
      return {
        ...actor,
        code: before.code,
        person: actor.human && before.type === "person" && !isPlural(actor) ? before.person : null,
        level: actor.level ?? before.level,
        rule: "role, side told before"
      };
    return theatre && sector !== "GOV"
      ? {...actor, code: `${theatre} ${sector}`, rule: "role, side of the theatre"}
      : {...actor, code: theatre && actor.type === "organ" ? `${theatre} ${sector}` : "UNK", rule: "role, side not told"};
  });
}

const isPlural = (actor: ActorMention) => /s$/.test(actor.quote);
