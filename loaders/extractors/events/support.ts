import type {Acts} from "../../lexicon/acts.js";
import type {Lexicon} from "../../lexicon/language.js";
import type {Scene} from "../../model/scene.js";
import type {Clause} from "../../model/syntax.js";
import {type Match, matchAct} from "../../scene/acts.js";
import {speakersOf, towards} from "../../scene/doers.js";
import {draftOf} from "../../scene/drafting.js";
import type {EventDraft, EventRule} from "../../scene/event-drafts.js";
import {attached, isA} from "../../scene/phrases.js";
import {isOwnSide, sameCamp, sayerOf, speakerAt} from "../../scene/speech.js";
import {parentOf} from "../../text/clause-at.js";

const TO = new Set(["to", "for", "with", "over"]);

/**
 * Backing declared; condolences, solidarity.
 * @example "Stoltenberg expressed solidarity with Turkey", "Lavrov offered condolences to Ankara"
 * @example "Washington said it stood by its ally", "said the army had the right to defend itself"
 * @example not "rebels backed by Turkey", "expressed concern", "called for support", "denied backing the rebels"
 */
export const support: EventRule = (scene, clause, {lexicon}) => {
  const match = matchAct(scene, clause, lexicon.acts, "SUPPORT");
  if (!match || clause.verb.negated || clause.marker === "if") return [];
  if (isDenied(scene, clause, lexicon.acts)) return [];
  const read = readers[match.act.frame]?.(scene, clause, match, lexicon);
  if (
    !read?.actor ||
    (!read.target && !isA(scene, match.object, ["sympathy"], lexicon.acts)) ||
    (read.target && sameCamp(read.target, read.actor))
  )
    return [];
  return [draftOf(scene, clause, {type: "SUPPORT", rule: `support: ${match.act.frame}`, ...read})];
};

/** "denied backing the rebels", "denied that it supported them". */
function isDenied({document}: Scene, clause: Clause, {verbs}: Acts): boolean {
  const parent = parentOf(document, clause);
  const told = parent && verbs.get(parent.verb.lemma)?.get("REJECT");
  return told?.some((d) => d.frame === "deny" && !d.object.length) ?? false;
}

type Reader = (scene: Scene, clause: Clause, match: Match, lexicon: Lexicon) => Pick<EventDraft, "actor" | "target" | "saying"> | null;

const readers: Record<string, Reader> = {
  express: (scene, clause, {object, to}, lexicon) =>
    clause.kind === "infinitive" || clause.verb.modal || clause.verb.passive
      ? null
      : {
          actor: sayerOf(scene, clause, lexicon),
          target: speakersOf(scene, to) ?? (object && speakersOf(scene, attached(scene, object, TO))) ?? towards(scene, clause, TO)
        },
  /** Backing told as background is no act: it must be said. */
  lend: said((scene, clause) => towards(scene, clause, TO)),
  back: said((scene, clause) => speakersOf(scene, clause.object)),
  stand: said((scene, _clause, {object}) => speakersOf(scene, object), {orDone: true}),
  /** "has the right to": said of another side. */
  right: (scene, clause, {doer}, lexicon) => {
    const speaker = speakerAt(scene, clause, lexicon);
    const target = speakersOf(scene, doer);
    return speaker && target && !clause.verb.passive ? {actor: speaker.code, target, saying: speaker.saying} : null;
  }
};

/**
 * A reader of what a side says of itself: "said it supports the government".
 * @param orDone whether it is read as well where nobody says it: "Washington stood by its ally"
 */
function said(whom: (scene: Scene, clause: Clause, match: Match) => string | null, {orDone = false} = {}): Reader {
  return (scene, clause, match, lexicon) => {
    const target = whom(scene, clause, match);
    if (!target || clause.verb.passive || clause.kind === "reduced" || clause.kind === "relative") return null;
    const speaker = speakerAt(scene, clause, lexicon);
    if (speaker && isOwnSide(scene, match.doer, speaker.code)) return {actor: speaker.code, target, saying: speaker.saying};
    return orDone ? {actor: sayerOf(scene, clause, lexicon), target} : null;
  };
}
