import type {LabelLexicon} from "../lexicon/labels.js";
import type {Lexicon} from "../lexicon/language.js";
import {codesOf, isLandless, sideOf} from "../model/camp.js";
import type {Label} from "../model/framing.js";
import type {Extract, Scene} from "../model/scene.js";
import {fighterCode, ownerOf} from "../scene/actors.js";
import {type Voice, voiceAt} from "../scene/voice.js";
import {isSpeech} from "../text/quotations.js";
import {misfit} from "./labels/fit.js";
import {findHits, type Hit} from "./labels/hits.js";
import {metonyms} from "./labels/metonyms.js";
import {namedBy} from "./labels/named-by.js";
import {referentOf} from "./labels/referents.js";
import {spanOf} from "./labels/spans.js";
import {termOf} from "./labels/terms.js";
import {openTold, type Told, tellUpTo} from "./labels/told.js";

/** The country of a story that names none. */
const NOWHERE = "UNK";

/**
 * Every nominal mention of a tracked referent, with its term and voice, in reading order: the two sides of the war that the
 * story is about, the forces of states in it, its civilians, and what acts of force and accords are called.
 */
export function extractLabels(scene: Scene, lexicon: Pick<Lexicon, "labels" | "theatre">): Extract<Label> {
  const {tokens, text} = scene.document;
  const told = openTold(scene, lexicon.theatre.side ?? NOWHERE);
  const rows = metonyms(scene, told.theatre);
  const dropped: Extract<Label>["dropped"] = [];
  for (const hit of findHits(scene, lexicon.labels)) {
    tellUpTo(told, scene, hit);
    const span = spanOf(scene, hit, lexicon.labels);
    const reason = misfit(scene, hit, lexicon.labels);
    const referent = reason ? null : referentOf(scene, hit, told);
    if (referent) rows.push(rowOf(scene, hit, span, referent, told, voiceOf(scene, hit, span.last, lexicon.labels)));
    else {
      const [start, end] = [tokens[span.first]!.start, tokens[span.last]!.end];
      const quote = text.slice(start, end);
      dropped.push({quote, start, end, stage: "labels", rule: hit.entry.use, reason: reason ?? "names nobody that is tracked"});
    }
  }
  return {rows: rows.sort((a, b) => a.start - b.start || a.end - b.end), dropped};
}

/** A compound with a word for fighters is a role, an accord with a name of its own a formal one. */
function kindOf({placeAt}: Scene, {entry, compound, first}: Hit): Label["kind"] {
  if (compound !== null && entry.kind === "formal") return "role";
  return entry.referent === "ACCORD" && entry.kind === "plain" && placeAt[first - 1] ? "formal" : entry.kind;
}

const ACTS = new Set(["VIOLENCE", "ACCORD", "ZONE"]);

/** A party is a side of the war in its own country; "terrorism" tells what armed people do, not who they are. */
function aboutOf({entry: {use, referent}}: Hit, code: string, theatre: string): Label["about"] {
  if (ACTS.has(code) || (referent === "REB" && use === "head")) return "act";
  return codesOf(code).some((one) => isLandless(one) || one.startsWith(`${theatre} `)) ? "party" : "force";
}

/** Where the outlet speaks, a label that it says another gives is that one's: "what Moscow calls terrorists". */
function voiceOf(scene: Scene, hit: Hit, last: number, {naming}: LabelLexicon): Voice {
  const said = voiceAt(scene, last);
  const voice = said.voice_mode === "own" ? namedBy(scene, hit, naming) : null;
  return voice ? {voice, voice_mode: scene.quotationAt[last] ? "quote" : "paraphrase"} : said;
}

/** The row of a hit over the tokens of its span, for whom it names and in whose voice. */
function rowOf(
  scene: Scene,
  hit: Hit,
  {first, last}: {first: number; last: number},
  referent: string,
  told: Told,
  {voice, voice_mode}: Voice
): Label {
  const {entry} = hit;
  const {tokens, text} = scene.document;
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  return {
    article_id: scene.article.id,
    referent,
    term: termOf(scene, hit, first, referent, told),
    kind: kindOf(scene, hit),
    valence: entry.valence,
    voice,
    voice_mode,
    contested: entry.contested,
    width: entry.width,
    about: aboutOf(hit, referent, told.theatre),
    scare_quotes: isScare(scene, first, last),
    by: byOf(scene, hit),
    quote: text.slice(start, end),
    start,
    end,
    rule: `label: ${entry.use}`,
    origin: "text"
  };
}

/** Some of it stands in marks that set off a term, not speech. */
function isScare({quotationAt}: Scene, first: number, last: number): boolean {
  for (let i = first; i <= last; ++i) {
    const quotation = quotationAt[i];
    if (quotation && !isSpeech(quotation) && quotation.close > quotation.open) return true;
  }
  return false;
}

/** Whose act of force it is: the owner before the noun, or the phrase after "by". */
function byOf(scene: Scene, {entry, phrase, last}: Hit): string | null {
  if (entry.referent !== "VIOLENCE") return null;
  const {tokens, phraseAt} = scene.document;
  const owner = ownerOf(scene, phrase, last);
  if (owner) return fighterCode(owner);
  const agent = tokens[last + 1]?.lower === "by" ? phraseAt[last + 2] : undefined;
  const actor = agent && scene.actorAt[agent.head];
  return actor && sideOf(actor.code).length >= 3 ? fighterCode(actor) : null;
}
