/** What a small word does beside a word of force: see force-words.csv in data/README.md. */
export const FORCE_ROLES = [
  "none",
  "other",
  "amount",
  "cause",
  "at",
  "pointing",
  "carrier",
  "turn",
  "blame",
  "habit",
  "aerial",
  "answer",
  "fires",
  "goes-on",
  "recalls",
  "scene"
] as const;

/** What a word does in the telling of a toll: see casualty-words.csv in data/README.md. */
export const TOLL_ROLES = [
  "sum",
  "person",
  "two",
  "others",
  "companion",
  "ranks",
  "sideless",
  "own-loss",
  "own-deed",
  "retaliation",
  "overall",
  "nameless",
  "none",
  "passing",
  "claims",
  "blames",
  "harm",
  "commits",
  "denies",
  "realises",
  "responsibility",
  "former",
  "teller",
  "includes",
  "part",
  "remains",
  "many",
  "war",
  "fate",
  "figure",
  "gap",
  "whole",
  "victims",
  "rises",
  "exceeds",
  "raises",
  "beside",
  "rest",
  "one",
  "hands",
  "elsewhere",
  "young"
] as const;

/** What a small word does beside a cue: see cues-words.csv in data/README.md. */
export const CUE_WORD_ROLES = [
  "outlet",
  "stand-in",
  "share",
  "attached",
  "asking",
  "condition",
  "hedge",
  "nameless",
  "silent",
  "telling",
  "carrier",
  "letting",
  "issuing",
  "quoting",
  "saying",
  "plain",
  "naming",
  "leaning",
  "anonymous",
  "remark",
  "disputing",
  "nearly",
  "focus"
] as const;

/** What a small word does in the name of a person: see name-words.csv in data/README.md. */
export const NAME_WORD_ROLES = ["title", "honour", "particle", "suffix", "man", "woman", "descent"] as const;

/** What a word tells of an "it" that stands for nothing: see expletives.csv in data/README.md. */
export const EXPLETIVE_ROLES = ["copula", "feeling", "doubt", "task", "addressed"] as const;

/** Whose a thing is that force hits: see hit-objects.csv in data/README.md. */
export const HIT_KINDS = ["civil", "settled", "military", "armed", "aircraft"] as const;
