import {describe, expect, test} from "vitest";
import {talksIn} from "../support/read.js";
import {CALLS, HELD} from "./talks.table.js";
import {AHEAD, NO_TALKS} from "./talks-ahead.table.js";
import {FORMATS, NO_SIDES} from "./talks-formats.table.js";

const lines = (table: string) => table.trim().split("\n");
const cases = (table: string) => lines(table).map((line) => line.split(" | ") as [string, string]);
const shown = (text: string) =>
  talksIn(text).map(({type, status, parties, outcome}) => [type, status, parties.join("+"), outcome].filter(Boolean).join(" "));

describe("a sentence tells a talk", () => {
  test.each(cases(CALLS))("call: %s", (text, talk) => expect(shown(text)).toEqual([talk]));
  test.each(cases(HELD))("held: %s", (text, talk) => expect(shown(text)).toEqual([talk]));
  test.each(cases(AHEAD))("not held: %s", (text, talk) => expect(shown(text)).toEqual([talk]));
  test.each(cases(FORMATS))("sides: %s", (text, talk) => expect(shown(text)).toEqual([talk]));
  test.each(lines(NO_SIDES))("no sides: %s", (text) => expect(shown(text)).toEqual([]));
  test.each(lines(NO_TALKS))("none: %s", (text) => expect(shown(text)).toEqual([]));
});

