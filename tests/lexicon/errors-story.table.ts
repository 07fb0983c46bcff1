import type {Mistake} from "./errors.table.js";

/** The story whose files are spoilt. */
export const STORY = "data/stories/idlib-2020";

/** Mistakes of an editor in the files of a story. */
export const STORY_MISTAKES: readonly Mistake[] = [
  [
    "an unknown actor in a coded sheet",
    `${STORY}/coded/events.csv`,
    "c001,ASSAULT,shelling,SYR MIL",
    "c001,ASSAULT,shelling,SXR MIL",
    "actor 'SXR MIL'",
    "countries.csv"
  ],
  [
    "an actor code of the wrong form",
    `${STORY}/coded/events.csv`,
    "c001,ASSAULT,shelling,SYR MIL",
    "c001,ASSAULT,shelling,Syrian army",
    "actor 'Syrian army'",
    "TUR GOV"
  ],
  ["an unknown sector", `${STORY}/coded/casualties.csv`, "c001,TUR MIL,killed", "c001,TUR ARM,killed", "group 'TUR ARM'", "GOV, MIL, REB"],
  [
    "a day that does not exist",
    `${STORY}/coded/events.csv`,
    "2020-02-03,2020-02-03,day",
    "2020-02-30,2020-02-03,day",
    "date_start '2020-02-30'",
    "ISO day"
  ],
  ["an unknown event type", `${STORY}/coded/events.csv`, "c001,ASSAULT", "c001,ASALT", "type 'ASALT'", "ASSAULT, SEIZE"],
  [
    "a day that was left out",
    `${STORY}/coded/events.csv`,
    "2020-02-03,2020-02-03,day",
    ",2020-02-03,day",
    "date_start ''",
    "where date_precision is day"
  ],
  [
    "a day of no known precision",
    `${STORY}/coded/events.csv`,
    "2020-02-03,2020-02-03,day",
    "2020-02-03,2020-02-03,unknown",
    "date_start '2020-02-03'",
    "blank where date_precision is unknown"
  ],
  [
    "two days where one is told",
    `${STORY}/coded/events.csv`,
    "2020-02-03,2020-02-03,day",
    "2020-02-03,2020-02-05,day",
    "date_end '2020-02-05'",
    "2020-02-03, or another date_precision"
  ],
  [
    "days that run backwards",
    `${STORY}/coded/talks.csv`,
    "2020-02-27,2020-02-27,day",
    "2020-02-27,2020-02-26,span",
    "date_end '2020-02-26'",
    "from 2020-02-27 on"
  ],
  ["counts out of order", `${STORY}/coded/casualties.csv`, "four,4,4,4", "four,5,4,4", "low, best, high '5, 4, 4'", "none below"],
  ["a number in words", `${STORY}/coded/casualties.csv`, "four,4,4,4", "four,four,4,4", "low 'four'", "whole number"],
  ["an unknown place", `${STORY}/coded/events.csv`, "TUR MIL,Idlib,", "TUR MIL,Idlipp,", "place 'Idlipp'", "places.csv"],
  [
    "an unknown outlet",
    `${STORY}/coded/articles.csv`,
    "Islamic World News",
    "Islamic Wolrd News",
    "outlet 'Islamic Wolrd News'",
    "outlets.csv"
  ],
  ["an article that is not listed", `${STORY}/coded/talks.csv`, "c011,", "c911,", "article_id 'c911'", "coded/articles.csv"],
  [
    "a cell too many",
    `${STORY}/outlets.csv`,
    "A News,TUR,turkish-government-near,",
    "A News,TUR,turkish-government-near,,",
    "5 cells",
    "4 cells: outlet,country,group,names"
  ],
  [
    "a misspelled column",
    `${STORY}/places.csv`,
    "place,kind,admin",
    "place,kind,amdin",
    "column 'admin' is missing",
    "place,kind,admin,country,lat,lon,spellings"
  ],
  ["a coordinate off the globe", `${STORY}/places.csv`, /,SYR,35\.\d+,/, ",SYR,135.2,", "lat '135.2'", "-90 to 90"],
  [
    "a header without one of its columns",
    `${STORY}/outlets.csv`,
    "outlet,country,group,names",
    "outlet,country,group",
    "3 columns",
    "4, as every row"
  ],
  ["semicolons for commas", `${STORY}/outlets.csv`, /,/g, ";", "parted by ';'", "',' between cells: outlet,country"],
  ["an empty file", `${STORY}/outlets.csv`, /[\s\S]+/, "", "no header row", "outlet,country,group,names"],
  ["half a coordinate", `${STORY}/places.csv`, /,SYR,35\.\d+,/, ",SYR,,", "lat ''", "both, or neither"],
  ["a place that stands twice", `${STORY}/places.csv`, /(\nHama,.*)/, "$1$1", "'Hama' again", "one row each; line"],
  [
    "an outlet that stands twice",
    `${STORY}/outlets.csv`,
    /(\nA News,TUR)(.*)/,
    "$1$2\nA News,RUS$2",
    "'A News' again",
    "one row each; line 2"
  ],
  [
    "a coded report that stands twice",
    `${STORY}/coded/articles.csv`,
    /(\nc001,[^\n]*)/,
    "$1$1",
    "article_id 'c001' again",
    "one row each; line"
  ],
  ["a row of one cell", `${STORY}/outlets.csv`, /\nA News,.*/, "\nA News", "1 cell", "4 cells: outlet,country"],
  ["a spelling of two places", `${STORY}/places.csv`, "Saraqeb|", "Saraqeb|Binnish|", "spelling 'Binnish'", "on line"],
  ["a quote that does not close", `${STORY}/outlets.csv`, "A News,TUR", '"A News,TUR', "Quote", "CSV"],
  ["broken JSON", `${STORY}/actors.json`, '"code": "SYR GOV"', '"code" "SYR GOV"', "JSON", "valid JSON"],
  [
    "a story's period that runs backwards",
    `${STORY}/story.json`,
    '"to": "2020-03-31"',
    '"to": "2019-03-31"',
    "period.to '2019-03-31'",
    "not before 'from'"
  ],
  [
    "a map whose province has no outline",
    `${STORY}/map.json`,
    '"province": "Idlib"',
    '"province": "Idlip"',
    "province 'Idlip'",
    "provinces"
  ],
  [
    "a spot of a map with one number",
    `${STORY}/map.json`,
    '"at": [36.27, 36.31]',
    '"at": [36.27]',
    "areas.0.at",
    "longitude and a latitude"
  ],
  ["an outline that is no list of pairs", `${STORY}/map.json`, '"36.155,35.822 ', '"36.155;35.822 ', "provinces.0.outlines.0", "pairs of"],
  ["an unknown place of the theatre", `${STORY}/story.json`, '"Latakia"', '"Latakiaa"', "theatre 'Latakiaa'", "places.csv"],
  ["an unknown language", `${STORY}/story.json`, '"lang": "en"', '"lang": "xx"', "lang 'xx'", "en"],
  [
    "an unknown code of a story's actor",
    `${STORY}/actors.json`,
    '"code": "SYR GOV"',
    '"code": "SXR GOV"',
    "code 'SXR GOV'",
    "countries.csv"
  ],
  [
    "a correction without a reason",
    `${STORY}/corrections.json`,
    "[]",
    '[{"table": "event_reports", "article_id": "x", "expect": {}, "change": null, "who": "A", "when": "2020-01-01"}]',
    "0.why missing",
    "string"
  ]
];
