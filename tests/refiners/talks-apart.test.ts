import {describe, expect, test} from "vitest";
import {talkOf, talksIn} from "../support/read.js";

describe("two talks told in one breath stay two", () => {
  test.each([
    [
      "what a visit follows is of the guest",
      "Tillerson arrived in Doha on Tuesday for talks with the emir. The trip to Qatar follows a meeting with Kuwait's ruler on Monday.",
      ["meeting held QAT+USA", "meeting held KWT+USA"]
    ],
    [
      "the round before that which is on",
      "Talks between Russia and Turkey aimed at ending the war reconvened on Thursday. The first round of talks ended on February 20 without a deal.",
      ["delegation ongoing RUS+TUR", "delegation held RUS+TUR"]
    ],
    [
      "the envoy of a body who will meet again whom he met",
      "Javier Solana called his talks on Friday with the Iranian negotiator Ali Larijani useful, adding that they would meet again in March.",
      ["meeting held EU+IRN", "meeting scheduled EU+IRN"]
    ],
    [
      "calls with two who hold one office",
      "Lavrov later called his Finnish and Swedish counterparts.",
      ["call held FIN+RUS", "call held RUS+SWE"]
    ],
    [
      "the last one before that which is to come",
      "Lavrov will meet Cavusoglu on Monday, their first contact since a phone call between Putin and Erdogan on February 9.",
      ["meeting scheduled RUS+TUR", "call held RUS+TUR"]
    ],
    [
      "a summit of the two told before and a third",
      "Lavrov spoke with Cavusoglu by phone on Wednesday. Both ministers proposed a summit between the two states and China.",
      ["call held RUS+TUR", "summit proposed CHN+RUS+TUR"]
    ],
    [
      "the new day of what was put off",
      "Russia and Turkey have postponed talks on Idlib that were due on Thursday. The talks will now take place on Monday.",
      ["delegation cancelled RUS+TUR", "delegation scheduled RUS+TUR"]
    ],
    [
      "the meeting of those who serve the two told before",
      "The presidents of India and Pakistan met in Riga on February 10. The talks were followed by the foreign ministers' meeting in Oslo a week later.",
      ["meeting held IND+PAK", "meeting held IND+PAK"]
    ],
    [
      "a later one of those told before",
      "Putin met Erdogan in Sochi on Thursday. Their meeting there on Monday had been a failure.",
      ["meeting held RUS+TUR", "meeting held RUS+TUR"]
    ],
    [
      "a round of the same sides told by its number",
      "Russian and Turkish envoys met in Sochi on Thursday. The 14th round of talks was held in Ankara in January.",
      ["delegation held RUS+TUR", "delegation held RUS+TUR"]
    ],
    [
      "a further meeting whose place tells one of its sides",
      "Lavrov met Cavusoglu in Sochi on Thursday. The next meeting of the ministers will take place in Ankara in April.",
      ["meeting held RUS+TUR", "meeting scheduled RUS+TUR"]
    ],
    [
      "those that go on are of the same people",
      "Putin met Erdogan in Sochi on Thursday. The talks are to resume at noon on Monday.",
      ["meeting held RUS+TUR", "meeting scheduled RUS+TUR"]
    ],
    [
      "a headline's talk turns out a call",
      "Putin, Erdogan discuss Libya\n\nVladimir Putin and Recep Tayyip Erdogan spoke by phone on Thursday.",
      ["call held RUS+TUR"]
    ],
    [
      "what was called off was set for the same days",
      "Chad called off next week's talks with Niger. Officials of the two, Chad and Niger, were to meet in Oslo next week.",
      ["meeting cancelled NER+TCD"]
    ],
    [
      "the last one, with who brought them together",
      "Serzh Sargsyan and Ilham Aliyev met in Bern on Thursday. The last meeting, mediated by Russia, took place in Oslo in May.",
      ["meeting held ARM+AZE", "meeting held ARM+AZE+RUS"]
    ],
    [
      "their last one, though an accord came of it",
      "Putin met Erdogan in Sochi on Thursday. At their last meeting, in Oslo in May, they agreed to trade.",
      ["meeting held RUS+TUR", "meeting held RUS+TUR"]
    ],
    [
      "the results of a talk are of one that is over",
      "Putin met Erdogan in Sochi on Thursday. Erdogan will announce the results of the meeting on Sunday.",
      ["meeting held RUS+TUR"]
    ],
    [
      "a headline of the presidents, and then their ministers",
      "Putin meets Erdogan in Oslo\n\nLavrov met Cavusoglu in Oslo for an hour.",
      ["meeting held RUS+TUR", "meeting held RUS+TUR"]
    ],
    [
      "a third day is of the same talks",
      "Russian and Turkish envoys met in Sochi on Wednesday. The talks went into a second day in Sochi on Thursday.",
      ["delegation held RUS+TUR"]
    ],
    [
      "separate talks are one with each side",
      "Putin held separate talks in Sochi on Thursday with Turkish President Recep Tayyip Erdogan and the Iranian leader, Hassan Rouhani.",
      ["meeting held IRN+RUS", "meeting held RUS+TUR"]
    ],
    ["one rings people one after the other", "Putin called Erdogan and Merkel on Thursday.", ["call held DEU+RUS", "call held RUS+TUR"]],
    [
      "what another talk is to bring is none of its own",
      "Lavrov and Cavusoglu will meet in Doha to revive discussions of a truce in Idlib.",
      ["meeting scheduled RUS+TUR"]
    ],
    [
      "a conference that a call prepared is of others",
      "Putin and Erdogan spoke by phone on Thursday, settling their terms ahead of Friday's conference in Oslo.",
      ["call held RUS+TUR"]
    ],
    [
      "one verb after the other with its modal",
      "Putin will see Erdogan and Merkel in Sochi on Friday, will hold talks with Macron and will meet Rouhani.",
      ["summit scheduled DEU+RUS+TUR", "meeting scheduled FRA+RUS", "meeting scheduled IRN+RUS"]
    ],
    [
      "ministers after presidents of the same two states",
      "Putin met Erdogan in Sochi. The two countries' foreign ministers had held talks in Ankara.",
      ["meeting held RUS+TUR", "meeting held RUS+TUR"]
    ],
    [
      "whose the agreement is, meets, and the time is to come",
      "Kofi Annan brought back Putin's agreement to meet with Erdogan. It will be the first time the two leaders have met since May.",
      ["meeting scheduled RUS+TUR"]
    ],
    [
      "rooms of the talks are no talks",
      "Putin and Erdogan opened talks during which they would meet in rooms of their own.",
      ["meeting ongoing RUS+TUR"]
    ],
    [
      "whoever praises a summit was not there",
      "Putin and Erdogan held a summit in Sochi on Thursday. Trump called the outcome of the summit good news.",
      ["summit held RUS+TUR"]
    ],
    [
      "two people told before, of whom the sentence names one",
      "Putin met Erdogan in Sochi. Merkel met Rouhani in Bonn. Erdogan went to the house where the two men met.",
      ["meeting held RUS+TUR", "meeting held DEU+IRN"]
    ],
    [
      "an invitation that tells what for",
      "Putin said he had invited Turkey's foreign minister to meet in Sochi.",
      ["meeting proposed RUS+TUR"]
    ],
    [
      "separate calls",
      "In separate calls on Friday, Lavrov also spoke with his Qatari and Egyptian counterparts.",
      ["call held EGY+RUS", "call held QAT+RUS"]
    ],
    ["each of two meets a third", "Putin and Erdogan each met Merkel on Friday.", ["meeting held DEU+RUS", "meeting held DEU+TUR"]],
    ["both meet a third", "Putin and Erdogan both met Merkel on Friday.", ["meeting held DEU+RUS", "meeting held DEU+TUR"]],
    ["two meet a third", "Putin and Erdogan met Merkel on Friday.", ["summit held DEU+RUS+TUR"]],
    [
      "two hold separate talks with a third",
      "Vladimir Putin and Recep Tayyip Erdogan are to hold separate meetings with Merkel in Bonn on Monday.",
      ["meeting scheduled DEU+RUS", "meeting scheduled DEU+TUR"]
    ],
    [
      "two meet a third separately",
      "Putin and Erdogan met separately in Bonn on Wednesday with Merkel.",
      ["meeting held DEU+RUS", "meeting held DEU+TUR"]
    ],
    [
      "those to whom a clause turns are those of their talks",
      "Kerry met Merkel on Monday. Putin had given Erdogan a map during their talks on Sunday.",
      ["meeting held DEU+USA", "meeting held RUS+TUR"]
    ],
    [
      "whoever is put in by a relative clause goes on to nobody",
      "Merkel met Lavrov, the Russian minister who runs the event, before having talks with Erdogan in Sochi.",
      ["meeting held DEU+RUS", "meeting held DEU+TUR"]
    ]
  ])("%s", (_name, text, talks) => expect(talksIn(text).map(talkOf)).toEqual(talks));
});

