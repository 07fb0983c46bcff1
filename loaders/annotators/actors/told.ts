import type {Document} from "../../model/document.js";
import type {ActorMention} from "../../model/mention.js";
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
  /** Who was named last by each noun for one person, with or without a side: "a diplomat", "a Turkish officer". */
  byNoun: Map<string, ActorMention>;
  /** The armed group that was named last. */
  group: ActorMention | null;
  /** States by the token they begin with. */
  stateAt: ReadonlyMap<number, ActorMention>;
  /** Countries of towns and provinces by the token they begin with. */
  landAt: ReadonlyMap<number, string | null>;
  /** What is the subject of a clause. */
  subjects: ReadonlySet<Phrase | undefined>;
  /** Tokens that an actor begins with. */
  named: ReadonlySet<number>;
  /** Whether a word tells of the opposition: "rebel". */
  opposition: (token: Token) => boolean;
  /** Whether an adjective tells of many states: "European". */
  continental: (token: Token) => boolean;
  /** Words that tell of many states where they describe: "world leaders". */
  manyStates: ReadonlySet<string>;
  /** Codes of the states that have a title's holder. */
  titleStates: ReadonlyMap<string, readonly string[]>;
}
