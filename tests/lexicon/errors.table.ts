/** A mistake of an editor: what it is, the file, what stands there and what the editor writes, what must be told of it. */
export type Mistake = readonly [what: string, file: string, from: string | RegExp, to: string, value: string, allowed: string];

/** Mistakes of an editor in the word lists and the codebook. */
export const WORD_MISTAKES: readonly Mistake[] = [
  [
    "an office that ends before it begins",
    "data/lexicons/en/leaders.csv",
    "2011-07-01,2013-02-26",
    "2014-07-01,2013-02-26",
    "to '2013-02-26'",
    "from 2014-07-01 on"
  ],
  [
    "an unknown code of a group",
    "data/lexicons/en/groups.csv",
    "Hayat Tahrir al-Sham,SYR REB",
    "Hayat Tahrir al-Sham,SYR RBE",
    "code 'SYR RBE'",
    "REB"
  ],
  ["an alias of two groups", "data/lexicons/en/groups.csv", "HTS|", "HTS|Ahrar al-Sham|", "spelling 'Ahrar al-Sham'", "on line"],
  ["an unknown kind of group", "data/lexicons/en/groups.csv", "SYR REB,armed", "SYR REB,army", "kind 'army'", "armed, political"],
  [
    "a word that stands twice",
    "data/lexicons/en/force-words.csv",
    "another,other",
    "another,other\nanother,other",
    "'another,other' again",
    "one row each; line"
  ],
  ["an unknown role of a word of force", "data/lexicons/en/force-words.csv", "another,other", "another,othr", "role 'othr'", "none, other"],
  ["an unknown role of a word of tolls", "data/lexicons/en/casualty-words.csv", "total,sum", "total,summ", "role 'summ'", "sum, person"],
  [
    "an unknown role of a word beside a cue",
    "data/lexicons/en/cues-words.csv",
    "we,outlet",
    "we,outlt",
    "role 'outlt'",
    "outlet, stand-in"
  ],
  [
    "an unknown code of a body that talks",
    "data/lexicons/en/talk-bodies.csv",
    "UNSC,UN,session",
    "UNSC,UNN,session",
    "code 'UNN'",
    "a side"
  ],
  [
    "an unknown code of whom armed opponents fight",
    "data/lexicons/en/talk-foes.csv",
    "PSE REB,ISR",
    "PSE REB,ISX",
    "state 'ISX'",
    "a side"
  ],
  [
    "a day that does not exist",
    "data/lexicons/en/predecessors.csv",
    "1991-12-25",
    "1991-12-32",
    "until '1991-12-32'",
    "an ISO day that exists, as 2020-02-28"
  ],
  ["an unknown code of a state before another", "data/lexicons/en/predecessors.csv", "RUS,SUN", "RUS,SUNN", "before 'SUNN'", "a side"],
  ["a verb that no list has", "data/lexicons/en/verb-complements.csv", "flee,from", "fleee,from", "verb 'fleee'", "a verb of verbs.csv"],
  [
    "an unknown joint of a verb of talk",
    "data/lexicons/en/talk-verbs.csv",
    "meet,object|with",
    "meet,object|wiht",
    "joins 'object|wiht'",
    "prepositions of words.csv"
  ],
  [
    "an unknown mode of a weapon",
    "data/lexicons/en/weapons.csv",
    "warplane,airstrike",
    "warplane,airstrik",
    "mode 'airstrik'",
    "airstrike"
  ],
  [
    "a frame that no rule of its type reads",
    "data/lexicons/en/acts.csv",
    "assume,SEIZE,control,,control",
    "assume,SEIZE,contol,,control",
    "frame 'contol'",
    "a frame of SEIZE: control, enter"
  ],
  [
    "an unknown class of a noun of acts",
    "data/lexicons/en/acts.csv",
    "assume,SEIZE,control,,control",
    "assume,SEIZE,control,,cntrl",
    "object 'cntrl'",
    "control"
  ],
  ["a word of no kind", "data/lexicons/en/words.csv", "about,prep|adv", "about,prep|adw", "tags 'prep|adw'", "adj, adv"],
  ["an unknown sector of a role noun", "data/lexicons/en/role-nouns.csv", ",GOV,", ",GVT,", "sector 'GVT'", "GOV, MIL"],
  ["a score off the scale", "data/codebook/event-types/seize.json", '"score": -7', '"score": -70', "score '-70'", "at least -10"],
  [
    "an event type with too few examples",
    "data/codebook/event-types/seize.json",
    /"examples": \[[\s\S]*?\],\n {2}"c/,
    '"examples": [],\n  "c',
    "examples",
    "at least 4"
  ],
  ["a key that nobody reads", "data/codebook/event-types/seize.json", '"label"', '"lable": "x", "label"', "lable 'x'", "id, label"]
];
