import {readDiscussion} from "./discuss.js";
import {readGathering} from "./gather.js";
import {readHosting} from "./host.js";
import {readJoining} from "./join.js";
import {readMediation} from "./mediate.js";
import {readMeeting} from "./meet.js";
import {readNoun} from "./noun.js";
import {readPhoning} from "./phone.js";
import type {TalkRule} from "./reading.js";
import {readSending} from "./send.js";
import {readVisit} from "./visit.js";

/** Rules for nouns and for verbs of talk; the first that reads a trigger has it. */
export const NOUN_RULES: readonly [string, TalkRule][] = [["talk noun", readNoun]];
export const VERB_RULES: readonly [string, TalkRule][] = [
  ["discuss", readDiscussion],
  ["mediate", readMediation],
  ["phone", readPhoning],
  ["meet", readMeeting],
  ["host", readHosting],
  ["join", readJoining],
  ["gather", readGathering],
  ["visit", readVisit],
  ["send", readSending]
];