describe("people, level, place, day, and who asked for it", () => {
  test.each([
    ["Lavrov often meets Cavusoglu on the sidelines of such fairs.", {status: "held", date_start: null}],
    ["Lavrov met Cavusoglu in Munich on Saturday.", {place: "Munich", level: "minister", date_start: "2020-02-22"}],
    ["Putin and Erdogan discussed the war in Syria by phone.", {place: null, level: "leader", date_start: "2020-02-28"}],
    ["Russian and Turkish officials held talks in the Turkish capital on the situation in Idlib.", {place: "Ankara", level: "unknown"}],
    ["Putin will host Erdogan in Moscow on March 5.", {place: "Moscow", initiator: "RUS", date_start: "2020-03-05"}],
    ["The Geneva talks between the Syrian government and the opposition ended on Friday.", {place: "Geneva", date_start: "2020-02-28"}],
    ["The strike came three days after Lavrov had met Cavusoglu in Ankara.", {place: "Ankara", date_start: "2020-02-25"}],
    [
      "The raid came a month after Lavrov had met Cavusoglu in Ankara.",
      {place: "Ankara", date_start: "2020-01-01", date_end: "2020-01-31"}
    ],
    ["The raid came a month after Lavrov's talks with Cavusoglu in Ankara on January 20.", {place: "Ankara", date_start: "2020-01-20"}],
    ["The raid comes a week before Lavrov receives Cavusoglu in Moscow.", {place: "Moscow", date_start: "2020-03-06"}],
    ["Lavrov told of talks he held last week in Riga with Cavusoglu.", {place: "Riga", date_start: "2020-02-17"}],
    ["Lavrov told of talks that he had on Monday with Cavusoglu.", {date_start: "2020-02-24"}],
    ["The deal follows a meeting of Lavrov and Cavusoglu in Riga on Friday.", {status: "held", date_start: "2020-02-28"}],
    ["Macron urged Erdogan to lift the siege in a phone call on Sunday.", {status: "held", date_start: "2020-02-23"}],
    ["Macron phoned Erdogan on Wednesday.", {initiator: "FRA", date_start: "2020-02-26"}],
    ["At the request of Ankara, Putin and Erdogan held telephone talks.", {participants: ["Vladimir Putin", "Recep Tayyip Erdoğan"]}],
    ["Turkey proposed a meeting between Erdogan and Putin.", {initiator: "TUR", date_start: null, date_precision: "unknown"}],
    ["Officials in Ankara said Putin and Erdogan had met in Sochi.", {place: "Sochi"}],
    [
      "The talks of Putin with Erdogan on the border that took place in Sochi on Tuesday were short.",
      {place: "Sochi", date_start: "2020-02-25"}
    ],
    ["Talks between Ankara and Moscow on goods from the 2018 trade deal resumed on Tuesday.", {date_start: "2020-02-25"}],
    ["A source in Ankara said Putin had met Erdogan.", {place: null}],
    ["Putin met Erdogan in Turkey's Istanbul.", {place: "Istanbul"}],
    ["Progress was made in Serbia-Kosovo talks, the EU said.", {place: null}],
    ["Lavrov will meet Cavusoglu ahead of a UN conference in Oslo.", {place: null}],
    ["Lavrov met Cavusoglu under UN auspices in Oslo.", {place: "Oslo"}],
    ["Aides sat down in Oslo to lay the groundwork for a summit of Putin and Erdogan.", {place: null, date_start: null}],
    ["Putin met Erdogan at a Geneva hotel on Thursday.", {place: "Geneva"}],
    ["Powell met Arafat in the West Bank town of Ramallah.", {place: "Ramallah"}],
    ["Trump met Erdogan at the White House.", {place: "Washington"}],
    ["The White House said Trump had met Erdogan.", {place: null}],
    ["Lavrov flew to Ankara on Monday, where he met Cavusoglu.", {place: "Ankara", date_start: "2020-02-24"}],
    ["Qatar hosted talks between Russia and Turkey last week.", {place: "Qatar"}],
    ["Talks between Russia and Turkey were hosted by Iran last week.", {place: "Iran"}],
    ["BEIRUT, Feb. 28 (AP) -- The foreign ministers of Iran and Syria met here on Friday.", {place: "Beirut"}],
    ["ANKARA, Feb. 28 (AP) -- Lavrov met Cavusoglu on Friday.", {place: "Ankara"}],
    ["ANKARA, Feb. 28 (AP) -- Lavrov met Zarif on Friday.", {place: null}],
    ["Zarif arrived in Ankara, Turkey, on Tuesday.", {place: "Ankara", parties: ["IRN", "TUR"]}],
    ["Lavrov went to Oslo on Monday and met Cavusoglu there.", {place: "Oslo"}],
    ["Lavrov met Cavusoglu in neighbouring Georgia.", {place: "Georgia"}],
    ["Lavrov and Cavusoglu met face to face in Riga.", {place: "Riga"}],
    ["Lavrov was in Oslo on Tuesday, where he met Cavusoglu.", {place: "Oslo", date_start: "2020-02-25"}],
    ["Lavrov said so at a news conference with Cavusoglu in Riga after a meeting.", {place: "Riga", parties: ["RUS", "TUR"]}],
    ["Lavrov arrived in Geneva at the invitation of the Swiss foreign minister.", {place: "Geneva", parties: ["CHE", "RUS"]}],
    ["Lavrov met Cavusoglu in the Red Sea port of Nowhere Bay.", {place: "Nowhere Bay"}],
    ["The Russian-Turkish defence ministers' meeting took place on Friday.", {type: "meeting", parties: ["RUS", "TUR"]}],
    ["Lavrov's meeting with Cavusoglu will be their third in two weeks.", {date_start: null}],
    ["Lavrov held an hour of talks with chief Turkish negotiator Mevlut Cavusoglu.", {participants: ["Sergey Lavrov", "Mevlüt Çavuşoğlu"]}],
    ["Lavrov met Cavusoglu over the hostages held in Gaza.", {place: null}],
    ["Lavrov will visit Kazakhstan for the Shanghai Cooperation Organisation summit with Cavusoglu.", {place: "Kazakhstan"}],
    // where the guest of one side had come to, but for what is still ahead
    ["An aide said in Ankara that he was glad. Lavrov met Cavusoglu on Friday.", {place: "Ankara"}],
    ["An aide said in Ankara that he was glad. Lavrov met Zarif on Friday.", {place: null}],
    ["An aide said in Ankara that he was glad. Lavrov will meet Cavusoglu on Monday.", {place: null}],
    ["An aide said in Ankara that he was glad. Lavrov phoned Cavusoglu on Friday.", {type: "call", place: null}],
    ["In Athens, an aide said Lavrov and Cavusoglu had met on Friday.", {place: null}],
    ["Lavrov and Cavusoglu met in the minister's shelled residence in the port of Mersin.", {place: "Mersin"}],
    ["After flying into the Iranian capital, Turkish minister Mevlut Cavusoglu met Lavrov.", {place: "Tehran"}],
    ["Lavrov and Cavusoglu discussed preparations for a fair to be held in Oslo in May.", {place: null, date_start: "2020-02-28"}],
    ["Lavrov met Cavusoglu on the sidelines of a gathering of harbour masters in Izmir.", {place: "Izmir"}],
    ["Lavrov arrived by boat in Izmir for talks with Cavusoglu.", {place: "Izmir"}],
    ["He flew to Ankara late on Friday. Lavrov will meet Cavusoglu on Saturday.", {place: "Ankara", status: "scheduled"}],
    ["New hopes for Iran nuclear talks: Zarif met Lavrov.", {place: null}],
    ["Putin had not seen Erdogan since June 2018, when they met in Sochi.", {date_start: "2018-06-01", date_end: "2018-06-30"}],
    ["Ahead of Wednesday's talks with Putin in Sochi, Erdogan met Merkel on Thursday.", {date_start: "2020-03-04"}],
    ["Lavrov and Cavusoglu discussed the 2015 nuclear deal at a meeting on Thursday.", {date_start: "2020-02-27"}],
    ["The moves on Thursday came two days after a meeting between Putin and Erdogan in Sochi.", {date_start: "2020-02-25"}],
    ["Talks between Putin and Erdogan, stalled since January, will resume on Monday.", {status: "scheduled", date_start: "2020-03-02"}],
    ["A meeting between Putin and Erdogan planned for Saturday had been called off.", {date_start: "2020-02-22"}],
    ["A meeting between Putin and Erdogan planned for Saturday did not take place.", {date_start: "2020-02-22"}],
    ["Kerry met the Saudi foreign minister in Saudi Arabia's Red Sea town of Jeddah.", {place: "Jeddah"}],
    ["IZMIR, Turkey - Erdogan met Lavrov on Monday. Lavrov flew out of Izmir at noon.", {place: "Izmir"}],
    ["Erdogan flew in on Thursday ahead of his talks with Putin on Saturday.", {status: "scheduled", date_start: "2020-02-29"}],
    ["Erdogan landed on Sunday ahead of talks with Putin in Moscow.", {status: "scheduled", date_start: "2020-02-23"}],
    ["Putin said the meeting with Erdogan could still be held in Sochi on 12 March.", {place: "Sochi", date_start: "2020-03-12"}],
    ["Putin and Erdogan met in the Black Sea resort of Sochi.", {place: "Sochi"}],
    ["Putin and Erdogan met at the Sochi seaside resort.", {place: "Sochi"}],
    ["Moon Jae-in arrived in Pyongyang on Tuesday for his third summit with Kim Jong Un this year.", {date_start: "2020-02-25"}],
    ["Putin and Erdogan will hold a second summit this year.", {date_start: "2020-01-01"}],
    ["The meeting between Erdogan and Putin, planned for March 5, was moved to March 7.", {date_start: "2020-03-07"}],
    ["Putin and Erdogan have put off their meeting until March 7.", {date_start: "2020-03-07"}],
    ["An aide said on Thursday that Putin and Erdogan would meet on Thursday evening.", {date_start: "2020-02-27"}],
    ["EU leaders meet on Friday in Brussels to discuss Idlib.", {type: "summit", status: "scheduled", date_start: "2020-02-28"}],
    ["EU leaders met on Friday in Brussels to discuss Idlib.", {type: "summit", status: "held"}],
    ["Arab foreign ministers opened talks in Cairo on Thursday.", {type: "session", parties: ["LAS"]}],
    ["G7 foreign ministers will meet in Rome on Monday.", {parties: ["CAN", "DEU", "FRA", "GBR", "ITA", "JPN", "USA"]}],
    ["The diplomatic quartet which drafted the plan was due to meet in Jordan on Friday.", {parties: ["EU", "RUS", "UN", "USA"]}],
    ["Defence officials of Turkey and Russia met in Ankara on Friday.", {type: "delegation", status: "held"}],
    ["The foreign ministers of Turkey and Russia met in Ankara on Friday.", {type: "meeting", status: "held"}],
    ["Turkish officials are unwilling to meet Russian officials.", {status: "rejected"}],
    ["Lavrov will travel to Ankara on Monday to meet Cavusoglu for the latest round of talks.", {status: "scheduled"}],
    ["Putin will build on recent talks between Russia and Turkey.", {status: "held", date_start: null}],
    ["Trump met the leaders of Egypt and Jordan.", {type: "summit"}],
    ["Pompeo met his counterparts from Egypt, Jordan and Oman.", {type: "delegation"}],
    ["The meeting between Putin and Erdogan was on Tuesday in Sochi.", {status: "held", date_start: "2020-02-25"}],
    ["Rebels came to Ankara at a time when the US envoy is there for talks with Turkey.", {status: "held", date_start: "2020-02-28"}],
    ["The Swiss foreign minister, Urs Muster, met Lavrov on Friday.", {participants: ["Urs Muster", "Sergey Lavrov"]}],
    ["A Russian delegation will visit Turkey next week.", {place: "Turkey", date_start: "2020-03-02", date_end: "2020-03-08"}]
  ])("%s", (text, fields) => expect(talksIn(text)[0]).toMatchObject(fields));
});

