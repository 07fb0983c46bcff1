import type {StoryMap} from "../model/story-map.js";
import type {CsvTable, Row} from "./csv.js";
import type {CODEBOOK_LISTS, CodebookEntry, EventTypeFile, ScoredEntry} from "./schemas/codebook.js";
import type {CodedArticle, CodedCasualty, CodedEvent, CodedLabel, CodedTalk} from "./schemas/coded.js";
import type {Country, Group, Leader, Metonym, Place, PlaceStopword, PlaceWord, RoleNoun} from "./schemas/language.js";
import type {Correction, Outlet, Story, StoryActor} from "./schemas/story.js";

/** What `data/lexicons/<lang>` holds. */
export interface LanguageData {
  lang: string;
  /** Its folder as an editor knows it: `data/lexicons/en`. */
  folder: string;
  countries: Row<Country>[];
  metonyms: Row<Metonym>[];
  roleNouns: Row<RoleNoun>[];
  leaders: Row<Leader>[];
  groups: Row<Group>[];
  places: Row<Place>[];
  /** Words that name a place but far more often something else. */
  placeStopwords: Row<PlaceStopword>[];
  placeWords: Row<PlaceWord>[];
  /** Every CSV of the folder by base name, cells unchecked: hold one against a schema with `checkRows`. */
  tables: Record<string, CsvTable>;
}

/** What `data/stories/<id>` holds. */
export interface StoryData {
  id: string;
  /** Its folder as an editor knows it: `data/stories/idlib-2020`. */
  folder: string;
  story: Story;
  outlets: Row<Outlet>[];
  actors: StoryActor[];
  places: Row<Place>[];
  corrections: Correction[];
  /** Null where the story has no maps. */
  map: StoryMap | null;
  coded: CodedData;
}

/** The sheets coded by hand; all empty in a story without any. */
export interface CodedData {
  articles: Row<CodedArticle>[];
  events: Row<CodedEvent>[];
  casualties: Row<CodedCasualty>[];
  talks: Row<CodedTalk>[];
  labels: Row<CodedLabel>[];
}

/** What `data/codebook` holds. */
export interface CodebookData {
  /** In the order of their ids. */
  eventTypes: EventTypeFile[];
  lists: {[K in keyof typeof CODEBOOK_LISTS]: Row<(typeof CODEBOOK_LISTS)[K] extends typeof ScoredEntry ? ScoredEntry : CodebookEntry>[]};
}
