import {describe, expect, test} from "vitest";
import type {TalkReport} from "../../loaders/model/report.js";
import {talksIn} from "../extractors/talks.reading.js";

const shown = ({type, status, parties}: TalkReport) => `${type} ${status} ${parties.join("+")}`;

describe("two talks told in one breath stay two", () => {
  test.each([
    [
      "a later one of those told before",
      "Putin met Erdogan in Sochi on Thursday. Their meeting there on Monday had been a failure.",
      ["meeting held RUS+TUR", "meeting held RUS+TUR"]
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
      ["meeting scheduled FRA+RUS", "meeting scheduled IRN+RUS"]
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
  ])("%s", (_name, text, talks) => expect(talksIn(text).map(shown)).toEqual(talks));
});
