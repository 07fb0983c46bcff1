import type {Clause, Phrase} from "../../model/syntax.js";
import {firstMember} from "../phrases/first-member.js";
import {OPENS_CLAUSE} from "../tags/classes.js";
import {ELLIPTIC} from "../tags/past-forms.js";
import {leftPhrase, type Scope} from "./scope.js";

/** Reads a participle without an auxiliary: "men killed in the raid". Writes into `clause`. The first reading that fits holds. */
export function asParticiple(scope: Scope, clause: Clause, previous: Clause | null) {
  if (previous && goesOn(scope, clause, previous)) return;
  clause.kind = "reduced";
  if (isElliptic(scope, clause, previous)) return;
  if (previous && sharesSubject(scope, clause, previous)) {
    clause.subject = previous.subject;
    return;
  }
  const subject = besideAside(scope, leftPhrase(scope.phrases, clause.verb.first, scope.tokens, scope.sentence));
  const passive = previous?.verb.passive && previous.verb.finite;
  clause.subject = passive && subject ? behindComma(scope, subject) : subject;
  if (previous && clause.subject && sharesAuxiliary(scope, clause, previous)) takeFinite(clause, previous, clause.subject.first - 1);
}

/** "were rounded up and executed", "has killed ten and driven others from their homes": the auxiliary of the verb before goes on. */
function goesOn({tokens, sentence}: Scope, clause: Clause, previous: Clause): boolean {
  const {verb, subject} = previous;
  const {first} = clause.verb;
  if (!verb.finite || first <= sentence.first || tokens[first - 1]!.tag !== "conj") return false;
  if (!verb.passive && !(verb.perfect && clause.object)) return false;
  takeFinite(clause, previous, first - 1);
  if (!verb.passive) Object.assign(clause.verb, {passive: false, perfect: true, modal: verb.modal});
  clause.subject = subject;
  return true;
}

/** "The deal, if signed, would end the war", "They will fire if attacked": behind a subordinator that does without a verb of its own. */
function isElliptic({tokens, sentence, phrases}: Scope, clause: Clause, previous: Clause | null): boolean {
  const at = clause.verb.first - 1;
  const opener = at > sentence.first ? tokens[at]! : null;
  if (opener?.tag !== "sub") return false;
  const inserted = tokens[at - 1]!.text === ",";
  if (!inserted && !ELLIPTIC.has(opener.lower)) return false;
  [clause.kind, clause.marker, clause.first] = ["subordinate", opener.lower, at];
  const described = inserted ? leftPhrase(phrases, at - 1, tokens, sentence) : null;
  clause.subject = inserted ? (described?.last === at - 2 ? described : null) : (previous?.subject ?? null);
  return true;
}

/** "ten are believed killed", "men shot in the raid and left there", "carrying arms and bound for": told of the subject of the verb before. */
function sharesSubject({tokens, sentence}: Scope, {verb: {first}}: Clause, {kind, verb}: Clause): boolean {
  if (verb.passive && verb.finite && first === verb.last + 1) return true;
  return (kind === "reduced" || kind === "gerund") && first > sentence.first && tokens[first - 1]!.tag === "conj";
}

/** "killed in the attack, and four men and two boys wounded": of what looks like an enumeration, what stands behind ", and" where a preposition governs its head. */
function behindComma({tokens, phrases}: Scope, head: Phrase): Phrase {
  if (head.prep < 0) return head;
  for (let d: Phrase | undefined = head; d && d.next >= 0; ) {
    d = phrases[phrases.indexOf(d) + 1];
    if (d && tokens[d.first - 1]?.lower === "and" && tokens[d.first - 2]?.text === ",") return d;
  }
  return head;
}

/** "ten men, three of them guards, killed in": the phrase that an aside "of them" stands beside. */
function besideAside({tokens, phrases}: Scope, phrase: Phrase | null): Phrase | null {
  if (!phrase || tokens[phrase.first - 1]?.lower !== "them") return phrase;
  let p = phrases.indexOf(phrase) - 1;
  while (p >= 0 && tokens[phrases[p]!.last + 1]!.text !== ",") --p;
  return p >= 0 ? firstMember(phrases, p) : phrase;
}

/** Makes a participle a finite clause beside the one whose auxiliary it shares. */
function takeFinite(clause: Clause, {verb: {tense}, kind, marker, parent}: Clause, first: number) {
  clause.verb.finite = true;
  clause.verb.tense = tense;
  clause.kind = kind;
  clause.marker = marker;
  clause.parent = parent;
  clause.first = first;
}

/** "Two were killed and dozens wounded": a participle with a subject of its own that does without the second "were". */
function sharesAuxiliary({tokens, groups}: Scope, {verb, subject}: Clause, {verb: before, kind}: Clause): boolean {
  if (!before.passive || !before.finite || before.lemma === verb.lemma || kind === "relative" || kind === "reduced") return false;
  if (tokens[subject!.first - 1]?.tag !== "conj" || subject!.first <= before.last || subject!.prep >= 0) return false;
  const next = groups.find((d) => d.first > verb.last);
  if (!next?.finite || next.takesClause) return true; // "and dozens wounded in raids the monitor said"
  for (let i = verb.last + 1; i < next.first; ++i) if (OPENS_CLAUSE.has(tokens[i]!.tag) || tokens[i]!.text === ",") return true;
  return false; // "and houses destroyed by the fire were rebuilt"
}
