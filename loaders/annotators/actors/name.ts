import type {ActorEntry} from "../../lexicon/actors.js";

/** A name or role noun of the lexicon in the text. */
export interface Name {
  first: number;
  last: number;
  entry: ActorEntry;
}
