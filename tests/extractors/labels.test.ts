import {describe, expect, it} from "vitest";
import {extractLabels} from "../../loaders/extractors/labels.js";
import {lexicon, sceneOf} from "../support/read.js";

const rows = (text: string) => extractLabels(sceneOf(text), lexicon).rows;
const shown = (text: string) => rows(text).map((d) => `${d.referent}: ${d.term} [${d.quote}]`);

describe("who is named", () => {
  it.each([
    ["The Syrian army advanced.", "SYR MIL: army [Syrian army]"],
    ["Turkey and Turkish MPs spoke of the Syrian army.", "SYR MIL: syrian army [Syrian army]"],
    ["Turkey and Turkish MPs spoke of the Syrian government forces.", "SYR MIL: syrian government forces [Syrian government forces]"],
    ["The Syrian regime must go.", "SYR GOV: regime [Syrian regime]"],
    ["Syrian troopers took the hill.", "SYR MIL: troopers [Syrian troopers]"],
    ["A terror group holds the hill.", "SYR REB: terrorists [terror group]"],
    ["Regime forces advanced.", "SYR MIL: regime forces [Regime forces]"],
    ["Three rebel fighters died.", "SYR REB: rebels [rebel fighters]"],
    ["Two terrorist groups hold the hill.", "SYR REB: terrorists [terrorist groups]"],
    ["Jihadist groups hold the hill.", "SYR REB: jihadist groups [Jihadist groups]"],
    ["Illegal armed groups hold the hill.", "SYR REB: illegal armed groups [Illegal armed groups]"],
    ["Militants backed by Turkey held the hill.", "SYR REB: militants [Militants backed by Turkey]"],
    ["The rebel-held town was quiet.", "SYR REB: rebels [rebel-held]"],
    ["Five Turkish soldiers rested.", "TUR MIL: soldiers [Turkish soldiers]"],
    ["The Russian and Turkish militaries met.", "RUS MIL; TUR MIL: military [Russian and Turkish militaries]"],
    ["Many civilians left.", "SYR CVL: civilians [civilians]"],
    ["Shells hit two army checkpoints.", "SYR MIL: army [army]"],
    ["Army troops took the hill.", "SYR MIL: army [Army troops]"],
    ["Loyalist troops took the hill.", "SYR MIL: loyalist troops [Loyalist troops]"],
    ["Many had served in the military, which lost the town.", "SYR MIL: military [military]"],
    ["Troops took the hill, the Syrian defence ministry said.", "SYR MIL: troops [Troops]"],
    ["They were driven out by Syrian and Russian forces six months ago.", "RUS MIL; SYR MIL: forces [Syrian and Russian forces]"],
    ["A brutal regime rules Syria.", "SYR GOV: regime [brutal regime]"],
    ["The new Syrian government spoke.", "SYR GOV: government [new Syrian government]"],
    ["The Syrian government's army took the hill.", "SYR GOV: government [Syrian government's]"]
  ])("%s", (text, label) => {
    expect(shown(text)).toContain(label);
  });

  it("takes soldiers of no told side for the army of the one state that has forces in the text", () => {
    const of = (text: string) => rows(text).flatMap((d) => (d.term === "soldiers" ? [d.referent] : []));
    expect(of("The Syrian army left the post after six soldiers were killed.")).toEqual(["SYR MIL"]);
    expect(of("The Turkish army left the post after six soldiers were killed.")).toEqual(["TUR MIL"]);
  });

  it("a monitor that is named often is no other state", () => {
    const text = "The Observatory told of a raid. The Observatory said the raid, which the Observatory filmed, was by the Syrian army.";
    expect(shown(text)).toContain("SYR MIL: army [Syrian army]");
  });

  it("takes the group named last for extremists without a name, and rebels for the opposition", () => {
    const of = (text: string) => rows(text).map((d) => `${d.referent} ${d.term}`);
    expect(of("Daesh took the town. The militants burned the school.")).toContain("ISIS militants");
    expect(of("Ahrar al-Sham took the town. The militants burned the school.")).toContain("SYR REB militants");
    expect(of("Daesh took the town. The rebels burned the school.")).toContain("SYR REB rebels");
    expect(of("Daesh took the town. Gunmen of the opposition left.")).toContain("SYR REB gunmen");
    expect(of("Troops killed 12 militants in the town held by the Islamic State group.")).toContain("ISIS militants");
  });

  it("takes several groups for the opposition, and one word for people a mention", () => {
    const of = (text: string) => rows(text).map((d) => `${d.referent} ${d.term}`);
    expect(of("Daesh took the town. Terrorist groups fight each other there.")).toContain("SYR REB terrorists");
    expect(of("Islamist rebels took the hill.")).toEqual(["SYR REB rebels"]);
    expect(of("Shells hit the Hama Military Airport.")).toEqual([]);
  });

  it("leaves out what the text calls by a word for extremists elsewhere: Kurdish fighters, another country's war", () => {
    const of = (text: string) => rows(text).map((d) => `${d.referent} ${d.term}`);
    expect(of("The FSA shot at PKK terrorists near Afrin. Ten terrorists died.")).toEqual([]);
    expect(of("Houthi rebels hold the port of Hodeidah in Yemen. Five civilians died in the rebel-held port.")).toEqual([]);
  });

  it("takes the capital for its government only where it acts", () => {
    expect(shown("Damascus rejected the plan.")).toEqual(["SYR GOV: damascus [Damascus]"]);
    expect(shown("He flew to Damascus.")).toEqual([]);
    expect(shown("The areas around the capital, Damascus, are quiet.")).toEqual([]);
    expect(shown("A suburb of Damascus was quiet.")).toEqual([]);
  });
});

