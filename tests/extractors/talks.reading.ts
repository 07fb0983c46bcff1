import {openStory} from "../../loaders/commands/open-story.js";
import type {TalkReport} from "../../loaders/model/report.js";
import {type Reading, readArticle} from "../../loaders/reader.js";
import {findZones} from "../../loaders/text/zones.js";

const {lexicon} = openStory("idlib-2020");

/** All that is read from a text published on Friday, 28 February 2020. */
export const readingOf = (text: string): Reading =>
  readArticle(
    {id: "test", outlet: "test", published: "2020-02-28", publishedBasis: "stamp", title: null, url: null, text, zones: findZones(text)},
    lexicon
  );

/** The talks that a text tells, one row a talk. */
export const talksIn = (text: string): TalkReport[] => readingOf(text).talks;
