import {isGovernment} from "../model/camp.js";
import type {PlaceMention} from "../model/mention.js";
import type {Scene} from "../model/scene.js";
import type {Clause, Phrase} from "../model/syntax.js";

type Stage = Pick<Scene, "document" | "actorAt">;

/**
 * Whether a place only tells where somebody spoke.
 * @example "The minister said in Ankara that", "told reporters in Ankara", "Speaking in Ankara, he said"
 * @example "In Moscow, the ministry said that": the capital where a government speaks opens the sentence
 * @example not "In Baghdad, police said that", "said in northern Homs jets had struck", "In Kyiv, missiles hit a school, the ministry said"
 */
export function isWhereSaid({document, actorAt}: Stage, {first}: PlaceMention): boolean {
  const {phraseAt, clauseAt, tokens} = document;
  const [phrase, clause] = [phraseAt[first], clauseAt[first]];
  if (!phrase || !clause || !PLACED.has(tokens[phrase.prep]?.lower ?? "") || !isSpeech(tokens, clause)) return false;
  if (phrase.prep < clause.verb.first) return opens(document, phrase) && isSeatOf({document, actorAt}, phrase, clause);
  return isBehindVerb(clause, phrase) && !leadsOn(document, clause);
}

const PLACED = new Set(["in", "at"]);

/** A verb that says what another clause tells, or "speaking" before one that does. */
const isSpeech = (tokens: Scene["document"]["tokens"], {verb}: Clause): boolean =>
  tokens[verb.main]!.word?.frame === "s" || verb.lemma === "speak";

/** "said in Ankara", "told a news conference in Ankara": right behind the verb, or behind who is told. */
const isBehindVerb = ({verb, object}: Clause, {prep}: Phrase): boolean =>
  prep === verb.last + 1 || (TELLING.has(verb.lemma) && object !== null && prep === object.last + 1);

const TELLING = new Set(["tell", "address", "brief"]);

/** "said in northern Homs jets had struck": what is said may begin with its place where no "that" parts them. */
const leadsOn = ({clauses}: Scene["document"], {i, last}: Clause): boolean => {
  const next = clauses[i + 1];
  return next?.kind === "complement" && next.parent === i && next.marker === null && next.first === last + 1;
};

const opens = ({sentences, tokens}: Scene["document"], {prep, last, sentence}: Phrase): boolean =>
  prep === sentences[sentence]!.first && tokens[last + 1]?.text === ",";

/** A capital, and who speaks for a government: a ministry, a minister, not "officials", who may speak of the town. */
function isSeatOf({actorAt}: Stage, {head}: Phrase, {subject, verb}: Clause): boolean {
  const speaker = subject ? actorAt[subject.head] : undefined;
  if (actorAt[head]?.type !== "state" || !speaker || !verb.finite) return false;
  return isGovernment(speaker.code) && (speaker.type !== "role" || speaker.level !== null);
}
