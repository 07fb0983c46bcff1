import type {Lexicon} from "../../lexicon/language.js";
import type {Document} from "../../model/document.js";
import type {ActorMention, PlaceMention} from "../../model/mention.js";
import type {Phrase} from "../../model/syntax.js";
import type {Token} from "../../model/token.js";

/** What an article has told of whose its actors are, up to the one that is looked at. */
export interface Told extends Pick<Document, "tokens" | "phraseAt"> {
  actors: readonly ActorMention[];
  /** The actors before it, with the sides that were found for them. */
  seen: ActorMention[];
  /** The actor that was told last with each sector. */
  lastOf: Map<string, ActorMention>;
  /** Who was named last of a body of states: "EU leaders". */
  body: ActorMention | null;
  /** Who was named last with each office, as it is called in small letters: "secretary of state". */
  holders: Map<string, ActorMention>;
  /** The state that spoke last. */
  spoke: ActorMention | null;
  /** Who was named last by each noun for one person, with or without a side: "a diplomat", "a Turkish officer". */
  byNoun: Map<string, ActorMention>;
  /** The armed group of the home country, or the Islamic State, that was named last: "the militants". */
  group: ActorMention | null;
  /** The armed group of any country that was the subject last: "the terrorist group". */
  band: ActorMention | null;
  /** States by the token they begin with. */
  stateAt: ReadonlyMap<number, ActorMention>;
  /** Countries of towns and provinces by the token they begin with. */
  landAt: ReadonlyMap<number, string | null>;
  /** What is the subject of a clause. */
  subjects: ReadonlySet<Phrase | undefined>;
  /** What is the subject of a clause that tells what is said or known. */
  speakers: ReadonlySet<Phrase | undefined>;
  /** Tokens that an actor begins with. */
  named: ReadonlySet<number>;
  /** Whether a word tells of the opposition: "rebel". */
  opposition: (token: Token) => boolean;
  lexicon: SideWords;
}

/**
 * What tells whose somebody is: who is called the opposition, which words are of many states ("European", "world"), which states have an
 * emir, who is a man or a woman, who speaks for a body, what every government has.
 */
export type SideWords = Pick<
  Lexicon,
  | "acts"
  | "continental"
  | "manyStates"
  | "titleStates"
  | "women"
  | "nameWords"
  | "spokesmen"
  | "offices"
  | "locals"
  | "collectives"
  | "armies"
>;

/** Nothing told yet: an article's actors and places before the first is looked at. */
export function nothingTold(
  {tokens, phraseAt, clauses}: Document,
  actors: readonly ActorMention[],
  places: readonly PlaceMention[],
  lexicon: SideWords
): Told {
  const subjects = new Set<Phrase | undefined>();
  const speakers = new Set<Phrase | undefined>();
  for (const {subject, verb} of clauses) {
    if (!subject) continue;
    subjects.add(subject);
    if (verb.takesClause) speakers.add(subject);
  }
  return {
    tokens,
    phraseAt,
    actors,
    lexicon,
    opposition: ({lemma}) => lexicon.acts.nouns.get(lemma)?.has("opposition") ?? false,
    subjects,
    speakers,
    seen: [],
    lastOf: new Map(),
    body: null,
    holders: new Map(),
    spoke: null,
    byNoun: new Map(),
    group: null,
    band: null,
    stateAt: new Map(actors.filter((d) => d.type === "state").map((d) => [d.first, d])),
    landAt: new Map(places.filter((d) => d.type !== "country").map((d) => [d.first, d.country])),
    named: new Set(actors.map((d) => d.first))
  };
}
