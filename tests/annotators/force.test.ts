import {describe, expect, it} from "vitest";
import {fighterCode, joinCodes} from "../../loaders/scene/actors.js";
import {sceneOf} from "../support/read.js";

/** The force of a text: "airstrike RUS MIL > SYR CVL", a dash where nobody is told. */
const shown = (text: string): string[] =>
  sceneOf(text).forces.map(
    (d) => `${d.mode} ${joinCodes(d.agents.map(fighterCode)) ?? "-"} > ${joinCodes(d.targets.map(fighterCode)) ?? "-"}`
  );

describe("force", () => {
  it.each<[string, ...string[]]>([
    // nouns
    ["A Russian airstrike hit the town.", "airstrike RUS MIL > -", "strike RUS MIL > -"],
    ["An airstrike by Russian jets levelled a house.", "airstrike RUS MIL > -"],
    ["Turkish shelling of army posts went on.", "shelling TUR MIL > -"],
    ["An attack by rebels on soldiers failed.", "attack SYR REB > SYR MIL"],
    ["Clashes between the army and rebels went on.", "clash SYR MIL > SYR REB"],
    ["The army launched an offensive against the rebels.", "offensive SYR MIL > SYR REB"],
    ["The army repelled an attack by the rebels.", "attack SYR REB > SYR MIL"],
    ["A drone strike carried out by Turkey went on.", "drone-strike TUR MIL > -"],
    ["A strike blamed on Israel went on.", "strike ISR MIL > -"],
    ["A strike attributed to Israel went on.", "strike ISR MIL > -"],
    ["An attack claimed by ISIS went on.", "attack ISIS > -"],
    ["A car bomb went off.", "bombing - > -"],
    ["A suicide bomb attack went on.", "bombing - > -"],
    ["The army responded with artillery fire.", "shelling SYR MIL > -"],
    ["The army responded to the attack.", "attack - > -"],
    ["Syrian and Russian raids went on.", "attack SYR MIL; RUS MIL > -"],
    ["Residents fled regime and Turkish shelling.", "shelling SYR MIL; TUR MIL > -"],
    ["Rebels and Russian raids were named.", "attack RUS MIL > -"],
    ["An air strike killed two Turkish soldiers.", "airstrike - > TUR MIL"],
    ["A bombing at a post held by rebels went on.", "bombing - > -"],
    // verbs
    ["Rebels shelled soldiers near Homs.", "shelling SYR REB > SYR MIL"],
    ["Soldiers were shelled by rebels.", "shelling SYR REB > SYR MIL"],
    ["Turkish forces shot down a Syrian helicopter.", "shoot-down TUR MIL > SYR MIL"],
    ["Rebels clashed with the army.", "clash SYR REB > SYR MIL"],
    ["Militants attacked a Turkish convoy.", "attack SYR REB > TUR MIL"],
    ["Gunmen opened fire on policemen.", "attack SYR REB > -", "attack SYR REB > SYR MIL"],
    // none
    ["The union called a strike of teachers.", "strike - > -"],
    ["The ministers met in Ankara."]
  ])("%s", (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
