import {describe, expect, it} from "vitest";
import {readText} from "../support/read.js";

const ONE_ACT: [string, string, string][] = [
  [
    "a headline and the lead",
    "SEIZE",
    "Syrian army captures Saraqib\n\nThe Syrian army captured the town of Saraqib on Thursday, state media said."
  ],
  [
    "lead and body",
    "ACCUSE",
    "Moscow accused Ankara of breaking the truce. In Moscow, the ministry said Turkey had violated the Sochi deal."
  ],
  [
    "a demand told twice",
    "DEMAND",
    "France urged Russia to end the bombing.\n\nFrance has urged Russia to stop its raids on Friday, the minister said."
  ],
  ["'the threat' repeated", "THREATEN", "Erdogan vowed to strike Syrian forces. The Turkish president vowed to hit the army hard."],
  [
    "an accord by both its parties",
    "AGREE",
    "Russia and Turkey signed a memorandum on Friday. Moscow reached the deal with Ankara after long talks."
  ],
  [
    "a lead that names the fighting, and its means",
    "ASSAULT",
    "Rebels battle the army in Homs\n\nRebels shelled army posts in Homs on Thursday, a monitor said."
  ],
  [
    "a day that one sentence alone names",
    "ASSAULT",
    "Rebels shelled army posts near Ariha on Wednesday. Two soldiers died. Rebels shelled the army for two hours."
  ],
  [
    "a place that one sentence alone names",
    "ASSAULT",
    "An air strike killed ten people in Ariha. Hospitals asked for blood. The air strike hit a market."
  ],
  [
    "one force with two verbs",
    "ASSAULT",
    "A car bomb planted by ISIS killed two people and wounded five in Palmyra near the town of Sukhna."
  ],
  [
    "how the force hit",
    "ASSAULT",
    "US forces launched nine air strikes against ISIS near Raqqa, destroying four trucks and hitting a camp of ISIS."
  ],
  ["a sector and its state", "MOBILIZE", "Turkey sent reinforcements to Idlib.\n\nThe Turkish army sent more troops to Idlib on Friday."],
  [
    "an attack and the clashes that it led to",
    "ASSAULT",
    "Rebels attacked army posts near Tabqa on Monday. Fierce clashes then broke out between the army and the rebels near Tabqa."
  ],
  ["an attack thwarted and what that came to", "ASSAULT", "The army thwarted an attack by IS on a post in Homs, killing two commanders."],
  ["a raid called by its day", "ASSAULT", "Jets bombed a market in Ariha on Thursday. Thursday's attack killed ten people."],
  [
    "barrels, and the bomb",
    "ASSAULT",
    "A helicopter dropped a barrel bomb on a clinic in Ariha on Thursday. The bomb was dropped at noon, medics said."
  ],
  [
    "raids of somebody and whom they hit",
    "ASSAULT",
    "Russian jets carried out raids on the city of Homs on Thursday. The raids targeted rebel posts, state media said."
  ],
  ["rockets and how they were met", "ASSAULT", "Rebels fired rockets at the base on Friday. Air defences intercepted two of the rockets."],
  [
    "rockets that were met, in one sentence",
    "ASSAULT",
    "Five rockets were fired by rebels at the base near Hama and were shot down, the army said."
  ],
  [
    "clashes and who fell in them",
    "ASSAULT",
    "Army units clashed with ISIS fighters near Palmyra on Friday. The clashes left two ISIS commanders dead."
  ],
  [
    "a blow that is then called an operation",
    "ASSAULT",
    "An army unit shelled a post of ISIS near Palmyra on Friday. The army operation killed six ISIS fighters, a source said."
  ],
  [
    "a rocket, what it was aimed at and whom it hurt",
    "ASSAULT",
    "Rebels fired a rocket at an army post in Mhardeh on Friday. Trade went on. Shops were open. Three villagers were hurt when rebels fired a rocket at Mhardeh."
  ],
  ["ruins and the raid that left them", "ASSAULT", "The depot in Homs was destroyed after army jets struck it."],
  [
    "clashes and how they broke out",
    "ASSAULT",
    "Clashes erupted on Monday between the army and rebels near Manbij. The clashes broke out when gunmen opened a road on Sunday."
  ]
];

