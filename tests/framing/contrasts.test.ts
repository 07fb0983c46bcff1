import {describe, expect, it} from "vitest";
import {build, openStory} from "../../loaders/commands/open-story.js";
import {CONTRASTS, TRAPS} from "./contrasts.table.js";
import {type Expectations, expected} from "./expectations.js";
import {missing} from "./reading.js";

const coder = expected as Expectations;

describe.skipIf(missing)(`what the coder's contrasts and traps ask of the tables${missing ? `, ${missing}` : ""}`, () => {
  const tables = missing ? null : build(openStory("idlib-2020"), {log: () => {}}).tables;

  it("every one of them is asked here", () => {
    expect(CONTRASTS.map((d) => d.id)).toEqual(coder.contrasts.map((d) => d.id));
    expect(TRAPS.map((d) => d.id)).toEqual(coder.traps.map((d) => d.id));
  });

  it.each([...TRAPS, ...CONTRASTS])("$id: $what", ({of, is}) => expect(of(tables!, coder)).toEqual(is));
});
