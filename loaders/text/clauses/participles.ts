import type {Clause, Phrase} from "../../model/syntax.js";
import {firstMember} from "../phrases/first-member.js";
import {OPENS_CLAUSE} from "../tags/classes.js";
import {ELLIPTIC} from "../tags/past-forms.js";
import {leftPhrase, type Scope} from "./scope.js";

/** Reads a participle without an auxiliary: "men killed in the raid". Writes into `clause`. */
export function asParticiple(scope: Scope, clause: Clause, previous: Clause | null) {
  const {tokens, sentence, phrases} = scope;
  const {first} = clause.verb;
  if (previous?.verb.passive && previous.verb.finite && first > sentence.first && tokens[first - 1]!.tag === "conj") {
    takeFinite(clause, previous, first - 1); // "were rounded up and executed"
    clause.subject = previous.subject;
    return;
  }
  if (previous?.verb.perfect && previous.verb.finite && !previous.verb.passive && clause.object && tokens[first - 1]?.tag === "conj") {
    takeFinite(clause, previous, first - 1); // "has killed ten and driven others from their homes"
    Object.assign(clause.verb, {passive: false, perfect: true, modal: previous.verb.modal});
    clause.subject = previous.subject;
    return;
  }
  clause.kind = "reduced";
  const opener = first - 1 > sentence.first ? tokens[first - 1]! : null;
  if (opener?.tag === "sub" && tokens[opener.i - 1]!.text === ",") {
    [clause.kind, clause.marker, clause.first] = ["subordinate", opener.lower, opener.i]; // "The deal, if signed, would end the war"
    const described = leftPhrase(phrases, opener.i - 1, tokens, sentence);
    clause.subject = described?.last === opener.i - 2 ? described : null;
    return;
  }
  if (opener?.tag === "sub" && ELLIPTIC.has(opener.lower)) {
    [clause.kind, clause.marker, clause.first] = ["subordinate", opener.lower, opener.i]; // "They will fire if attacked"
    clause.subject = previous?.subject ?? null;
    return;
  }
  if (previous?.verb.passive && previous.verb.finite && first === previous.verb.last + 1) {
    clause.subject = previous.subject; // "ten are believed killed"
    return;
  }
  if ((previous?.kind === "reduced" || previous?.kind === "gerund") && first > sentence.first && tokens[first - 1]!.tag === "conj") {
    clause.subject = previous.subject; // "men shot in the raid and left there", "carrying arms and bound for"
    return;
  }
  clause.subject = besideAside(scope, leftPhrase(phrases, first, tokens, sentence));
  if (previous?.verb.passive && previous.verb.finite && clause.subject) clause.subject = behindComma(scope, clause.subject);
  if (previous && clause.subject && sharesAuxiliary(scope, clause, previous)) takeFinite(clause, previous, clause.subject.first - 1);
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
