import type {DateValue} from "../../model/date.js";
import {sourceAt} from "../../scene/sources.js";
import {datelineOf} from "./dateline.js";
import {isLeft} from "./left.js";
import {campsOf} from "./party.js";
import {placeAt} from "./place-at.js";
import type {Draft, Reading} from "./reading.js";

/** Sentences, and tokens, back in which the guests of a talk may be told to have come. */
const STAY = 2;
const REACH = 120;
/** Mentions of talks back to the one whose seat still holds. */
const WINDOW = 20;

/**
 * "Lavrov flew to Ankara. He met Çavuşoğlu": the town told last, in the sentence or the two before, where one side of the talk is at
 * home and another is a guest; else the neutral seat in which one of them met others on that day.
 */
export function settingOf(reading: Reading, draft: Draft, {date_start}: DateValue): string | null {
  const camps = campsOf(draft.parties);
  const isElsewhere = draft.apart || draft.former || draft.series; // another talk than the one its clause tells, or several
  if (camps.length < 2 || isElsewhere || NO_PLACE.has(draft.kind)) return null;
  const town = townOfHost(reading, draft, camps);
  if (town || draft.status === "scheduled") return town;
  return hostOfReport(reading, draft, camps) ?? (date_start === null ? null : seatOf(reading, camps, date_start));
}

/** "KHARTOUM — Powell met President Bashir": in its lead, a report from the land of one side tells of a talk there. */
function hostOfReport({scene, lexicon}: Reading, {trigger}: Draft, camps: readonly string[]): string | null {
  const {sentences} = scene.document;
  const lead = sentences.find((d) => d.zone === "body");
  if (!lead || trigger.sentence !== lead.i) return null;
  const town = datelineOf(scene.article);
  const land = town && scene.places.find((d) => d.place === town)?.country;
  return camps.some((camp) => camp === land || lexicon.capitals.get(camp) === town) ? town : null;
}

/** What is told without a place, or sits in one of its own. */
const NO_PLACE = new Set<Draft["kind"]>(["call", "consultation", "session"]);

/** For a talk still to come only a town that somebody goes to: "flew to Ankara. He will meet Çavuşoğlu". */
function townOfHost(reading: Reading, {trigger, status}: Draft, camps: readonly string[]): string | null {
  const {scene, lexicon} = reading;
  const {sentences, tokens} = scene.document;
  const from = Math.max(trigger.first - REACH, sentences[Math.max(0, trigger.sentence - STAY)]!.first);
  const source = sourceAt(scene, trigger.first);
  for (let i = trigger.first - 1; i >= from; --i) {
    if (isLeft(reading, trigger, i)) return null;
    const place = scene.placeAt[i + 1];
    if (place?.first !== i + 1 || place.type === "country" || !place.country) continue;
    if (tokens[i]!.sentence === trigger.sentence && sourceAt(scene, i) !== source) continue; // where it was said
    const before = tokens[i - 1];
    const ofNoun = before?.sentence === tokens[i]!.sentence && (before.tag === "noun" || before.tag === "name");
    const goes = lexicon.words.motion.has(scene.document.clauseAt[i]?.verb.lemma ?? "");
    if (status === "scheduled" && !goes) continue;
    if (ofNoun && !lexicon.words.journey.has(before.lemma)) continue; // "officials in Ankara", but "a trip to Ankara"
    if (placeAt(reading, i, i) === place.place) return camps.includes(place.country) ? place.place : null;
  }
  return null;
}

/** The seat of an earlier talk of that day, told before, that one of the sides took part in. */
function seatOf({told, lexicon}: Reading, camps: readonly string[], day: string): string | null {
  const talk = told
    .slice(-WINDOW)
    .findLast((d) => d.type !== "call" && d.place !== null && d.date_start === day && d.parties.some((side) => camps.includes(side)));
  return talk?.place && lexicon.venues.has(talk.place) ? talk.place : null;
}
