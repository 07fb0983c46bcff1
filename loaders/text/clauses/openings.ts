import type {Clause, Phrase} from "../../model/syntax.js";
import {isMain} from "./main-verb.js";
import type {Scope} from "./scope.js";

/**
 * Makes the past form that opens a sentence a participle where the main verb with its subject follows: "Asked whether he would go,
 * he said no", "Invited to attend were two ministers".
 */
export function subordinateOpening({tokens, sentence}: Scope, clauses: readonly Clause[]): void {
  const [opening, ...rest] = clauses;
  if (opening?.kind !== "main" || opening.subject || opening.verb.first !== sentence.first || sentence.zone === "headline") return;
  if (!tokens[opening.verb.main]!.word?.forms.includes("participle") || opening.verb.form !== "past") return;
  if (!rest.some((d) => isMain(d) && (d.subject || d.verb.lemma === "be"))) return;
  opening.kind = "reduced";
  Object.assign(opening.verb, {finite: false, passive: true, form: "participle", tense: "none"});
}

/** Gives a gerund or participle that opens the sentence, and an infinitive that hangs on it, the main verb's subject. */
export function giveSubject(scope: Scope, clauses: readonly Clause[]): void {
  const [opening, next] = clauses;
  if (!opening || opening.subject || !needsSubject(scope, opening)) return;
  opening.subject = whoActs(clauses.find((d) => d.kind === "main"));
  const goesOn = next?.kind === "infinitive" || next?.kind === "reduced"; // "carrying arms and bound for Rome"
  if (goesOn && next.parent === opening.i) next.subject ??= opening.subject;
}

/** A gerund or participle opens the sentence; not "the number of displaced". */
const needsSubject = ({tokens, sentence}: Scope, {kind, verb}: Clause): boolean =>
  kind === "gerund" || (kind === "reduced" && (verb.first === sentence.first || tokens[verb.first - 1]!.tag === "sub"));

/** Whom a verb that opens the sentence tells of: "Before leaving, he spoke", "Backed by Iran, the army left", "Killed were ten men". */
const whoActs = (main: Clause | undefined): Phrase | null => main?.subject ?? (main?.verb.lemma === "be" ? main.object : null);
