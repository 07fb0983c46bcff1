import {describe, expect, it} from "vitest";
import {readText, tollOf} from "../support/read.js";
import {AROUND, GOES_INTO} from "./casualties/around.js";
import {COUNTS, NONE} from "./casualties/counts.js";
import {BLAMED, DOERS, ROUGH, TELLERS, UNTOLD} from "./casualties/doers.js";
import {GAPS, NOUNS, PARTS} from "./casualties/nouns.js";
import {FATES, VERBS} from "./casualties/verbs.js";

const TELLINGS = {VERBS, FATES, NOUNS, PARTS, GAPS, COUNTS, NONE, DOERS, GOES_INTO, AROUND, UNTOLD, BLAMED, TELLERS, ROUGH};

for (const [name, tellings] of Object.entries(TELLINGS))
  describe(`tolls: ${name.toLowerCase()}`, () => {
    it.each(tellings)("%s", (text, ...tolls) => {
      expect(readText(text).casualties.map(tollOf).sort()).toEqual([...tolls].sort());
    });
  });
