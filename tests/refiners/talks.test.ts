import {describe, expect, test} from "vitest";
import {talkOf, talksIn} from "../support/read.js";

describe("mentions of one talk are one report", () => {
  test.each([
    [
      "a call told three times",
      "Putin and Erdogan spoke by phone on Friday. In the call, the two presidents discussed Idlib. The phone conversation lasted an hour, the Kremlin said.",
      ["call held RUS+TUR"]
    ],
    [
      "a call whose two presidents a sentence about others parts from it",
      "Putin and Erdogan spoke by phone on Friday. Putin was worried, the Kremlin said after the call with Turkey. The Syrian government said Turkey had broken the truce. In the call, the two presidents stressed peace.",
      ["call held RUS+TUR"]
    ],
    [
      "a talk held though it had been delayed",
      "Putin met Erdogan in Sochi on Thursday. The meeting had been postponed by a day because of fog.",
      ["meeting held RUS+TUR"]
    ],
    [
      "a meeting at somebody else's summit",
      "Lavrov met Cavusoglu in Oslo on Friday. The meeting took place at a summit on farming.",
      ["meeting held RUS+TUR"]
    ],
    [
      "peace talks of officials, and a meeting of their presidents",
      "Peace talks between Russia and Ukraine may resume on Tuesday. Peskov did not rule out a meeting between Putin and Zelensky.",
      ["delegation proposed RUS+UKR", "meeting proposed RUS+UKR"]
    ],
    [
      "a meeting beside a gathering that has a name",
      "Putin met Erdogan in Sochi on Thursday. The city was full of guests of the G20 summit. The summit ended late on Thursday.",
      ["meeting held RUS+TUR"]
    ],
    ["a meeting that is the summit", "Putin met Erdogan in Sochi on Thursday. The summit ended late on Thursday.", ["summit held RUS+TUR"]],
    [
      "a meeting held, and a summit still to come",
      "Putin met Erdogan in Sochi on Thursday. Erdogan said the summit next week would go ahead.",
      ["meeting held RUS+TUR"]
    ],
    [
      "a visit to a land and what was discussed in its capital",
      "Lavrov visited Turkey on Thursday. In Ankara, he conferred with Cavusoglu for an hour.",
      ["meeting held RUS+TUR"]
    ],
    [
      "people met on the sidelines, each by himself",
      "Erdogan met with the presidents of France and Russia on the sidelines of a fair in Oslo on Friday.",
      ["meeting held FRA+TUR", "meeting held RUS+TUR"]
    ],
    [
      "a talk set and then called off",
      "Putin will meet Erdogan in Sochi on Monday. On Friday the meeting was postponed because of fog.",
      ["meeting cancelled RUS+TUR"]
    ],
    [
      "leaders are those of the talk, and no states named since",
      "Vucic and Thaci held talks in Brussels on Thursday. France and Germany were pleased. The two presidents also had talks face to face, an aide said.",
      ["meeting held SRB+XKX"]
    ],
    [
      "ministers of one talk that also saw a president",
      "The ministers of Russia and Turkey met with their Iranian counterpart on Friday and later conferred with the Iranian president. Lavrov was glad after the hour-long session with Iranian Foreign Minister Zarif.",
      ["meeting held IRN+RUS+TUR"]
    ],
    [
      "hosts of a summit",
      "Putin is to host Erdogan and Iranian President Hassan Rouhani at a Kremlin summit on Monday.",
      ["summit scheduled IRN+RUS+TUR"]
    ],
    [
      "the talks are the call told before",
      "Putin and Erdogan held a phone call on Friday. Lavrov said the talks between the two leaders were detailed.",
      ["call held RUS+TUR"]
    ],
    [
      "offered in three wordings",
      "Putin and Erdogan agreed to meet soon. The two leaders could meet within days, the Kremlin said. Both sides are exploring the possibility of a meeting between Erdogan and Putin.",
      ["meeting proposed RUS+TUR"]
    ],
    [
      "a journey and the talks it is made for",
      "A Russian delegation arrived in Ankara on Tuesday for talks with the Turkish delegation. The delegations resumed their talks in the Turkish capital on Thursday.",
      ["delegation held RUS+TUR"]
    ],
    [
      "a talk told before is what the two sides have",
      "Putin and Erdogan spoke by phone on Friday. Merkel was pleased. The two leaders agreed to meet soon.",
      ["call held RUS+TUR", "meeting proposed RUS+TUR"]
    ],
    [
      "an organisation speaks of others",
      "Vucic and Thaci met in Brussels on Friday. Borrell met Vucic first. Borrell said talks between the two sides would go on next week.",
      ["meeting held SRB+XKX", "meeting held EU+SRB", "delegation scheduled SRB+XKX"]
    ],
    [
      "others who will be at the talks too",
      "Lavrov and Kerry will hold talks in Geneva on Saturday. The ministers of Iran and Qatar will also attend the talks.",
      ["meeting scheduled IRN+QAT+RUS+USA"]
    ],
    [
      "the president and the minister of one side, met in turn",
      "Pompeo met Russian President Vladimir Putin in Sochi on Tuesday. He also met Russian Foreign Minister Sergei Lavrov there.",
      ["meeting held RUS+USA", "meeting held RUS+USA"]
    ],
    [
      "earlier rounds in another city",
      "Russian and Ukrainian negotiators met in Istanbul on Friday. Two previous rounds of negotiations in Minsk brought nothing.",
      ["delegation held RUS+UKR", "delegation held RUS+UKR"]
    ],
    [
      "talks that both sides agree only to go on with",
      "Russian and Ukrainian negotiators met in Istanbul on Friday. Moscow and Kyiv agreed to continue negotiations, officials said.",
      ["delegation held RUS+UKR"]
    ],
    [
      "talks broken off once they were held",
      "Lavrov and Cavusoglu held talks in Moscow on Friday. Cavusoglu and Lavrov broke off their talks for a minute of silence.",
      ["meeting held RUS+TUR"]
    ],
    [
      "a meeting first told by what was discussed",
      "Kerry and Iran's Zarif discuss the truce. The hour-long meeting with Zarif took place in Oslo on Friday.",
      ["meeting held IRN+USA"]
    ],
    [
      "two meetings a day apart, told in one sentence",
      "Lavrov met Mahmoud Abbas in Ramallah on Friday, a day after talks with Benjamin Netanyahu.",
      ["meeting held PSE+RUS", "meeting held ISR+RUS"]
    ],
    [
      "talks told for the deal that came of them",
      "Putin met Erdogan in Sochi on Friday. The city had seen the talks between Israel and Hamas that led to last week's truce.",
      ["meeting held RUS+TUR"]
    ],
    [
      "who mediates, told alone",
      "Iran and the United States held talks in Geneva on Friday. Oman is mediating the discussions.",
      ["delegation held IRN+OMN+USA"]
    ],
    [
      "more mediators than sides",
      "Iran and the United States held talks in Geneva on Friday. Envoys of Oman, Norway and Qatar are mediating the talks.",
      ["delegation held IRN+USA"]
    ],
    [
      "a call, and the talks it was about",
      "Macron phoned Rouhani and Trump to save the talks. Envoys are mediating the talks, which began on Tuesday.",
      ["call held FRA+IRN", "call held FRA+USA"]
    ],
    [
      "two people, and then they",
      "Merkel surprised the French president Emmanuel Macron on his birthday. They held talks on the budget.",
      ["meeting held DEU+FRA"]
    ],
    ["a visit on which talks were held", "Pompeo arrived in Ankara on Thursday. He met Erdogan on Friday.", ["meeting held TUR+USA"]],
    [
      "a day told in somebody's words",
      'Putin and Erdogan met in Sochi on Wednesday. "They met today, and all went well," Peskov said.',
      ["meeting held RUS+TUR"]
    ],
    [
      "talks ahead of others",
      "Lavrov met Cavusoglu in Sochi on Friday ahead of a further round of talks about Libya.",
      ["meeting held RUS+TUR"]
    ],
    [
      "held, and not ahead again",
      "Russian and Turkish officials held talks in Moscow on Monday. The talks will be remembered, Lavrov said.",
      ["delegation held RUS+TUR"]
    ],
    [
      "further meetings, which are told one by one",
      "Putin and Erdogan agreed on Friday to hold more meetings. The two presidents will meet in Sochi on March 5.",
      ["meeting scheduled RUS+TUR"]
    ],
    [
      "a mediator told once",
      "Lavrov met Cavusoglu in Riga on Friday. Lavrov and Cavusoglu met for an hour under the eyes of the United Nations.",
      ["meeting held RUS+TUR"]
    ],
    [
      "the talks suspended long ago are not the dinner of today",
      "Vucic and Kurti met for dinner in Vienna on Friday. The talks between Serbia and Kosovo were suspended in January.",
      ["meeting held SRB+XKX", "delegation cancelled SRB+XKX"]
    ],
    [
      "talks that were due to open",
      "Peace talks between Yemen's government and the Houthis began in Sweden on Friday. A rocket fell an hour before the peace talks were due to open.",
      ["delegation ongoing YEM+YEM REB"]
    ],
    [
      "a venue is no party",
      "Peace talks between Yemen's government and Houthi rebels opened in Kuwait on Friday. A Houthi delegation arrived in Kuwait on Thursday.",
      ["delegation ongoing YEM+YEM REB"]
    ],
    [
      "peace talks are those of the war's sides",
      "The Yemeni army shelled the Houthis near Taiz. Houthi fighters held on. UN-brokered peace talks opened in Sweden on Friday.",
      ["delegation ongoing UN+YEM+YEM REB"]
    ],
    [
      "who fights whom",
      "The Yemeni army shelled the Houthis near Taiz. Houthi fighters held on. UN-brokered talks between the two foes of Yemen's war opened in Muscat on Thursday.",
      ["delegation ongoing UN+YEM+YEM REB"]
    ],
    [
      "two ministers, and the seven sides",
      "Zarif met Pompeo in Vienna on Friday. Talks between Iran and the P5+1 in Vienna went on, the mission said.",
      ["meeting held IRN+USA", "delegation ongoing CHN+DEU+FRA+GBR+IRN+RUS+USA"]
    ],
    [
      "a city and its land",
      "Russian and Turkish officials will meet in Geneva on Monday. The talks between Russia and Turkey in Switzerland will last a day.",
      ["delegation scheduled RUS+TUR"]
    ],
    [
      "several stops of one journey",
      "Lavrov will visit Turkey, Iran and Iraq next week.",
      ["meeting scheduled RUS+TUR", "meeting scheduled IRN+RUS", "meeting scheduled IRQ+RUS"]
    ],
    [
      "who moderates is told later",
      "Libya's government and Haftar's forces began talks in Geneva on Friday. The talks are moderated by the United Nations.",
      ["delegation ongoing LBY+LBY REB+UN"]
    ],
    [
      "first planned, then called off",
      "Trump had planned to meet Putin in Buenos Aires on Saturday. On Thursday he cancelled the meeting.",
      ["meeting cancelled RUS+USA"]
    ]
  ])("%s", (_, text, talks) => expect(talksIn(text).map(talkOf)).toEqual(talks));
});

test("later mentions fill in place, people, outcome", () => {
  const [talk, ...rest] = talksIn(
    "Russian and Turkish delegations met on Tuesday. The talks, in Moscow, ended without agreement. The Turkish delegation was led by Deputy Foreign Minister Sedat Önal."
  );
  expect(rest).toEqual([]);
  expect(talk).toMatchObject({place: "Moscow", outcome: "no-agreement", date_start: "2020-02-25"});
});
