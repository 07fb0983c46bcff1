import {beforeAll, describe, expect, test} from "vitest";
import {longestMatch} from "../../loaders/lexicon/gazetteer.js";
import {compilePlaces, type Places, resolvePlace} from "../../loaders/lexicon/places.js";
import {readLanguage, readStory} from "../../loaders/lexicon/store.js";
import {tokenize} from "../../loaders/text/tokens.js";

const DATA = new URL("../../data", import.meta.url).pathname;
let places: Places;
beforeAll(() => {
  const language = readLanguage(DATA, "en");
  places = compilePlaces(language.places, readStory(DATA, "idlib-2020").places, new Set(language.placeStopwords.map(({word}) => word)));
});

describe("places", () => {
  test.each([
    ["Saraqeb", "Saraqib", "town"],
    ["al-Nayrab", "Nayrab", "town"],
    ["Maarat al-Numan", "Ma'arrat al-Nu'man", "town"],
    ["Maaret al Noman", "Ma'arrat al-Nu'man", "town"],
    ["M-5", "M5 highway", "road"],
    ["Aleppo-Damascus highway", "M5 highway", "road"],
    ["Hmeimim", "Khmeimim Air Base", "base"],
    ["north-west Syria", "northwestern Syria", "region"],
    ["Turkish-Greek border", "Greece–Turkey border", "crossing"],
    ["Idlib province", "Idlib", "governorate"],
    ["Deir Ezzor", "Deir ez-Zor", "governorate"],
    ["Nur-Sultan", "Nur-Sultan", "city"],
    ["Kiev", "Kyiv", "city"]
  ])("%s is %s", (spelling, place, kind) => expect(resolvePlace(places, spelling)).toMatchObject({place, kind}));

  test("a place of the story has coordinates on its map, or none", () => {
    const off = readStory(DATA, "idlib-2020").places.filter(
      ({lat, lon, country}) => country === "SYR" && lat !== null && (lat < 32 || lat > 37.5 || lon! < 35.5 || lon! > 42.5)
    );
    expect(off.map(({place}) => place)).toEqual([]);
  });

  test.each(["a nice man of Reading", "the same as both", "He has split it", "We are mobile", "San Pedro", "Dana said"])(
    "common words are no places: %s",
    (text) => {
      const tokens = tokenize(text);
      expect(tokens.map((_, i) => longestMatch(places.gazetteer, tokens, i)?.value.place).filter(Boolean)).toEqual([]);
    }
  );

  test("a stop word is still a place in a coded cell", () => expect(resolvePlace(places, "San")?.admin).toBe("Idlib"));
});
