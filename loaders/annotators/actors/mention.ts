import type {ActorMention} from "../../model/mention.js";
import type {Token} from "../../model/token.js";

/** The rule of "rebels", "the regime": common nouns among the actors of a story. */
export const STORY_NOUN = "story noun";

/** The rule of "Chechen commanders": who fights or speaks for a people without a state. */
export const OF_MINORITY = "role of a minority";

type Given = Pick<ActorMention, "code" | "fighting" | "type" | "human" | "told" | "rule"> &
  Partial<Pick<ActorMention, "person" | "level" | "abroad">>;

/** A mention over a range of tokens. Its fields are written out, so that all actors have one shape: they are read everywhere. */
export function mentionOf(
  {tokens, text}: {tokens: readonly Token[]; text: string},
  first: number,
  last: number,
  {code, person = null, fighting, type, told, human, level = null, abroad = null, rule}: Given
): ActorMention {
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const quote = text.slice(start, end);
  return {kind: "actor", code, person, fighting, type, told, human, level, abroad, first, last, start, end, quote, rule};
}

/** An actor with some fields changed, in the one shape of all. */
export function changed(actor: ActorMention, change: Partial<Given>): ActorMention {
  const {kind, first, last, start, end, quote} = actor;
  const {code = actor.code, person = actor.person, fighting = actor.fighting, type = actor.type} = change;
  const {told = actor.told, human = actor.human, level = actor.level, abroad = actor.abroad, rule = actor.rule} = change;
  return {kind, code, person, fighting, type, told, human, level, abroad, first, last, start, end, quote, rule};
}
