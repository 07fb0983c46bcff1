import {describe, expect, test} from "vitest";
import {talkOf, talksIn} from "../support/read.js";

describe("a talk told again with less, or with another word for how far it has come, is one report", () => {
  test.each([
    [
      "the talks are the call that was held, and not the meeting to come",
      "Putin and Erdogan spoke by phone on Friday and agreed to meet soon. The two leaders will meet as soon as possible, an aide said. Lavrov called the talks of the two leaders thorough.",
      ["call held RUS+TUR", "meeting scheduled RUS+TUR"]
    ],
    [
      "what one is open to and ready for, without a day",
      "Kyiv said it was open to a dialogue with Moscow. It is ready to hold talks with Moscow, an aide said.",
      ["delegation proposed RUS+UKR"]
    ],
    [
      "offered for two towns",
      "Kyiv is open to consultations with Moscow in Minsk. It also offered to hold talks with Moscow in Ankara.",
      ["consultation proposed RUS+UKR", "delegation proposed RUS+UKR"]
    ],
    [
      "whoever hosted the two, told by name and with the week",
      "Putin and Erdogan met in Vienna on Thursday. Austrian Chancellor Sebastian Kurz, who hosted the Putin-Erdogan meeting this week, sounded hopeful.",
      ["meeting held AUT+RUS+TUR"]
    ],
    [
      "who hosts the three on another day",
      "Putin and Erdogan met in Vienna on Monday. Austrian Chancellor Sebastian Kurz is to host the Putin-Erdogan meeting on Saturday.",
      ["meeting held RUS+TUR", "meeting scheduled AUT+RUS+TUR"]
    ],
    [
      "who else sat beside them",
      "Lavrov met Cavusoglu in Oslo on Thursday. Russian deputy foreign minister Sergei Ryabkov and Turkish deputy foreign minister Sedat Onal were also present at the meeting.",
      ["meeting held RUS+TUR"]
    ],
    [
      "others who met on another day",
      "Lavrov met Cavusoglu in Oslo on Thursday. Russian deputy foreign minister Sergei Ryabkov and Turkish deputy foreign minister Sedat Onal attended a meeting in Rome on Monday.",
      ["meeting held RUS+TUR", "meeting held RUS+TUR"]
    ],
    [
      "a plan that hangs on a condition",
      "Lavrov will meet Cavusoglu in Oslo on Monday. The meeting would not take place unless the two agreed on a map, an aide said.",
      ["meeting scheduled RUS+TUR"]
    ],
    [
      "whom somebody has come to meet, and when",
      "Lavrov landed in Oslo on Thursday for talks with Cavusoglu. The two ministers are to meet on Saturday.",
      ["meeting scheduled RUS+TUR"]
    ],
    [
      "what was called off stays so, though its plan is told again",
      "Trump called off a summit with Putin in Oslo set for 12 March. The summit had been due to open with a dinner.",
      ["summit cancelled RUS+USA"]
    ],
    [
      "called off on a day, and set for another",
      "Trump cancelled the summit with Putin, set for 12 March in Oslo. Trump cancelled a meeting with Putin on Thursday, an aide said.",
      ["summit cancelled RUS+USA"]
    ],
    [
      "three sides that met once, and then by name",
      "Envoys of Russia, Turkey and Iran met in Oslo on Thursday. Lavrov conferred with Zarif and Cavusoglu for an hour, an aide said.",
      ["meeting held IRN+RUS+TUR"]
    ],
    [
      "a plan reported for the day on which they met",
      "Putin and Erdogan arrived in Oslo for talks on Thursday. An aide said the two leaders would meet on Thursday evening.",
      ["meeting held RUS+TUR"]
    ],
    [
      "prime ministers lead",
      "Modi met Pakistani Prime Minister Imran Khan in Delhi on Thursday. Before the meeting on Thursday, the prime ministers shook hands.",
      ["meeting held IND+PAK"]
    ],
    [
      "a headline and its text",
      "Russian envoy meets Turkish counterpart in Oslo\n\nRussian foreign minister Sergei Lavrov has met Mevlut Cavusoglu in Oslo for an hour.",
      ["meeting held RUS+TUR"]
    ],
    [
      "called off, and what it was to have been",
      "Russia and Turkey called off talks on Idlib. Lavrov had been scheduled to meet Cavusoglu in Ankara on Saturday.",
      ["meeting cancelled RUS+TUR"]
    ],
    [
      "called off, and set anew for a day",
      "Putin called off a meeting with Erdogan on Thursday. Putin and Erdogan will meet in Sochi on Monday instead.",
      ["meeting cancelled RUS+TUR", "meeting scheduled RUS+TUR"]
    ],
    [
      "a couple who meet somebody else",
      "Putin and Erdogan met in Sochi. The two presidents held a summit with Rouhani in Tehran on Thursday.",
      ["meeting held RUS+TUR", "summit held IRN+RUS+TUR"]
    ],
    [
      "a mediator who sees both delegations apart",
      "Talks between Russia and Turkey opened in Oslo on Monday. The UN envoy met separately with the two delegations.",
      ["delegation ongoing RUS+TUR+UN"]
    ],
    [
      "talks set between the lands of two who met, beside a summit of one of them with a third",
      "Trump and Putin will meet in Oslo. Putin and Erdogan met in Sochi on Thursday. They agreed to hold talks between their two nations on 4 March.",
      ["meeting scheduled RUS+USA", "meeting held RUS+TUR", "delegation scheduled RUS+TUR"]
    ],
    [
      "both sides of talks set for another land's capital",
      "Turkey and Russia are to open talks in Austria's capital, Vienna. Delegations from both sides will attend Thursday's talks, an aide said.",
      ["delegation scheduled RUS+TUR"]
    ],
    [
      "a visit, and the summit that it prepares",
      "Lavrov will visit Ankara on Monday to prepare for a summit between Putin and Erdogan.",
      ["meeting scheduled RUS+TUR", "summit scheduled RUS+TUR"]
    ],
    [
      "more talks of a headline, which its text tells to be a meeting",
      "More EU-Iran talks next month\n\nJavier Solana described talks with Ali Larijani on Thursday as useful. The two would meet again in March, an aide said.",
      ["meeting scheduled EU+IRN", "meeting held EU+IRN"]
    ],
    [
      "put off until a day that an official told",
      "Russia and Turkey have postponed talks on Idlib. The talks set for 3 March will not take place, Lavrov said. The talks would now be held in Oslo on Friday, an aide said.",
      ["delegation cancelled RUS+TUR", "delegation scheduled RUS+TUR"]
    ],
    [
      "a meeting that one of its sides goes to as a summit",
      "Putin and Erdogan agreed to meet in Oslo on Monday. Erdogan will attend the summit, his office said.",
      ["summit scheduled RUS+TUR"]
    ],
    [
      "an arrival, and the talks still to come on that visit",
      "Lavrov arrived in Ankara on Thursday on a short visit. It is his first visit to Turkey this year. He will hold talks with Cavusoglu on Friday.",
      ["meeting scheduled RUS+TUR"]
    ],
    [
      "a visit told by its noun, and the talks held on it",
      "Lavrov met Cavusoglu in Ankara on Thursday. His visit to Turkey was the last stop of his tour.",
      ["meeting held RUS+TUR"]
    ],
    [
      "a visit to come, and a summit of last month in the same town",
      "Lavrov will pay a visit to Ankara on Monday. Last month, the presidents of Russia and Iran met at a summit in Ankara.",
      ["meeting scheduled RUS+TUR", "meeting held IRN+RUS"]
    ]
  ])("%s", (_, text, talks) => expect(talksIn(text).map(talkOf)).toEqual(talks));
});

test("a headline's week gives way to the day that the text tells", () => {
  const [talk] = talksIn("Lavrov to visit Turkey next week\n\nLavrov will visit Ankara on Tuesday for talks with Cavusoglu, an aide said.");
  expect(talk).toMatchObject({date_start: "2020-03-03", date_end: "2020-03-03", date_precision: "day", place: "Ankara"});
});
