import {beforeAll, describe, expect, test} from "vitest";
import {type ActorEntry, compileActors, compilePersons, officeAt, personAt} from "../../loaders/lexicon/actors.js";
import {type Gazetteer, lookUp} from "../../loaders/lexicon/gazetteer.js";
import {readLanguage, readStory} from "../../loaders/lexicon/store.js";

const DATA = new URL("../../data", import.meta.url).pathname;
const language = readLanguage(DATA, "en");
let actors: Gazetteer<ActorEntry>;
beforeAll(() => {
  actors = compileActors(language, readStory(DATA, "idlib-2020").actors, compilePersons(language.leaders));
});

/** Kind and code of a name on a day; a person's code is that of the office held then. */
function read(name: string, day = "2020-02-28"): [string, string] | null {
  const entry = lookUp(actors, name);
  if (!entry) return null;
  if (entry.kind === "person") return ["person", officeAt(personAt(entry.people, day), day).code];
  return [entry.kind, entry.kind === "role" ? entry.noun.sector : entry.code];
}

describe("names of actors", () => {
  test.each([
    ["Turkey", "state", "TUR"],
    ["Türkiye", "state", "TUR"],
    ["Turkish", "adjective", "TUR"],
    ["Turks", "people", "TUR"],
    ["Zairian", "adjective", "COD"],
    ["Ankara", "capital", "TUR GOV"],
    ["the Kremlin", "metonym", "RUS GOV"],
    ["Pentagon", "metonym", "USA MIL"],
    ["US", "state", "USA"],
    ["U.N. Security Council", "metonym", "UN"],
    ["Daesh", "group", "ISIS"],
    ["YPG", "group", "SYR KUR"],
    ["HTS", "group", "SYR REB"],
    ["Jabhat an-Nusra", "group", "SYR REB"],
    ["Kataib Hezbollah", "group", "IRQ MIL"],
    ["SANA", "group", "SYR GOV"],
    ["White Helmets", "group", "NGO"],
    ["MSF", "group", "NGO"],
    ["soldiers", "role", "MIL"],
    ["servicemen", "role", "MIL"],
    ["journalist", "role", "CVL"],
    ["news agency", "role", "MED"]
  ])("%s is %s %s", (name, kind, code) => expect(read(name)).toEqual([kind, code]));

  test("what a story says of a name goes before the world's lists", () => {
    expect(read("Hezbollah")).toEqual(["story", "SYR MIL"]);
    expect(lookUp(compileActors(language, [], compilePersons(language.leaders)), "Hezbollah")).toMatchObject({
      kind: "group",
      code: "LBN REB"
    });
  });

  test("the regime is the government where it speaks and the army where it fights, unless it is another's", () => {
    expect(lookUp(actors, "the regime")).toMatchObject({code: "SYR GOV", fighting: "SYR MIL", alone: true});
  });

  test("small words are no acronyms and no names", () => {
    for (const word of ["us", "who", "turkey", "is", "polish", "it"]) expect(read(word), word).toBeNull();
  });
});

