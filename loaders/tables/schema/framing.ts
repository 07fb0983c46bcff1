import {
  type Agency,
  CONSTRUCTIONS,
  CUE_CLASSES,
  type FrameRow,
  LABEL_KINDS,
  type Label,
  FRAMES as SENTENCE_FRAMES,
  type SideWords,
  type Statement
} from "../../model/framing.js";
import type {LabelPresence} from "../../model/tables.js";
import {type Columns, flag, integer, list, oneOf, optional, text} from "./column.js";
import {ARTICLE, EVIDENCE} from "./common.js";

const VOICE = text("'outlet', or the actor code of whoever speaks.");
const VOICE_MODE = oneOf(["own", "paraphrase", "quote"], "Whose words: the outlet's own, the outlet's for a source's claim, the source's.");

export const STATEMENTS: Columns<Statement> = {
  ...ARTICLE,
  speaker: text("The source as the article names it."),
  named: flag("The source is a person or a body with a name of its own: neither a state nor nameless officials."),
  side: optional(text("Actor code of the source.")),
  mode: oneOf(["direct", "indirect"], "'direct' where four or more of its words stand in quotation marks."),
  type: oneOf(["direct", "mixed", "indirect", "floating"], "'floating' is a quotation without a cue."),
  verb: optional(text("The cue: said, claimed, stressed ...")),
  cue_class: optional(oneOf(CUE_CLASSES, "What the cue adds.")),
  contested: flag("A cue that a guide to usage warns of: it takes a stand on what is said."),
  relay: optional(text("Medium through which the source reached the outlet.")),
  text: text("The content, without 'that'."),
  words: integer("Words of the content."),
  quoted_words: integer("Words of it in quotation marks."),
  wire: optional(text("Earlier text that the sentence is taken from.")),
  ...EVIDENCE
};

export const LABELS: Columns<Label> = {
  ...ARTICLE,
  referent: text("Who or what is named: actor code, ACCORD or VIOLENCE."),
  term: text("The term, in lower case."),
  kind: oneOf(LABEL_KINDS, "What kind of name it is."),
  valence: oneOf([-1, 0, 1], "-1 derogatory, 0 neutral, 1 favourable."),
  voice: VOICE,
  voice_mode: VOICE_MODE,
  contested: flag("A term over which usage guides differ."),
  width: oneOf(["strict", "wide"], "'strict' holds terms that judge, 'wide' the plain ones as well."),
  about: oneOf(["party", "force", "act"], "What it names: a party of the war, another state's forces, or an act or accord."),
  scare_quotes: flag("Set in quotation marks as a term."),
  by: optional(text("Whose violence it is, for VIOLENCE.")),
  ...EVIDENCE
};

export const LABEL_PRESENCE: Columns<LabelPresence> = {
  ...ARTICLE,
  referent: LABELS.referent,
  term: LABELS.term,
  voice: VOICE
};

export const AGENCY: Columns<Agency> = {
  ...ARTICLE,
  construction: oneOf(CONSTRUCTIONS, "How the clause is built."),
  realis: oneOf(["realised", "threat", "hypothetical", "normative"], "Whether it happened; only realised ones are counted."),
  agent: optional(text("Actor code of the agent where the clause names it.")),
  patient: optional(text("Actor code of the victim or target.")),
  agent_nearby: optional(text("Actor code found in the same or next sentence where the clause names none.")),
  voice: VOICE,
  voice_mode: VOICE_MODE,
  ...EVIDENCE
};

export const FRAMES: Columns<FrameRow> = {
  ...ARTICLE,
  position: integer("The sentence's place in the body, from 1."),
  sentences: integer("Sentences of the body."),
  frames: {...list("What the sentence is about."), values: SENTENCE_FRAMES},
  wire: optional(text("Earlier text that the sentence is taken from.")),
  ...EVIDENCE
};

export const SIDES: Columns<SideWords> = {
  ...ARTICLE,
  side: text("The side, or 'outlet' for the article's own words."),
  words: integer("Words attributed to it."),
  direct: integer("Of these in quotation marks."),
  indirect: integer("Of these in the outlet's words."),
  statements: integer("Stretches attributed to it."),
  body_words: integer("Words of the article's body.")
};