const TWO_ACTS: [string, string, string][] = [
  [
    "a strike and the rockets that it answers",
    "ASSAULT",
    "Israel struck posts of Hamas in Gaza City after rockets were fired at southern Israel."
  ],
  ["fire and the shells that it answers", "ASSAULT", "Turkish guns hit army posts after mortars landed in Reyhanli."],
  ["another strike", "ASSAULT", "A Russian airstrike hit Ariha on Friday, killing two. Another airstrike by Russia on Friday killed four."],
  ["a turn to something else", "ASSAULT", "Rebels shelled army posts in Aleppo. Meanwhile, rebels shelled army posts in the province."],
  [
    "a day, and a period that sums up",
    "ASSAULT",
    "US-led air strikes killed 17 civilians in Raqqa on Wednesday. Since Saturday, 38 civilians have died in US-led raids from the air in Raqqa."
  ],
  ["villages of no list in two provinces", "ASSAULT", "Rebels shelled Marun village in Homs. Rebels shelled Wafra village in Hama."],
  ["a town and another country", "ASSAULT", "US jets bombed ISIS near Raqqa. US jets bombed ISIS in Iraq."],
  [
    "two acts of one sentence",
    "ASSAULT",
    "Syrian forces shelled the town of Ariha on Monday while two people were killed in Syrian shelling of the town of Binnish."
  ],
  ["one planned and one done", "ASSAULT", "Turkey will launch an offensive in Idlib. Turkey launched an offensive in Idlib."],
  ["towns of two provinces", "ASSAULT", "Rebels fired rockets at Daraa on Friday. Rebels also fired rockets at Harasta on Friday."],
  [
    "what the lead tells of one town, and another telling of a town elsewhere",
    "ASSAULT",
    "Israeli jets bombed Daraa on Friday, killing six.\n\nIn Tartus, Israeli forces also attacked a depot, a monitor said.\n\nNo more was known."
  ],
  [
    "a province of which a town falls, and what was also taken",
    "SEIZE",
    "Rebels captured a base in Daraa province on Friday. Shops were shut. The rebels also captured a post in the town of Nawa, a monitor said."
  ],
  ["towns taken one after the other", "SEIZE", "The Syrian army captured Saraqib on Tuesday. On Thursday it captured Kafr Nabl."],
  ["two speakers", "DEMAND", "France urged Russia to end the bombing. Germany urged Russia to stop its raids."],
  [
    "demands of two sides",
    "DEMAND",
    "Turkey called on Russia to stop the offensive. Turkey also called on the United States to send missiles."
  ],
  [
    "threats with conditions of their own",
    "THREATEN",
    "Ankara said it might take military action if talks fail. Later it threatened to attack the army if a soldier was hurt."
  ],
  [
    "one side blamed by each of two",
    "ACCUSE",
    "Moscow accused Ankara of breaking the truce. Damascus accused Ankara of arming terrorists."
  ],
  [
    "places that the lead lists, one after the other",
    "ASSAULT",
    "Rebels shelled the Jaramana and Harasta districts of Damascus on Friday.\n\nRebels fired shells at Harasta, police said. Rebels also fired shells at Jaramana.\n\nTen people were hurt."
  ],
  [
    "a strike and an offensive of its own",
    "ASSAULT",
    "The army shelled a post of ISIS near Palmyra on Friday. The army also launched an operation in Homs against rebels."
  ],
  [
    "an attack and fighting that has gone on for weeks",
    "ASSAULT",
    "The Taliban stormed a post in Kunduz on Monday. Government troops have been battling the Taliban in Kunduz for weeks."
  ]
];

/** Each with a day of its own. */
const TWO_DAYS = "Six people died in a regime airstrike in Idlib on Friday. On Thursday the regime airstrikes killed two in Idlib.";

const count = (text: string, type: string) => readText(text).events.filter((d) => d.type === type).length;

describe("tellings of one act become one report", () => {
  it.each(ONE_ACT)("%s", (_what, type, text) => {
    expect(count(text, type)).toBe(1);
  });

  it("keeps the telling that says most, and what only the other tells", () => {
    const [row] = readText(ONE_ACT[0]![2]).events.filter((d) => d.type === "SEIZE");
    expect(row).toMatchObject({actor: "SYR MIL", place: "Saraqib", date_start: "2020-02-27"});
  });

  it("says why the other is no row of its own", () => {
    const {dropped} = readText(ONE_ACT[4]![2]);
    expect(dropped.map((d) => d.reason)).toContainEqual(expect.stringMatching(/^told again/));
  });
});

describe("what a phrase that only points back tells", () => {
  it("gives the act its day and place", () => {
    const [row] = readText(
      "Rebels ambushed soldiers in Homs province, sources said. The toll rose as men were missing after the attack on Tuesday in Palmyra."
    ).events;
    expect(row).toMatchObject({place: "Palmyra", date_start: "2020-02-25"});
  });

  it("leaves alone what another kind of force is told of", () => {
    const [row] = readText("Russian jets bombed Ariha on Friday. He spoke of the clashes on Tuesday in Homs.").events;
    expect(row).toMatchObject({place: "Ariha", date_start: "2020-02-28"});
  });
});

describe("acts that only resemble each other stay apart", () => {
  it("raids of two days", () => {
    expect(count(TWO_DAYS, "ASSAULT")).toBe(2);
  });

  it.each(TWO_ACTS)("%s", (_what, type, text) => {
    expect(count(text, type)).toBe(2);
  });
});

it("does not lay the rockets to whoever answers them, nor to where he strikes", () => {
  const {events} = readText("Israeli jets struck posts of Hamas in Gaza after rockets were fired at southern Israel.");
  expect(events.map((d) => [d.mode, d.actor, d.place])).toEqual([
    ["airstrike", "ISR MIL", "Gaza Strip"],
    ["shelling", null, "Israel"]
  ]);
});

describe("acts only supposed", () => {
  it.each([
    ["demanded", "RETREAT", "Turkey demanded that the army withdraw from the town."],
    ["announced as a threat", "ASSAULT", "Ankara said it would attack the army if a soldier was hurt."],
    ["tried", "SEIZE", "The rebels tried to seize the town."],
    ["supposed", "SEIZE", "If the army takes the town, the road will be open."]
  ])("%s: no %s", (_what, type, text) => {
    expect(count(text, type)).toBe(0);
  });
});
