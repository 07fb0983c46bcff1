import type {Lexicon} from "../../lexicon/language.js";
import type {PlaceWords} from "../../lexicon/places.js";
import {isOfLand, isOpposition, sectorOf, sideOf} from "../../model/camp.js";
import type {Document} from "../../model/document.js";
import type {ActorMention, PlaceMention} from "../../model/mention.js";
import {isSetting} from "../../scene/setting.js";
import {changed, STORY_NOUN} from "./mention.js";
import {rivalOf} from "./rivals.js";

/** Mentions that say of which country a text is: the side of a group is for whom it fights, not where. */
const TELLING = new Set<ActorMention["type"]>(["state", "adjective", "organ", "person"]);

/** Settings in one other country that outweigh a single naming of the story's. */
const SURELY = 2;

/** Sentences that name another state where a single name of the story's is but in passing, or another's of the same spelling. */
const TOPIC = 3;

/** Sentences that must name a state before it is taken to be the text's own, where no setting tells: an ally is named in passing. */
const OFTEN = 2;

/**
 * The country whose army, rebels and civilians an article means where it does not say whose: that of the story, or where the
 * article tells nothing of it, the one whose armed opposition alone is named, the one in which most of its settings lie, or the one
 * named in most sentences; of those named once one that is no party to the story, as its own parties fight abroad.
 * @param nouns words for places: a nation before one tells whose it is
 */
export function homeOf(
  document: Document,
  actors: readonly ActorMention[],
  places: readonly PlaceMention[],
  {side: theatre, parties}: Pick<Lexicon["theatre"], "side" | "parties">,
  nouns: PlaceWords["nouns"]
): string | null {
  const named = actors.filter((d) => d.rule !== STORY_NOUN);
  if (theatre === null) return null;
  const own = named.filter((d) => sideOf(d.code) === theatre && d.abroad === null);
  const towns = places.filter((d) => d.type !== "country");
  const at = towns.some((d) => d.country === theatre) ? [] : settings(document, actors, towns);
  const elsewhere = mostOf(at, SURELY);
  if (elsewhere !== null && namings(document, own).length <= 1) return elsewhere; // "in Ramadi ... the road from Baghdad to Syria"
  const often = mostOf(namings(document, named), TOPIC);
  const seen = often !== null && places.some((d) => d.country === often); // a power that only strikes from afar is no land told of
  if (seen && places.filter((d) => d.country === theatre).length + namings(document, own).length <= 1) return often;
  if (own.some((d) => TELLING.has(d.type)) || places.some((d) => d.country === theatre)) return theatre;
  const rebels = new Set(actors.flatMap((_, at) => oppositionAt(document, actors, at) ?? []));
  if (rebels.size === 1) return [...rebels][0]!;
  if (own.length) return theatre;
  const abroad = named.filter((d) => !parties.has(sideOf(d.code)) && d.rule !== "capital");
  return (
    mostOf([...settings(document, actors, places), ...lands(document, named, nouns)], 1) ??
    mostOf(namings(document, named), OFTEN) ??
    mostOf(namings(document, abroad), 1) ??
    theatre
  );
}

/**
 * Words that stand for the story's own actors, as those of the country that the text is about: "the rebels" in news of Yemen; and
 * groups from abroad that fight in the story's war under their own code.
 */
export function atHome(actors: readonly ActorMention[], theatre: string | null, home: string | null): readonly ActorMention[] {
  if (home === theatre || !home || !theatre) return actors;
  const moved = (code: string) => (sideOf(code) === theatre ? code.replace(theatre, home) : code);
  return actors.map((d) => {
    if (d.abroad !== null) return changed(d, {code: d.abroad, fighting: null});
    return d.rule === STORY_NOUN ? changed(d, {code: moved(d.code), fighting: d.fighting && moved(d.fighting)}) : d;
  });
}

/** Whose armed opposition the actor at a place in the list is: by its name, or as it is told together with a government. */
function oppositionAt({tokens}: Document, actors: readonly ActorMention[], at: number): string | null {
  const actor = actors[at]!;
  if (actor.rule !== STORY_NOUN && isOpposition(actor.code)) return sideOf(actor.code);
  return sectorOf(actor.code) === "REB" ? rivalOf(tokens, actors.slice(Math.max(0, at - 2), at), actor, actors[at + 1]) : null;
}

/** The country of each place that something happens at. */
function settings(document: Document, actors: readonly ActorMention[], places: readonly PlaceMention[]): string[] {
  const actorAt: (ActorMention | undefined)[] = [];
  for (const actor of actors) for (let i = actor.first; i <= actor.last; ++i) actorAt[i] = actor;
  return places.flatMap((place) => {
    const named = actorAt[place.first]?.type === "group"; // "the Islamic State of Iraq"
    return place.country && !named && isSetting({document, actorAt}, place) ? place.country : [];
  });
}

/** "the southern Yemeni town of Ahwar": the country of what a nation stands before. */
const lands = ({tokens}: Document, named: readonly ActorMention[], nouns: PlaceWords["nouns"]): string[] =>
  named.flatMap(({type, code, told, last}) => {
    const noun = type === "adjective" ? last + 1 : type === "thing" && told ? last : -1; // "Nigerian village": of its civilians
    return nouns.has(tokens[noun]?.lower ?? "") ? sideOf(code) : [];
  });

/** Each state once for every sentence that names it. */
function namings({tokens}: Document, named: readonly ActorMention[]): string[] {
  const told = named.filter((d) => d.told && isOfLand(d.code));
  return [...new Set(told.map((d) => `${sideOf(d.code)} ${tokens[d.first]!.sentence}`))].map(sideOf);
}

/** The one that occurs most often, `least` times at least, or null where two do. */
function mostOf(sides: readonly string[], least: number): string | null {
  const counts = new Map<string, number>();
  for (const side of sides) counts.set(side, (counts.get(side) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= least && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