describe("acts and accords", () => {
  it.each([
    ["The situation in Idlib is grave.", "VIOLENCE: situation [situation in Idlib]"],
    ["Its offensive in Idlib goes on.", "VIOLENCE: offensive [offensive in Idlib]"],
    ["The massive Syrian offensive goes on.", "VIOLENCE: offensive [massive Syrian offensive]"],
    ["They signed the Sochi memorandum.", "ACCORD: sochi memorandum [Sochi memorandum]"],
    ["They broke the deal.", "ACCORD: deal [deal]"],
    ["Turkey may use force.", "VIOLENCE: force [force]"]
  ])("%s", (text, label) => {
    expect(shown(text)).toContain(label);
  });

  it.each([
    "There has not been any agreement.",
    "No deal is in sight.",
    "It was only a matter of time.",
    "The situation is bad.",
    "The law came into force.",
    "The rescue operation ended.",
    "They were attacked at dawn.",
    "Syria needs a new government.",
    "Anti-government protests grew."
  ])("no label: %s", (text) => {
    expect(shown(text)).toEqual([]);
  });

  it("tells parties of the war, other states' forces and acts apart", () => {
    expect(rows("The rebels attacked Turkish soldiers after the deal on terrorism.").map((d) => [d.term, d.about])).toEqual([
      ["rebels", "party"],
      ["soldiers", "force"],
      ["deal", "act"],
      ["terrorism", "act"]
    ]);
  });
});

describe("whose word it is", () => {
  const voice = (text: string) => rows(text).map((d) => [d.term, d.voice, d.voice_mode, d.scare_quotes]);

  it("is the outlet's own, its paraphrase or a quotation", () => {
    expect(voice("The terrorists fled.")).toEqual([["terrorists", "outlet", "own", false]]);
    expect(voice("Moscow said the terrorists fled.")).toEqual([["terrorists", "RUS GOV", "paraphrase", false]]);
    expect(voice("“We chased the terrorists away,” Lavrov said.")).toEqual([["terrorists", "RUS GOV", "quote", false]]);
  });

  it("stays the outlet's in quotation marks around a term", () => {
    expect(voice("The army chased the 'terrorists' away.")).toContainEqual(["terrorists", "outlet", "own", true]);
  });

  it("stays the outlet's where only an act of speech is told", () => {
    expect(voice("Turkey pressed Russia to rein in the regime.")).toEqual([["regime", "outlet", "own", false]]);
  });

  it("is the source's where an act of speech is told in its words", () => {
    expect(voice("Merkel called the Syrian government “a regime of a few”.")).toEqual([
      ["government", "outlet", "own", false],
      ["regime", "DEU GOV", "quote", false]
    ]);
  });

  it("is theirs who are told to call somebody by it", () => {
    const given = (text: string) => voice(text).filter((d) => d[0] === "terrorists");
    expect(given("The army chased what it called 'terrorists' away.")).toEqual([["terrorists", "SYR MIL", "quote", true]]);
    expect(given("The hill is held by what Moscow describes as terrorists.")).toEqual([["terrorists", "RUS GOV", "paraphrase", false]]);
    expect(given("Turkey considers them terrorists.")).toEqual([["terrorists", "TUR GOV", "paraphrase", false]]);
    expect(given("Moscow does not call them terrorists.")).toEqual([["terrorists", "outlet", "own", false]]);
    expect(given("Moscow called on the terrorists to leave.")).toEqual([["terrorists", "outlet", "own", false]]);
  });

  it("is another's no more where he denies what was said", () => {
    expect(voice("Moscow said the rebels had shot first, which the militants deny.").map((d) => d.slice(0, 2))).toEqual([
      ["rebels", "RUS GOV"],
      ["militants", "outlet"]
    ]);
  });

  it("marks contested terms and the lexicon they stand in", () => {
    expect(rows("The militants fled from the terrorists.").map((d) => [d.term, d.contested, d.width, d.valence])).toEqual([
      ["militants", true, "wide", 0],
      ["terrorists", false, "strict", -1]
    ]);
  });
});