test("every row is the text's own words", () => {
  const text = lines(CALLS + HELD)
    .map((line) => line.split(" | ")[0])
    .join("\n");
  const talks = talksIn(text);
  expect(talks).not.toEqual([]);
  for (const {quote, start, end} of talks) expect(text.slice(start, end)).toBe(quote);
});

describe("people met in towns of their own", () => {
  const stops = (text: string) => talksIn(text).map(({parties, place, date_start}) => `${parties.join("+")} ${place} ${date_start}`);
  test.each([
    ["Lavrov met Erdogan in Ankara and Zarif in Tehran.", ["RUS+TUR Ankara 2020-02-28", "IRN+RUS Tehran 2020-02-28"]],
    ["Lavrov met with Erdogan in Ankara and then with Zarif in Tehran.", ["RUS+TUR Ankara 2020-02-28", "IRN+RUS Tehran 2020-02-28"]],
    ["Lavrov met Erdogan and Zarif in Tehran.", ["IRN+RUS+TUR Tehran 2020-02-28"]],
    [
      "Lavrov met Erdogan in Ankara on Tuesday and Zarif in Tehran on Thursday.",
      ["RUS+TUR Ankara 2020-02-25", "IRN+RUS Tehran 2020-02-27"]
    ],
    ["Lavrov met Erdogan on Tuesday and Zarif on Thursday.", ["RUS+TUR null 2020-02-25", "IRN+RUS null 2020-02-27"]],
    ["Lavrov met Erdogan and Zarif on Thursday.", ["IRN+RUS+TUR null 2020-02-27"]],
    [
      "Lavrov held talks on Thursday with Erdogan in Ankara and Zarif in Tehran.",
      ["RUS+TUR Ankara 2020-02-27", "IRN+RUS Tehran 2020-02-27"]
    ],
    ["Lavrov shuttled between Erdogan and Zarif on Thursday.", ["IRN+RUS null 2020-02-27", "RUS+TUR null 2020-02-27"]],
    [
      "Lavrov, who flew to Ankara on Tuesday to meet Erdogan, is expected in Tehran on Saturday.",
      ["RUS+TUR Ankara 2020-02-25", "IRN+RUS Tehran 2020-02-29"]
    ],
    ["Lavrov will arrive in Ankara on March 6 and in Tehran on March 7.", ["RUS+TUR Ankara 2020-03-06", "IRN+RUS Tehran 2020-03-07"]],
    ["Lavrov will visit Ankara on March 6 and then Tehran.", ["RUS+TUR Ankara 2020-03-06", "IRN+RUS Tehran 2020-03-06"]],
    ["Erdogan left for Izmir on Thursday after meeting Lavrov.", ["RUS+TUR null 2020-02-27"]],
    ["Lavrov left Tehran before flying on to Ankara to meet Erdogan.", ["RUS+TUR Ankara 2020-02-28"]],
    ["Lavrov held talks with Erdogan and Zarif in Tehran.", ["IRN+RUS+TUR Tehran 2020-02-28"]]
  ])("%s", (text, told) => expect(stops(text)).toEqual(told));
});

