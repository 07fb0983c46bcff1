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
