import {codesOf} from "../../../model/camp.js";
import type {ForceMention} from "../../../model/mention.js";
import type {EventMode} from "../../../model/report.js";
import type {Scene} from "../../../model/scene.js";
import type {Clause, Phrase} from "../../../model/syntax.js";
import {fighterCode, joinCodes} from "../../../scene/actors.js";
import type {EventContext} from "../../../scene/event-drafts.js";
import {holderOf} from "../../../scene/holders.js";
import {fightersAround, forcesIn, onlyRivals} from "../../../scene/incident.js";
import {opponentOf} from "../../../scene/opponents.js";
import {placeOf} from "../../../scene/places.js";
import {agentBesides, agentOf, isOwn} from "./agents.js";
import type {Harm} from "./harm.js";
import {isSettled} from "./hit.js";
import {targetOf} from "./targets.js";

/** What a clause tells of a force: its words, the one that says most, what is hit, how, and who falls. */
interface Blow {
  told: readonly ForceMention[];
  main: ForceMention | null;
  hit: Phrase | null;
  mode: EventMode;
  harm: Harm;
}

/** Codes, or NOBODY where it is told that there is none; null where it is not told. */
interface Sides {
  actor: string | null;
  target: string | null;
}

/** Who uses the force, and on whom: as its words say, else those who fight around it, own what is hit, or stand against the other. */
export function sidesOf(scene: Scene, clause: Clause, {told, main, hit, mode, harm}: Blow, lexicon: EventContext["lexicon"]): Sides {
  const {force: words, theatre, actors} = lexicon;
  const agent = agentOf(scene, clause, main, told, harm);
  const around = main?.mode === "clash" && agent === null ? rivalsOf(scene, clause) : [];
  const actor = isOwn(scene, hit, agent, told) ? agentBesides(scene, clause, told) : (agent ?? around[0] ?? null);
  const aim = ON_THE_GROUND.has(mode) && isSettled(scene, hit, words) ? null : hit;
  const holder = () => hit && holderBesides(scene, hit, actor, actors, placeOf(scene, clause)?.country ?? theatre.side);
  const target =
    targetOf(scene, clause, {told, hit: aim, actor}, lexicon) ??
    (ON_THE_GROUND.has(mode) ? holder() : null) ??
    harm.victims ??
    (isSettled(scene, hit, words) ? null : holder()) ??
    around[1] ??
    (mode === "clash" ? ownRival(main) : null) ??
    (mode === "shoot-down" ? ownersOf(scene, hit) : null) ??
    (mode === "offensive" || mode === "clash" ? foeOf(scene, clause, actor, theatre.side) : null);
  return {actor, target: mode === "clash" && target === actor && ownRival(main) === null ? null : target};
}

/** "Clashes between two rebel groups": the side itself, where both who clash are of it; null where they are not. */
function ownRival(main: ForceMention | null): string | null {
  const [agents, targets] = [main?.agents ?? [], main?.targets ?? []].map((d) => joinCodes(d.map(fighterCode)));
  return agents !== null && agents === targets ? agents! : null;
}

/** Who clashes where the clause does not tell: the fighters told around it, else the only two that the article knows. */
function rivalsOf(scene: Scene, clause: Clause): string[] {
  const around = fightersAround(scene, clause);
  return around.length ? around : onlyRivals(scene);
}

/** Force that fighters meet fighters with; what falls from afar on "rebel-held towns" falls on whoever lives there. */
const ON_THE_GROUND = new Set<EventMode>(["offensive", "clash"]);

/** "an offensive on government-held areas": who holds what the force goes to, where it is not its own side's. */
function holderBesides(scene: Scene, hit: Phrase, actor: string | null, ...known: [EventContext["lexicon"]["actors"], string | null]) {
  const holder = holderOf(scene, hit, ...known);
  return holder !== null && !codesOf(actor).includes(holder) ? holder : null;
}

/** Whose missiles are shot down. */
const ownersOf = (scene: Scene, hit: Phrase | null): string | null =>
  hit && joinCodes(forcesIn(scene, hit.sentence).flatMap((d) => (d.last === hit.head ? d.agents.map(fighterCode) : [])));

/** Against whom an offensive goes that does not say: whoever the agent fights in the article. */
const foeOf = (scene: Scene, clause: Clause, actor: string | null, theatre: string | null) =>
  actor ? opponentOf(scene, actor.split("; ")[0]!, clause.verb.main, theatre) : null;