describe("persons", () => {
  test.each([
    ["Erdogan", "2013-05-01", "Prime Minister", "leader"],
    ["Tayyip Erdoğan", "2020-02-28", "President", "leader"],
    ["Davutoglu", "2012-01-01", "Foreign Minister", "minister"],
    ["Davutoglu", "2015-11-25", "Prime Minister", "leader"],
    ["Hulusi Akar", "2016-07-20", "Chief of the General Staff", "military"],
    ["Boris Johnson", "2017-01-01", "Foreign Secretary", "minister"],
    ["Donald Tusk", "2016-01-01", "President of the European Council", "leader"],
    ["Mikhail S. Gorbachev", "1990-06-01", "President", "leader"],
    ["Eduard Shevardnadze", "1988-03-21", "Foreign Minister", "minister"],
    ["George Bush", "1985-03-14", "Vice President", "leader"],
    ["Jimmy Carter", "1979-03-26", "President", "leader"],
    ["Donald Trump", "2025-03-01", "President", "leader"],
    ["Netanyahu", "2023-10-08", "Prime Minister", "leader"],
    ["Baradar", "2022-01-10", "Deputy Prime Minister", "leader"]
  ])("%s on %s is %s", (name, day, role, level) => {
    const entry = lookUp(actors, name);
    if (entry?.kind !== "person") throw new Error(`${name} is no person`);
    expect(officeAt(personAt(entry.people, day), day)).toMatchObject({role, level});
  });

  test.each([
    ["Sergei Lavrov", "Sergey Lavrov"],
    ["Recep Tayyip Erdogan", "Recep Tayyip Erdoğan"],
    ["Mevlut Cavusoglu", "Mevlüt Çavuşoğlu"],
    ["Bashar Assad", "Bashar al-Assad"],
    ["Staffan De Mistura", "Staffan de Mistura"]
  ])("%s is named %s", (spelling, name) => {
    const entry = lookUp(actors, spelling);
    expect(entry?.kind === "person" && entry.people.map((person) => person.name)).toEqual([name]);
  });

  test.each([
    ["Marcos", "1985-11-04", "Ferdinand Marcos"],
    ["Marcos", "2023-05-02", "Ferdinand Marcos Jr."],
    ["Clinton", "1998-08-20", "Bill Clinton"],
    ["Clinton", "2011-03-14", "Hillary Clinton"],
    ["Vance", "1978-09-05", "Cyrus Vance"],
    ["Vance", "2025-02-28", "JD Vance"],
    ["Aoun", "2018-01-05", "Michel Aoun"],
    ["Aoun", "2025-02-05", "Joseph Aoun"],
    ["Rajapaksa", "2009-05-18", "Mahinda Rajapaksa"],
    ["Rajapaksa", "2021-02-04", "Gotabaya Rajapaksa"],
    ["Herzog", "1990-06-11", "Chaim Herzog"],
    ["Kadyrov", "2003-05-14", "Akhmad Kadyrov"]
  ])("%s on %s is %s", (surname, day, name) => {
    const entry = lookUp(actors, surname);
    expect(entry?.kind === "person" && personAt(entry.people, day).name).toBe(name);
  });

  test("two people in office at once do not share a surname, but for brothers in turn", () => {
    const {leaders} = readLanguage(DATA, "en");
    const bearers = new Map<string, Set<string>>();
    for (const {person, aliases} of leaders)
      for (const alias of aliases) if (!alias.includes(" ")) bearers.set(alias, (bearers.get(alias) ?? new Set()).add(person));
    const shared = [...bearers].filter(([, people]) => people.size > 1);
    const clashing = shared.filter(([, people]) => clash(leaders.filter(({person}) => people.has(person))));
    expect(clashing.map(([alias]) => alias)).toEqual(["Castro"]);
  });

  test("words, places and common given names are nobody's surname", () => {
    const words = ["Bar", "Bishop", "Brown", "Carter", "Cook", "English", "Ford", "Fox", "Hunt", "Johnson", "Key", "Major", "May"];
    const names = [
      "Ali",
      "Biden Jr",
      "Gore",
      "Khan",
      "Kim",
      "Lake",
      "Martin",
      "Park",
      "Power",
      "Rice",
      "Sharif",
      "Sharon",
      "Singh",
      "Spring"
    ];
    for (const word of [...words, ...names, "Snow", "Straw", "Wade", "Wong", "King", "Pace", "Banda", "Camara", "Koroma"])
      expect(lookUp(actors, word)?.kind, word).not.toBe("person");
  });

  test("everyone named in the coded talks is known by one name", () => {
    const unknown = readStory(DATA, "idlib-2020")
      .coded.talks.flatMap(({participants}) => participants)
      .filter((name) => lookUp(actors, name)?.kind !== "person");
    expect(unknown).toEqual([]);
  });

  test("a person's offices do not overlap", () => {
    const offices = new Map<string, [string, string][]>();
    for (const {person, from, to} of readLanguage(DATA, "en").leaders)
      offices.set(person, [...(offices.get(person) ?? []), [from ?? "0000", to ?? "9999"]]);
    const overlapping = [...offices].filter(([, spans]) => {
      const sorted = [...spans].sort(([a], [b]) => (a < b ? -1 : 1));
      return sorted.some(([from], i) => i > 0 && from < sorted[i - 1]![1]);
    });
    expect(overlapping).toEqual([]);
  });
});

/** Whether two different people held office at one time. */
const clash = (held: readonly {person: string; from: string | null; to: string | null}[]): boolean =>
  held.some((a) => held.some((b) => a.person !== b.person && (a.from ?? "") < (b.to ?? "9999") && (b.from ?? "") < (a.to ?? "9999")));
