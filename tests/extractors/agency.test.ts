import {describe, expect, it} from "vitest";
import {extractAgency} from "../../loaders/extractors/agency.js";
import {lexicon, sceneOf} from "../support/read.js";

const rows = (text: string) => extractAgency(sceneOf(text), lexicon).rows;
const shown = (text: string) => rows(text).map((d) => `${d.construction} | ${d.agent ?? "-"} | ${d.patient ?? "-"} | ${d.realis}`);

describe("constructions", () => {
  it.each([
    ["Turkish troops killed two Syrian soldiers.", "active | TUR MIL | SYR MIL | realised"],
    ["The rebels launched an attack.", "active | SYR REB | - | realised"],
    ["Two Syrian soldiers were killed.", "passive-agentless | - | SYR MIL | realised"],
    ["Two Syrian soldiers were killed by Turkish troops.", "passive-by | TUR MIL | SYR MIL | realised"],
    ["The talks followed the killing of two soldiers.", "nominalisation-agentless | - | SYR MIL | realised"],
    ["The talks followed attacks by the rebels on the town.", "nominalisation-with-agent | SYR REB | - | realised"],
    ["The talks followed clashes between the Syrian army and rebels.", "nominalisation-reciprocal | SYR MIL; SYR REB | - | realised"],
    ["The situation deteriorated.", "inchoative | - | - | realised"],
    ["Three civilians died.", "inchoative | - | SYR CVL | realised"],
    ["There is a war.", "existential | - | - | realised"],
    ["Turkish troops opened fire on the rebels.", "active | TUR MIL | SYR REB | realised"],
    ["Turkish troops hammered the city of Hama.", "active | TUR MIL | - | realised"],
    ["The army destroyed five rebel hideouts.", "active | SYR MIL | SYR REB | realised"],
    ["The army widened its offensive against the rebels.", "active | SYR MIL | SYR REB | realised"],
    ["The army carried out operations against the rebels.", "active | SYR MIL | SYR REB | realised"],
    ["The army inflicted heavy losses on the rebels.", "active | SYR MIL | SYR REB | realised"],
    ["Turkish jets dropped barrel bombs.", "active | TUR MIL | - | realised"],
    ["The rebel attack left ten people dead.", "active | SYR REB | UNK | realised"],
    ["The army killed a number of rebels.", "active | SYR MIL | SYR REB | realised"],
    ["Daesh beheaded the old director of the museum.", "active | ISIS | - | realised"],
    ["The army inflicted heavy losses upon the rebels.", "active | SYR MIL | SYR REB | realised"],
    ["Scores of rebels were killed.", "passive-agentless | - | SYR REB | realised"],
    ["Fighting is taking place.", "inchoative | - | - | realised"],
    ["People fled the upsurge in fighting.", "nominalisation-agentless | - | - | realised"],
    ["They left after clashes with the Syrian army.", "nominalisation-reciprocal | SYR MIL | - | realised"],
    ["Rebels engaged in clashes with the Syrian army.", "nominalisation-reciprocal | SYR REB; SYR MIL | - | realised"],
    ["They were hurt in a battle with the Syrian army.", "nominalisation-reciprocal | SYR MIL | - | realised"],
    ["Clashes broke out between the Syrian army and rebels.", "nominalisation-reciprocal | SYR MIL; SYR REB | - | realised"],
    ["They fled the onslaught that the Syrian army has launched on Hama.", "nominalisation-with-agent | SYR MIL | - | realised"],
    ["The rebels fired three unguided rockets at the town.", "active | SYR REB | - | realised"],
    ["Turkish troops destroyed all the projectiles.", "active | TUR MIL | - | realised"],
    ["Shelling could be heard.", "nominalisation-agentless | - | - | realised"],
    ["The war claimed the lives of ten Syrian soldiers.", "active | - | SYR MIL | realised"],
    ["Ten civilians lost their lives.", "inchoative | - | SYR CVL | realised"],
    ["Turkish troops opened heavy fire on the rebels.", "active | TUR MIL | SYR REB | realised"],
    ["Turkish jets rained bombs on the town.", "active | TUR MIL | - | realised"],
    ["Turkish troops carried out brutal acts of violence.", "active | TUR MIL | - | realised"],
    ["The town was rocked by shelling near the hill.", "passive-agentless | - | - | realised"],
    ["People fled heavy shelling from Turkish troops.", "nominalisation-with-agent | TUR MIL | - | realised"]
  ])("%s", (text, row) => {
    expect(shown(text)).toEqual([row]);
  });

  it.each([
    ["Russia threatened to attack the rebels.", "threat"],
    ["Russia will attack the rebels.", "threat"],
    ["If Russia attacks the rebels, talks will end.", "hypothetical"],
    ["Russia must attack the rebels.", "normative"],
    ["Russia has the right to attack the rebels.", "normative"],
    ["Russia has the right to stop the rebels.", "normative"],
    ["The crisis must be stopped.", "normative"],
    ["Russia attacked the rebels.", "realised"]
  ])("realis: %s", (text, realis) => {
    expect(rows(text).map((d) => d.realis)).toEqual([realis]);
  });

  it.each([
    "Russia did not attack the rebels.",
    "Police stopped the rebels at the gate.",
    "The mayor has the right to stop the train.",
    "The heart attack was mild, he joked.",
    "After the attack they left.",
    "No fighting was heard.",
    "The army carried out a rescue operation.",
    "The news hit the economy.",
    "Turkish jets have not mounted air strikes.",
    "The two sides struck a deal."
  ])("no row: %s", (text) => {
    expect(shown(text).filter((d) => d.startsWith("active") || d.startsWith("passive"))).toEqual([]);
  });

  it("says 'its' of the one named last, and of another where it is attacked", () => {
    expect(shown("Turkey urged the Syrian regime to end its attacks against its troops.")).toEqual([
      "nominalisation-with-agent | SYR MIL | TUR MIL | realised"
    ]);
  });

  it("names an agent of the same or next sentence where the clause has none", () => {
    expect(rows("Two civilians were killed. The rebels shelled the town.").map((d) => d.agent_nearby)).toEqual(["SYR REB", null]);
    expect(rows("Two civilians were killed.").map((d) => d.agent_nearby)).toEqual([null]);
  });

  it("gives a second verb of the same doer its own stretch", () => {
    expect(rows("The army shelled the hill and killed ten rebels.").map((d) => d.quote)).toEqual([
      "The army shelled the hill",
      "killed ten rebels"
    ]);
  });

  it("takes two gerunds with one object for one clause, done by whoever did what stands before", () => {
    const [, second] = rows("Turkish troops shelled the hill, killing and wounding ten rebels.");
    expect(second).toMatchObject({quote: "killing and wounding ten rebels", agent: "TUR MIL"});
  });

  it("tells losses that stand side by side apart", () => {
    expect(rows("The vote followed the death of two rebels and the destruction of a tank.").map((d) => d.quote)).toEqual([
      "the death of two rebels",
      "the destruction of a tank"
    ]);
  });

  it("takes nobody who only watches for a doer", () => {
    expect(rows("The Syrian Observatory saw them leave after killing ten rebels.").map((d) => d.agent)).toEqual([null]);
  });

  it("does not look for the doer of one act in another", () => {
    expect(rows("The town saw heavy shelling following a raid by rebels.").map((d) => d.agent)).toEqual([null, "SYR REB"]);
  });

  it("keeps the voice of the clause and its place in the text", () => {
    const text = "Ankara said Russian jets bombed the town.";
    const [row] = rows(text);
    expect(row).toMatchObject({voice: "TUR GOV", voice_mode: "paraphrase", quote: "Russian jets bombed the town"});
    expect(text.slice(row!.start, row!.end)).toBe(row!.quote);
  });
});
