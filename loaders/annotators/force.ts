import type {ForceWords} from "../lexicon/force.js";
import {longestMatch} from "../lexicon/gazetteer.js";
import type {ActorMention, ForceMention} from "../model/mention.js";
import type {EventMode} from "../model/report.js";
import type {Scene} from "../model/scene.js";
import type {Clause, Phrase} from "../model/syntax.js";
import {actorOf, membersOf, ownerOf} from "../scene/actors.js";
import {phrasesOf} from "../text/document.js";

type Stage = Omit<Scene, "attributions" | "forces" | "index">;

/** The words of force in a text with their agents and targets, in reading order. */
export function findForce(scene: Stage, words: ForceWords): ForceMention[] {
  const {tokens} = scene.document;
  const found: ForceMention[] = [];
  for (let i = 0; i < tokens.length; ++i) {
    const {tag} = tokens[i]!;
    if (tag === "verb") {
      const mention = verbAt(scene, words, i);
      if (mention) found.push(mention);
    } else if (tag === "noun" || tag === "adj" || tag === "name") {
      const match = longestMatch(words.nouns, tokens, i);
      if (!match || (tokens[match.last]!.tag !== "noun" && tokens[match.last]!.tag !== "name")) continue;
      if (match.value !== "none") found.push(nounAt(scene, words, i, match.last, match.value));
      i = match.last;
    }
  }
  return found;
}

/** "shelled the town", "was hit by", "shot down". */
function verbAt(scene: Stage, words: ForceWords, i: number): ForceMention | null {
  const {tokens, clauseAt, phraseAt} = scene.document;
  const {lemma} = tokens[i]!;
  const particle = tokens[i + 1]?.lower;
  const term = particle && words.verbs.has(`${lemma} ${particle}`) ? `${lemma} ${particle}` : lemma;
  const mode = words.verbs.get(term);
  const clause = clauseAt[i];
  if (!mode || !clause || clause.verb.main !== i) return null;
  const {subject, object, agent, verb} = clause;
  const doer = verb.passive ? agent : subject;
  const done = verb.passive ? subject : (object ?? (term === lemma ? null : (phraseAt[i + 2] ?? null))); // "shot dead two men"
  const towards = verb.passive ? null : phraseAfter(scene, clause, mode === "clash" ? WITH : ON);
  const doers = doersOf(scene, doer);
  const met = actorsOf(scene, done);
  const targets = met.length || (done && mode !== "clash") ? met : actorsOf(scene, towards);
  const rival = words.mutual.has(term) && !targets.length ? doers.findIndex((d) => d.code !== doers[0]!.code) : -1;
  return rival > 0
    ? mention(scene, i, i, mode, clause.i, false, doers.slice(0, rival), doers.slice(rival), null)
    : mention(scene, i, i, mode, clause.i, false, doers, targets, null);
}

/** "an airstrike by Syrian forces on the town", "clashes between A and B", "Turkey launched an attack". */
function nounAt(scene: Stage, words: ForceWords, first: number, last: number, mode: EventMode): ForceMention {
  const {tokens, phrases, phraseAt, clauseAt} = scene.document;
  const phrase = phraseAt[last] ?? null;
  const clause = clauseAt[last] ?? null;
  const agents: ActorMention[] = [];
  const targets: ActorMention[] = [];
  let frame: ForceMention["frame"] = null;
  if (phrase) {
    const owner = ownerOf(scene, phrase, first) ?? humanAt(scene, last); // of "Turkish drone strike" the Turks, not the drone
    if (owner) agents.push(owner);
    attachments(scene, phrase, agents, targets);
  }
  if (phrase && !agents.length) agents.push(...byReduced(scene, words, phrase), ...((phrase.prep < 0 && senders(scene, phrase)) || []));
  if (mode === "clash" && clause && !agents.length) agents.push(...actorsOf(scene, phraseAfter(scene, clause, BETWEEN)));
  if (clause && phrase) {
    const {verb} = clause;
    frame = words.lightVerbs.get(verb.lemma) ?? (words.casualties.has(verb.lemma) ? "harms" : null);
    const isObject =
      clause.object === phrase || (phrase.prep > verb.last && (clause.object === null || isSeries(scene, clause.object, phrase)));
    if (frame === "does" && !verb.passive && isObject && !agents.length) agents.push(...doersOf(scene, clause.subject));
    if (frame === "does" && verb.passive && !agents.length) agents.push(...doersOf(scene, clause.agent));
    if ((frame === "meets" || frame === "withstands") && !verb.passive && clause.object === phrase && !targets.length)
      targets.push(...actorsOf(scene, clause.subject));
    if (frame === "harms" && !verb.passive && clause.subject === phrase && !targets.length) targets.push(...actorsOf(scene, clause.object));
    if (frame === "harms" && verb.passive && !targets.length) targets.push(...actorsOf(scene, clause.subject));
  }
  return mention(
    scene,
    first,
    last,
    mode,
    clause?.i ?? -1,
    true,
    agents,
    targets.filter((d) => !agents.includes(d)),
    frame
  );

  function attachments(of: Pick<Scene, "document" | "actorAt">, from: Phrase, doers: ActorMention[], hit: ActorMention[]) {
    let before = from;
    for (let p = from.i + 1; p < phrases.length; ++p) {
      const next = phrases[p]!;
      if (next.sentence !== from.sentence || next.first - before.last > 3) return;
      before = next;
      if (next.prep < 0 || next.prep < from.last) {
        if (next.prep < 0 && tokens[next.first - 1]!.lower !== "and" && tokens[next.first - 1]!.text !== ",") return;
        continue;
      }
      const prep = tokens[next.prep]!.lower;
      const actors = actorsOf(of, next);
      if (prep === "between" && actors.length > 1) {
        doers.push(actors[0]!);
        hit.push(...actors.slice(1));
      } else if (prep === "by" || prep === "from") doers.push(...actors.filter((d) => d.told || d.type !== "thing"));
      else if (prep === "with" && mode === "clash") hit.push(...actors);
      else if (ON.has(prep)) hit.push(...actors);
      else if (prep === "of" && (mode === "airstrike" || mode === "shelling" || mode === "bombing")) hit.push(...actors);
    }
  }
}

