import {expect, test} from "vitest";
import {where} from "../../src/lib/where.js";

test.each([
  ["Saraqib", "Idlib", ", Saraqib"],
  ["Saraqib; Nairab", "Idlib", ", Saraqib and Nairab"],
  ["Idlib", "Idlib", ""],
  ["Idlib", "Tigray", ", Idlib"],
  ["Idlib", null, ", Idlib"],
  [null, "Idlib", ""]
])("%s in a story of %s is told as '%s'", (place, region, told) => expect(where(place, {region})).toBe(told));
