import type {TalkMention} from "../../model/talk.js";

/** How surely two mentions tell of the same sides: 0 where a side speaks against it, 4 where both tell the same. */
export type Sameness = 0 | 1 | 2 | 3 | 4;

/** How surely a mention tells of the sides of a talk told before. */
export function sameSides(talk: TalkMention, row: TalkMention): Sameness {
  const {parties: a} = talk;
  const {parties: b, leans, brokers} = row;
  if (b.length > 1 && !leans && addsTo(talk, row)) return 1;
  if (!b.length || (leans && b.every((side) => brokers.includes(side)))) return ofNoSides(talk, row);
  if (!holds(a, b) && !holds(b, a)) return ofOthersToo(talk, row);
  return a.length === b.length ? 4 : ofPart(talk, row);
}

const holds = (all: readonly string[], some: readonly string[]): boolean => some.every((side) => all.includes(side));

/** "the talks": no side is told but who brings them together. */
function ofNoSides(talk: TalkMention, {parties, type, definite, leans, vague}: TalkMention): Sameness {
  if (!parties.length && type === "summit" && talk.type === "delegation") return definite && !vague ? 1 : 0; // "the summit" is none of talks of officials
  return leans || definite ? 1 : 0;
}

/** Each tells a side that the other does not. */
function ofOthersToo(talk: TalkMention, {parties, participants, points, definite, dated}: TalkMention): Sameness {
  const shared = parties.filter((side) => talk.parties.includes(side)).length;
  if (definite && !dated && shared > 1 && talk.participants.some((name) => participants.includes(name))) return 2; // "also attended the meeting with her"
  return points && definite && !dated && talk.parties.length === parties.length ? 1 : 0; // "the two leaders" told wrongly
}

/** Sides more that make talks of many of a meeting of a few. */
const ASIDE = 2;

/** One tells some of the sides that the other tells: a part of them named again, or a few who meet aside. */
function ofPart(talk: TalkMention, row: TalkMention): Sameness {
  const {parties: a, type: kind, participants: people} = talk;
  const {parties: b, leans, definite, dated, place, type, apart, other, participants: others, brokers} = row;
  const fewest = Math.min(a.length, b.length);
  if (!leans && fewest > 1 && Math.abs(a.length - b.length) > ASIDE) return 0; // two ministers of the seven sides
  if (sameStates(a, b)) return 3; // "UN-brokered talks" and "the talks between the government and the rebels"
  if (others.length > 1 && !other && others.length === people.length && holds(people, others)) return 3; // a mediator told once
  const hosted = definite && !other && people.length > 1 && holds(others, people);
  if (hosted && b.every((side) => a.includes(side) || brokers.includes(side))) return 3; // "Niinistö, who hosted the Trump-Putin meeting on Monday"
  const together = talk.start === row.start && !apart;
  if (together && !other && kind === type && others.length > 0 && holds(people, others)) return 2; // "hosts him and the king at a summit"
  if (together && (kind === "consultation" || type === "consultation")) return 2; // "discussed it in a call with Putin"
  if (fewest < 2 && (kind === type || leans)) return 2;
  return (definite && (!dated || fewest < 2)) || place !== null ? 2 : 0;
}

/** The same states and rebels, two at least, where organisations that bring them together are told once. */
export function sameStates(a: readonly string[], b: readonly string[]): boolean {
  const states = (sides: readonly string[]) => sides.filter((side) => /^[A-Z]{3}\b/.test(side));
  const own = states(a);
  return own.length > 1 && own.join() === states(b).join();
}

/** "ministers of Iran and Qatar will also attend the talks": others than those told before take part in them. */
export const addsTo = ({parties}: TalkMention, {attends, definite, dated, parties: others}: TalkMention): boolean =>
  attends && definite && !dated && !others.some((side) => parties.includes(side));