/** "a suicide bomber": a word of force that is somebody. */
const humanAt = ({actorAt}: Stage, token: number): ActorMention | null => (actorAt[token]?.human ? actorAt[token]! : null);

/** "an attack carried out by rebels", "a strike blamed on Russia", "shells that the army fired". */
function byReduced(scene: Stage, words: ForceWords, phrase: Phrase): ActorMention[] {
  const {clauses, clauseStart, tokens} = scene.document;
  for (let c = clauseStart[phrase.sentence]!; c < clauseStart[phrase.sentence + 1]!; ++c) {
    const clause = clauses[c]!;
    if (clause.subject !== phrase || !clause.verb.passive) continue;
    if (words.lightVerbs.get(clause.verb.lemma) === "does" && clause.agent) return doersOf(scene, clause.agent);
    if (clause.verb.lemma === "blame") {
      const on = phrasesOf(scene.document, phrase.sentence).find((d) => d.prep > clause.verb.last && tokens[d.prep]!.lower === "on");
      if (on) return doersOf(scene, on);
    }
  }
  return [];
}

const BETWEEN = new Set(["between"]);
const ON = new Set(["on", "against", "at", "targeting", "into", "upon", "over"]);
const FROM = new Set(["from"]);
const WITH = new Set(["with", "against"]);

/** The first phrase after a verb that one of these prepositions governs. */
function phraseAfter({document}: Pick<Stage, "document">, clause: Clause, prepositions: ReadonlySet<string>): Phrase | null {
  return (
    phrasesOf(document, clause.sentence).find(
      (d) => d.prep > clause.verb.last && d.last <= clause.last && prepositions.has(document.tokens[d.prep]!.lower)
    ) ?? null
  );
}

/** The actors of an enumeration; of a phrase that is none itself ("the town's rebels"), nobody. */
function actorsOf(scene: Pick<Scene, "document" | "actorAt">, phrase: Phrase | null): ActorMention[] {
  if (!phrase) return [];
  const {tokens, phrases} = scene.document;
  const of =
    !actorOf(scene, phrase) && tokens[phrase.last + 1]?.lower === "of" && AMOUNT.test(tokens[phrase.head]!.lower)
      ? phrases[phrase.i + 1]
      : undefined;
  if (of) return actorsOf(scene, of);
  return membersOf(scene, phrase)
    .flatMap((d) => actorOf(scene, d) ?? [])
    .filter((d) => d.type !== "adjective");
}

/** "dozens of militants", "a group of rebels". */
const AMOUNT = /^(?:dozens|hundreds|thousands|scores|tens|group|groups|number|handful|series|wave|members|elements|units)$/;

/** "a number of strikes": the phrase is what a series is made of. */
const isSeries = ({document: {tokens}}: Stage, object: Phrase, phrase: Phrase) =>
  phrase.i === object.i + 1 && tokens[object.last + 1]?.lower === "of" && AMOUNT.test(tokens[object.head]!.lower);

/** Who does it: the phrase's actors, or the owner of the weapon or force that does it: "Russian warplanes", "a regime airstrike". */
function doersOf(scene: Pick<Scene, "document" | "actorAt">, phrase: Phrase | null): ActorMention[] {
  const actors = actorsOf(scene, phrase);
  if (!phrase || (actors.length && actors.some((d) => d.type !== "thing" || d.told))) return actors;
  const owner = ownerOf(scene, phrase);
  if (owner && !actors.includes(owner)) return [owner];
  return belongsTo(scene, phrase) ?? senders(scene, phrase) ?? actors;
}

/** "drones launched by rebels", "missiles fired from Russian ships". */
function senders(scene: Pick<Scene, "document" | "actorAt">, phrase: Phrase): ActorMention[] | null {
  const {clauses, clauseStart} = scene.document;
  for (let c = clauseStart[phrase.sentence]!; c < clauseStart[phrase.sentence + 1]!; ++c) {
    const {kind, subject, agent, verb} = clauses[c]!;
    if (kind !== "reduced" || subject !== phrase) continue;
    const by = agent ?? phraseAfter(scene, clauses[c]!, FROM);
    if (by && by.first - verb.last <= 3) return doersOf(scene, by);
  }
  return null;
}

/** "a helicopter belonging to the army". */
function belongsTo(scene: Pick<Scene, "document" | "actorAt">, phrase: Phrase): ActorMention[] | null {
  const {tokens, phrases} = scene.document;
  const to = tokens[phrase.last + 1]?.lemma === "belong" && tokens[phrase.last + 2]?.lower === "to" ? phrases[phrase.i + 1] : undefined;
  const owner = to && actorOf(scene, to);
  return owner ? [owner] : null;
}

function mention(
  {document: {tokens, text}}: Stage,
  first: number,
  last: number,
  mode: EventMode,
  clause: number,
  noun: boolean,
  agents: ActorMention[],
  targets: ActorMention[],
  frame: ForceMention["frame"]
): ForceMention {
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  return {
    kind: "force",
    first,
    last,
    start,
    end,
    quote: text.slice(start, end),
    rule: noun ? "force noun" : "force verb",
    mode,
    clause,
    noun,
    agents,
    targets,
    frame
  };
}
