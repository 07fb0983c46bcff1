/** A piece of a sentence, as it is shown. */
export interface Stretch {
  text: string;
  /** Part of the phrase that tells the event. */
  told: boolean;
  /** A name whose choice is counted: for a side, an accord, an act of force. */
  term: boolean;
}

/** The sentence that tells an event in one article, cut where it is long. */
export interface Telling {
  stretches: Stretch[];
  /** Where it stands among the body's sentences, counted from 1; null for a headline. */
  place: {position: number; sentences: number} | null;
  /** The earlier article that holds the same sentence. */
  wire: string | null;
}
