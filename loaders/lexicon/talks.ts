import type {TalkStatus, TalkType} from "../model/report.js";
import {compileGazetteer, type Gazetteer} from "./gazetteer.js";
import type {LanguageData} from "./store.js";

export const TALK_KINDS = ["call", "meeting", "talks", "delegation", "summit", "session", "consultation", "visit", "none"] as const;
/** What a talk word names. `none` is no talk: "press conference". */
export type TalkKind = (typeof TALK_KINDS)[number];

/** A noun of talk. */
export interface TalkNoun {
  kind: TalkKind;
  plural: boolean;
  /** Says nothing of diplomacy by itself: two sides must stand with it. */
  sides: boolean;
  /** Is a talk even where only one side is told: "Syrian peace talks". */
  one: boolean;
}

/** A verb of talk. */
export interface TalkVerb {
  kind: "call" | "meeting" | "talks" | "consultation" | "session" | "host" | "invite" | "visit" | "none";
  /** What joins the other side: "object", "place", or prepositions. */
  joins: readonly string[];
  /** `sides`: both must be told; `phone`, `person`, `capital`: what else must be there. */
  needs: string;
}

/** Where a word stands that tells how far a talk has come. */
export type GovernorRole = "object" | "subject" | "to" | "gerund" | "noun";

/** `tense`: as the clause's tense tells; `series`: several talks; `none`: no talk came about. */
export interface Governor {
  status: TalkStatus | "tense" | "series" | "none";
  outcome: "agreement" | "no-agreement" | null;
}

export type ModifierEffect = TalkStatus | "new" | "failed" | "series";
export type PrepositionEffect = TalkStatus | "tense" | "before" | "purpose" | "none";

/** A council whose sittings are sessions. `code` is null where it has no side of its own. */
export interface TalkBody {
  code: string | null;
  type: TalkType;
}

/** A noun that points back at parties told before. */
export interface TalkGroup {
  standsFor: "leader" | "minister" | "side";
  plural: boolean;
}

/**
 * `accord` verbs conclude one; an `aside` after "with" is no side; a `broker` brings sides together; a `carrier` is a verb that
 * only carries a talk ("held", "due"); a `denial` denies; a `holder` is a noun that a talk's place may follow; `lead` heads a
 * delegation; a `medium` is the telephone or a screen; `motion` travels, a `journey` is travel told otherwise; a `request` asks for a talk; a `setting` is a kind of place.
 */
export const TALK_WORD_CLASSES = [
  "accord",
  "aside",
  "broker",
  "carrier",
  "denial",
  "holder",
  "journey",
  "lead",
  "medium",
  "motion",
  "request",
  "setting"
] as const;
export type TalkWordClass = (typeof TALK_WORD_CLASSES)[number];

/** What the reader knows of the words of talk. */
export interface TalkLexicon {
  nouns: Gazetteer<TalkNoun>;
  /** By lemma, with its particle: "sit down". */
  verbs: ReadonlyMap<string, TalkVerb>;
  /** By role and words: "object:call off". */
  governors: ReadonlyMap<string, Governor>;
  modifiers: ReadonlyMap<string, ModifierEffect>;
  prepositions: ReadonlyMap<string, PrepositionEffect>;
  outcomes: Gazetteer<"agreement" | "no-agreement">;
  bodies: Gazetteer<TalkBody>;
  /** Nouns that point back at parties: "leaders" → leader. By singular and plural. */
  groups: ReadonlyMap<string, TalkGroup>;
  /** Words by what they tell of a talk around them. */
  words: Readonly<Record<TalkWordClass, ReadonlySet<string>>>;
  /** Cities where others than their hosts meet. */
  venues: ReadonlySet<string>;
  /** Sides by name and adjective: "Turkey", "Turkish" → TUR. */
  sides: Gazetteer<string>;
  /** Every code of a side. */
  codes: ReadonlySet<string>;
  /** Capital by side. */
  capitals: ReadonlyMap<string, string>;
}

/** Compiles the lists `talk-*.csv` of a language. Pure; do it once a run. */
export function compileTalks(language: Pick<LanguageData, "tables" | "countries">): TalkLexicon {
  const rows = (name: string) => language.tables[`talk-${name}`]?.rows.map(({cells}) => cells as Record<string, string>) ?? [];
  return {
    nouns: compileGazetteer(
      rows("nouns").flatMap(({noun, plural, kind, needs}) => {
        const value = {kind: kind as TalkKind, sides: needs === "sides", one: needs === "one"};
        const forms = [{spelling: noun!, value: {...value, plural: noun!.endsWith("s")}}];
        return plural ? [...forms, {spelling: plural, value: {...value, plural: true}}] : forms;
      })
    ),
    verbs: new Map(
      rows("verbs").map(({verb, joins, kind, needs}) => [verb!, {kind: kind as TalkVerb["kind"], joins: joins!.split("|"), needs: needs!}])
    ),
    governors: new Map(
      rows("governors").map(({words, role, status, outcome}) => [
        `${role}:${words}`,
        {status: status as Governor["status"], outcome: (outcome || null) as Governor["outcome"]}
      ])
    ),
    modifiers: new Map(rows("modifiers").map(({word, effect}) => [word!, effect as ModifierEffect])),
    prepositions: new Map(rows("prepositions").map(({preposition, status}) => [preposition!, status as PrepositionEffect])),
    outcomes: compileGazetteer(
      rows("outcomes").map(({phrase, outcome}) => ({spelling: phrase!, value: outcome as "agreement" | "no-agreement"}))
    ),
    bodies: compileGazetteer(
      rows("bodies").map(({body, code, type}) => ({spelling: body!, value: {code: code || null, type: type as TalkType}}))
    ),
    groups: new Map(
      rows("groups").flatMap(({noun, plural, stands_for}): [string, TalkGroup][] => {
        const standsFor = stands_for as TalkGroup["standsFor"];
        return [
          [noun!, {standsFor, plural: false}],
          [plural!, {standsFor, plural: true}]
        ];
      })
    ),
    words: Object.fromEntries(
      TALK_WORD_CLASSES.map((name) => [name, new Set(rows("words").flatMap((d) => (d.class === name ? d.word! : [])))])
    ) as unknown as TalkLexicon["words"],
    venues: new Set(rows("venues").map(({place}) => place!)),
    sides: compileGazetteer(
      language.countries.flatMap(({code, name, names, adjectives}) =>
        [name, ...names, ...adjectives].map((spelling) => ({spelling, value: code}))
      )
    ),
    codes: new Set(["ISIS", ...language.countries.map(({code}) => code)]),
    capitals: new Map(language.countries.flatMap(({code, capitals}) => (capitals[0] ? [[code, capitals[0]] as const] : [])))
  };
}
