import {z} from "zod";
import {EVENT_MODES, OUTCOMES} from "../../model/report.js";
import * as cell from "../cells.js";
import {ActRow} from "./acts.js";
import {CUE_WORD_ROLES, EXPLETIVE_ROLES, FORCE_ROLES, HIT_KINDS, NAME_WORD_ROLES, TOLL_ROLES} from "./word-roles.js";

const WORD_KINDS = ["adj", "adv", "aux", "conj", "det", "modal", "neg", "noun", "num", "poss", "prep", "pron", "rel", "sub", "to"];

const text = cell.text;
const amount = z.string().regex(/^\d+$/, "a whole number");

/** The columns of the word lists that the reader takes as they are, by file name: what `dateline check` holds them against. */
export const WORD_LISTS: Readonly<Record<string, z.ZodObject>> = {
  abbreviations: z.object({abbreviation: text, ends_sentence: cell.oneOf(["maybe", "never"])}),
  acts: ActRow,
  "acts-governors": z.object({verb: text, sense: cell.oneOf(["does", "lets", "goes on", "plans", "supposes", "tries", "vows"])}),
  "acts-nouns": z.object({class: text, nouns: text}),
  amounts: z.object({phrase: text, low: cell.count, best: cell.count, high: cell.count}),
  "body-nouns": z.object({noun: text, codes: cell.list, groups: cell.optionalOneOf(["yes"])}),
  armies: z.object({land: text, army: text}),
  "casualty-idioms": z.object({verb: text, complement: text, victims: cell.oneOf(["subject", "object"]), outcome: cell.oneOf(OUTCOMES)}),
  "casualty-terms": z.object({
    term: text,
    kind: cell.oneOf(["verb", "verb-p", "verb-i", "noun", "state", "loss", "suffer", "harm", "toll", "sum"]),
    outcome: cell.oneOf([...OUTCOMES, "casualties"])
  }),
  "casualty-words": z.object({word: text, role: cell.oneOf(TOLL_ROLES)}),
  "cues-words": z.object({word: text, role: cell.oneOf(CUE_WORD_ROLES)}),
  "dates-holidays": z.object({
    name: text,
    month: cell.count,
    day: cell.count,
    rule: z
      .string()
      .regex(
        /^((easter -?\d+)|((mon|tues|wednes|thurs|fri|satur|sun)day (\d|last)))?$/,
        "as 'easter -2', 'monday 3', 'monday last', or blank"
      )
  }),
  "event-triggers": z.object({
    term: text,
    pos: cell.oneOf(["noun", "verb"]),
    type: cell.optionalOneOf(["ASSAULT"]),
    mode: cell.oneOf([...EVENT_MODES, "none"]),
    doer: cell.optionalOneOf(["told", "both", "hit", "harm", "fired"])
  }),
  expletives: z.object({word: text, role: cell.oneOf(EXPLETIVE_ROLES)}),
  "force-words": z.object({word: text, role: cell.oneOf(FORCE_ROLES)}),
  hedges: z.object({phrase: text, bound: cell.oneOf(["low", "high", "nearly", "around"])}),
  "hit-objects": z.object({word: text, kind: cell.oneOf(HIT_KINDS)}),
  "light-verbs": z.object({verb: text, frame: cell.oneOf(["does", "meets", "withstands", "harms", "tells"])}),
  "many-states": z.object({word: text}),
  "name-words": z.object({word: text, role: cell.oneOf(NAME_WORD_ROLES)}),
  numbers: z.object({word: text, value: amount, kind: cell.oneOf(["unit", "tens", "scale"])}),
  "number-labels": z.object({word: text}),
  "occurrence-verbs": z.object({verb: text, status: cell.oneOf(["occurred", "ongoing"])}),
  peoples: z.object({adjective: text, states: cell.optionalOneOf(["yes"]), land: cell.optionalActor}),
  predecessors: z.object({code: cell.actor, before: cell.actor, until: cell.day}),
  "title-states": z.object({title: text, states: cell.list}),
  "verb-complements": z.object({verb: text, complement: text}),
  verbs: z.object({
    lemma: text,
    past: cell.optionalText,
    participle: cell.optionalText,
    frame: cell.oneOf(["i", "t", "ti", "s"]),
    noun: cell.optionalOneOf(["1", "mostly"]),
    to: cell.optionalOneOf(["subject", "object", "both"])
  }),
  weapons: z.object({word: text, mode: cell.oneOf(EVENT_MODES)}),
  women: z.object({name: text}),
  words: z.object({
    word: text,
    tags: cell.list.refine(
      (tags) => tags.length > 0 && tags.every((tag) => WORD_KINDS.includes(tag)),
      `of ${WORD_KINDS.join(", ")}, with | between`
    ),
    way: cell.optionalOneOf(["yes"])
  })
};