describe("several talks in one sentence or of the same people", () => {
  const told = (text: string) => talksIn(text).map(({status, parties, date_start}) => `${status} ${parties.join("+")} ${date_start}`);
  const first = "held RUS+TUR 2020-02-26";
  test.each([
    [
      "Lavrov held separate talks with his Turkish and Saudi counterparts on Friday.",
      ["held RUS+SAU 2020-02-28", "held RUS+TUR 2020-02-28"]
    ],
    [
      "Lavrov and Cavusoglu met separately with Zarif and Macron on Friday.",
      ["held FRA+IRN+RUS 2020-02-28", "held FRA+IRN+TUR 2020-02-28"]
    ],
    ["Lavrov met Zarif and then Cavusoglu on Friday.", ["held IRN+RUS 2020-02-28", "held RUS+TUR 2020-02-28"]],
    ["Lavrov met Cavusoglu on Wednesday. The talks will resume on Sunday.", [first, "scheduled RUS+TUR 2020-03-01"]],
    ["Lavrov met Cavusoglu on Wednesday. The talks are to resume on Sunday.", [first, "scheduled RUS+TUR 2020-03-01"]],
    ["Lavrov met Cavusoglu on Wednesday. The talks were cordial.", [first]],
    ["Lavrov met Cavusoglu on Wednesday. Discussions are expected to continue on Sunday.", [first, "scheduled RUS+TUR 2020-03-01"]],
    ["Lavrov met Cavusoglu on Wednesday. Another session is set for Sunday.", [first, "scheduled RUS+TUR 2020-03-01"]],
    ["Lavrov met Cavusoglu on Wednesday. Parliament will hold another session on Sunday.", [first]],
    ["Lavrov met Cavusoglu on Wednesday. The next round is due on Sunday.", [first, "scheduled RUS+TUR 2020-03-01"]],
    ["Lavrov met Cavusoglu on Wednesday. The previous round was held in Oslo on Monday.", [first, "held RUS+TUR 2020-02-24"]],
    ["Lavrov met Cavusoglu on Wednesday. The second round of the vote is on Sunday.", [first]],
    ["Lavrov met Cavusoglu on Wednesday. Guards fired a round.", [first]],
    ["Another session is set for Sunday, the club said.", []],
    [
      "Petro Poroshenko, the president elect, will make a visit to Oman on March 3 and to Malta on March 6.",
      ["scheduled OMN+UKR 2020-03-03", "scheduled MLT+UKR 2020-03-06"]
    ],
    ["Talks between Iran and Oman were to open on Friday but they have been put off.", ["cancelled IRN+OMN 2020-02-28"]],
    ["Talks between Iran and Oman on Friday come after a long pause.", ["held IRN+OMN 2020-02-28"]],
    ["Lavrov met Cavusoglu on Wednesday. The talks were then adjourned until Sunday.", [first, "scheduled RUS+TUR 2020-03-01"]],
    [
      "Chad's peace talks broke up without a deal on Wednesday. The talks will resume on Sunday.",
      ["held TCD 2020-02-26", "scheduled TCD 2020-03-01"]
    ],
    [
      "The trip of the UN envoy follows a meeting with Lavrov on Monday and talks with Zarif the next day.",
      ["held RUS+UN 2020-02-24", "held IRN+UN 2020-02-25"]
    ],
    ["Putin and Erdogan agreed to trade, the Kremlin said after the two leaders' talks on Thursday.", ["held RUS+TUR 2020-02-27"]],
    ["Lavrov spoke on Thursday after meeting Cavusoglu about talks in Geneva next week.", ["held RUS+TUR 2020-02-27"]],
    ["Lavrov flew to Ankara last week and met Cavusoglu.", ["held RUS+TUR 2020-02-17"]],
    [
      "Lavrov meets Cavusoglu on Sunday, three days before the resumption of talks between Iran and Oman.",
      ["scheduled RUS+TUR 2020-03-01", "scheduled IRN+OMN 2020-03-04"]
    ],
    [
      "Lavrov meets Cavusoglu on Sunday, two days ahead of a summit between Iran and Oman.",
      ["scheduled RUS+TUR 2020-03-01", "scheduled IRN+OMN 2020-03-03"]
    ],
    [
      "Lavrov meets Cavusoglu on Sunday ahead of talks between Iran and Oman, which have been frozen for a year.",
      ["scheduled RUS+TUR 2020-03-01", "scheduled IRN+OMN null"]
    ],
    ["The next round is due on Sunday, the club said.", []],
    ["Lavrov met Cavusoglu on Wednesday. Lavrov said they would meet again on Sunday.", [first, "scheduled RUS+TUR 2020-03-01"]],
    [
      "Lavrov met Cavusoglu on Wednesday, a day after Trump said his summit with Tehran could go ahead. The two men talked for two hours.",
      [first, "proposed IRN+USA null"]
    ],
    ["Lavrov met Cavusoglu on Wednesday. Officials said they would meet again on Sunday.", [first]],
    ['Lavrov met Cavusoglu on Wednesday. "We will meet again on Sunday," Lavrov said.', [first, "scheduled RUS+TUR 2020-03-01"]],
    ['Lavrov met Cavusoglu on Wednesday. "We agreed to meet again on Sunday," Cavusoglu said.', [first, "scheduled RUS+TUR 2020-03-01"]],
    ['"We will meet again on Sunday," Lavrov said after talks with Cavusoglu on Wednesday.', ["scheduled RUS+TUR 2020-03-01", first]],
    ['Lavrov met Cavusoglu on Wednesday. "We will meet our friends on Sunday," Lavrov said.', [first]],
    ['Lavrov met Cavusoglu on Wednesday. "We will meet Zarif on Sunday," Lavrov said.', [first, "scheduled IRN+RUS 2020-03-01"]]
  ])("%s", (text, rows) => expect(told(text)).toEqual(rows));
});