describe("talks of other days stay apart", () => {
  test.each([
    [
      "calls on other days",
      "Putin and Erdogan spoke by phone on Friday. Trump and Erdogan met last week. Erdogan and Putin had also spoken by telephone on February 12.",
      ["2020-02-28", "2020-02-17", "2020-02-12"]
    ],
    [
      "other sides",
      "Erdogan spoke by phone with Putin on Friday. Erdogan also spoke by phone with Trump on Friday.",
      ["2020-02-28", "2020-02-28"]
    ],
    [
      "a day of the year before",
      "Russian and Turkish officials will meet on March 3. Trade grew after a meeting between Putin and Erdogan in Sochi on October 22.",
      ["2020-03-03", "2019-10-22"]
    ],
    ["a year alone", "Putin met Erdogan in Sochi on Friday. Putin and Macron last met in 2018.", ["2020-02-28", "2018-01-01"]],
    ["a call with each", "Erdogan said he had spoken by phone with both Putin and Zelensky on Thursday.", ["2020-02-27", "2020-02-27"]],
    ["meetings with several people", "Pompeo had meetings with Netanyahu and Mahmoud Abbas on Thursday.", ["2020-02-27", "2020-02-27"]],
    ["a day to come holds on", "Putin will meet Macron on Saturday. He will also hold talks with Erdogan.", ["2020-02-29", "2020-02-29"]],
    ["a visit to each of two capitals", "Pompeo will pay visits to Baghdad and Ankara on Monday.", ["2020-03-02", "2020-03-02"]],
    ["other people of the same sides", "Pompeo met Lavrov on Thursday. Later he met Putin.", ["2020-02-27", "2020-02-27"]],
    [
      "another round of the same sides",
      "Russian and Turkish officials will meet in Moscow on March 3. The last round of talks, in January in Ankara, brought nothing.",
      ["2020-03-03", "2020-01-01"]
    ],
    [
      "what is under way and what is set for a day to come",
      "Putin and Erdogan will meet on Sunday. For weeks Iran has mediated in the talks between both leaders in Ankara.",
      ["2020-03-01", "2020-02-28"]
    ],
    [
      "a call and a meeting to come",
      "Putin and Erdogan spoke by phone on Friday. They will meet in Moscow on March 5.",
      ["2020-02-28", "2020-03-05"]
    ],
    [
      "one round and the series",
      "Turkish and Russian officials have repeatedly held talks in Ankara. Talks between Turkey and Russia in Moscow on Tuesday brought no result.",
      [null, "2020-02-25"]
    ]
  ])("%s", (_, text, days) => expect(talksIn(text).map(({date_start}) => date_start)).toEqual(days));
});
