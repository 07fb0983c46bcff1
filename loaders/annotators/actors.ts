import type {Lexicon} from "../lexicon/language.js";
import type {Document} from "../model/document.js";
import type {ActorMention, PlaceMention} from "../model/mention.js";
import {composeActors} from "./actors/compose.js";
import {withCouples} from "./actors/couples.js";
import {withHalves} from "./actors/halves.js";
import {atHome, homeOf} from "./actors/home.js";
import {matchNames} from "./actors/names.js";
import {inTheirDay} from "./actors/predecessors.js";
import {resolvePronouns} from "./actors/pronouns.js";
import {resolveShortNames} from "./actors/short-names.js";
import {resolveSides} from "./actors/sides.js";
import {resolveSurnames} from "./actors/surnames.js";
import {withTakenUp} from "./actors/taken-up.js";

/**
 * The actors that a text names, in reading order. First every name and role noun of the lexicon, then what they make
 * together ("Turkish" + "soldiers"), then bodies that a noun takes up ("the bloc"), then whose the unnamed ones are ("the army"), then names of no list and whom a couple ("both sides") stands for, last whom the pronouns do.
 * @param places the places of the text: they tell where unnamed soldiers and civilians are at home
 * @param day the publication day: a person's office is the one held then
 */
export function findActors(document: Document, lexicon: Lexicon, places: readonly PlaceMention[], day: string | null): ActorMention[] {
  const names = matchNames(document, lexicon, places);
  const actors = inTheirDay(
    composeActors(document, resolveShortNames(document.tokens, withHalves(document.tokens, names, lexicon.actors), lexicon), day),
    lexicon.predecessors,
    day
  );
  const {side} = lexicon.theatre;
  const seats = places.filter((d) => !lexicon.talks.venues.has(d.place)); // "talks in Geneva" are not at home there
  const home = homeOf(document, actors, seats, lexicon.theatre, lexicon.places.words.nouns);
  const named = withTakenUp(document, atHome(actors, side, home), lexicon);
  const sided = resolveSides(document, named, places, home, day, lexicon);
  const coupled = withCouples(document, resolveSurnames(document, sided, lexicon), lexicon.talks.groups);
  return resolvePronouns(document, coupled, lexicon);
}
