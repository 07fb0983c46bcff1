import type {ListedRule} from "../../scene/event-drafts.js";
import {accuse} from "./accuse.js";
import {agree} from "./agree.js";
import {aid} from "./aid.js";
import {assault} from "./assault.js";
import {coerce} from "./coerce.js";
import {demand} from "./demand.js";
import {mobilize} from "./mobilize.js";
import {reject} from "./reject.js";
import {retreat} from "./retreat.js";
import {seize} from "./seize.js";
import {support} from "./support.js";
import {threaten} from "./threaten.js";

/** Every rule of events, one kind of act a file. */
export const EVENT_RULES: readonly ListedRule[] = [
  {read: assault, on: null},
  {read: seize, on: ["SEIZE"]},
  {read: mobilize, on: ["MOBILIZE"]},
  {read: coerce, on: ["COERCE"]},
  {read: threaten, on: ["THREATEN", "DEMAND"]},
  {read: accuse, on: ["ACCUSE"]},
  {read: demand, on: ["DEMAND"], obliging: true},
  {read: reject, on: ["REJECT"]},
  {read: retreat, on: ["RETREAT"]},
  {read: agree, on: ["AGREE"]},
  {read: support, on: ["SUPPORT"]},
  {read: aid, on: ["AID"]}
];
