import type {Article} from "./article.js";
import type {Document} from "./document.js";
import type {Dropped} from "./dropped.js";
import type {ActorMention, Attribution, DateMention, ForceMention, PlaceMention, Quantity} from "./mention.js";

/** An article with all that the annotators found in it: what every extractor works on. Mentions are in reading order. */
export interface Scene {
  article: Article;
  document: Document;
  actors: ActorMention[];
  places: PlaceMention[];
  dates: DateMention[];
  quantities: Quantity[];
  attributions: Attribution[];
  forces: ForceMention[];
  /** The mention that covers a token, by token index. */
  actorAt: (ActorMention | undefined)[];
  placeAt: (PlaceMention | undefined)[];
  dateAt: (DateMention | undefined)[];
}

/** What an extractor or refiner gives back: rows, and what it saw and did not code. */
export interface Extract<Row> {
  rows: Row[];
  dropped: Omit<Dropped, "article_id">[];
}
