import type {Article} from "./article.js";
import type {Document} from "./document.js";
import type {Dropped} from "./dropped.js";
import type {ActorMention, Attribution, DateMention, ForceMention, PlaceMention, Quantity} from "./mention.js";
import type {Quotation} from "./quotation.js";
import type {EventMode} from "./report.js";

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
  /** The outermost quotations, and which of them covers a token, marks included. */
  quotations: Quotation[];
  quotationAt: (Quotation | undefined)[];
  index: SceneIndex;
}

/** Look-ups made once a scene, so that no rule goes through the whole article for each clause. Rules ask through `scene/`. */
export interface SceneIndex {
  /** The outermost attribution whose content covers a token, by token index. */
  sourceAt: (Attribution | undefined)[];
  /** The attribution told last whose content covers a token. */
  closestAt: (Attribution | undefined)[];
  /** First force and first actor of each sentence; one more entry marks the end. */
  forceStart: number[];
  actorStart: number[];
  /** Forces by mode; of those with the same agents and targets the first alone. */
  means: ReadonlyMap<EventMode, readonly ForceMention[]>;
  /** Tokens at which each armed actor is told, by its code where it fights. */
  armed: ReadonlyMap<string, readonly number[]>;
}

/** What an extractor or refiner gives back: rows, and what it saw and did not code. */
export interface Extract<Row> {
  rows: Row[];
  dropped: Omit<Dropped, "article_id">[];
}
