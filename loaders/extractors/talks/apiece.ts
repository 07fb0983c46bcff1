import type {TalkNoun} from "../../lexicon/talks.js";
import type {Phrase} from "../../model/syntax.js";
import {isPlural} from "../../text/tags/grammatical-number.js";
import type {NounParties} from "./around-noun.js";
import {destinationAt, furtherDestinations} from "./destination.js";
import {areOpposite, campsOf, join, type Party} from "./party.js";
import type {Draft, Reading} from "./reading.js";
import {atEach, stopsFrom} from "./stops.js";

/** "meetings with Sharon and Arafat", "calls with both", "the two hold separate talks with him": one talk with each of them. */
export function apiece(reading: Reading, draft: Draft, {kind}: TalkNoun, {others}: NounParties, {first, last}: Phrase): Draft | Draft[] {
  if (kind === "visit") return perDestination(reading, draft);
  const stops = stopsOf(reading, draft, others);
  if (stops.length) return stops;
  const camps = campsOf(others);
  const {tokens} = reading.scene.document;
  const apart = tokens.slice(first, last).some(({lower}) => reading.lexicon.words.apiece.has(lower)); // "separate talks"
  const own = draft.parties.filter((d) => !camps.includes(d.camp));
  if (camps.length === 1 && apart && campsOf(own).length > 1)
    return campsOf(own).map((camp) => ({...draft, parties: [...own.filter((d) => d.camp === camp), ...others]})); // "the two held separate talks with Kerry"
  if (camps.length < 2) return draft;
  const head = tokens[draft.trigger.last]!;
  const several = (kind === "meeting" || kind === "call" || (kind === "consultation" && head.lower !== "contacts")) && isPlural(head);
  const unnamed = camps.filter((camp) => !others.some((d) => d.camp === camp && d.person !== null)).length;
  if (!apart && (!several || unnamed > camps.length / 4)) return draft;
  if (campsOf(own).length !== 1) return draft;
  return camps.map((camp) => ({...draft, parties: [...own, ...others.filter((d) => d.camp === camp)]}));
}

/** "talks with Sharon in Jerusalem and Arafat in Ramallah": one with each, in the town of each. */
function stopsOf(reading: Reading, draft: Draft, others: readonly Party[]): Draft[] {
  const {last, sentence} = draft.trigger;
  const {tokens, sentences} = reading.scene.document;
  const next = tokens[last + 1]?.lower === "on" ? last + 2 : last + 1;
  const at = (reading.scene.dateAt[next]?.last ?? last) + 1; // "talks on Monday with"
  if (tokens[at]?.lower !== "with" || !areOpposite(others)) return [];
  const own = draft.parties.filter(({camp}) => others.every((d) => d.camp !== camp));
  return own.length ? atEach(draft, stopsFrom(reading, at + 1, sentences[sentence]!.last), (host) => join(own, [host])) : [];
}

/** "visits to Beirut and Damascus": a visit to each. */
function perDestination(reading: Reading, draft: Draft): Draft | Draft[] {
  const {tokens, sentences} = reading.scene.document;
  const {last, sentence} = draft.trigger;
  const to = tokens[last + 1]?.lower === "to" ? destinationAt(reading, last + 2) : null;
  if (!to?.host) return draft;
  const guests = draft.parties.filter(({camp}) => camp !== to.host!.camp);
  const further = guests.length ? furtherDestinations(reading, to, sentences[sentence]!.last) : [];
  return [
    draft,
    ...further.flatMap(({host, place, day}) => (host ? {...draft, parties: join(guests, [host]), place, ...(day && {day})} : []))
  ];
}
