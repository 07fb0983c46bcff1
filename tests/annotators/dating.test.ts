import {describe, expect, it} from "vitest";
import {DATING_STEPS, type Dating, type DatingStep, dateOf} from "../../loaders/annotators/dating.js";
import type {ForceMention} from "../../loaders/model/mention.js";
import type {SceneIndex} from "../../loaders/model/scene.js";
import {articleOf, datesIn, documentOf} from "./reading.js";

/** The dating of the clause of `verb` (its first, or the one told). */
function datingOf(text: string, verb: string, published: string | null = "2020-02-28", steps?: readonly DatingStep[]): Dating {
  const article = articleOf(text, published);
  const document = documentOf(article);
  const dates = datesIn(text, published);
  const clause = document.clauses.find((d) => document.tokens[d.verb.main]!.text === verb);
  if (!clause) throw new Error(`no clause of ${verb}`);
  return dateOf({article, document, dates}, clause, steps);
}
const shown = ({value, rule}: Dating) =>
  value.date_start === null ? rule : `${value.date_start}${value.date_end === value.date_start ? "" : `..${value.date_end}`} ${rule}`;

describe("the days of what a clause tells", () => {
  it.each([
    // its own date
    ["Rebels shelled the town on Wednesday.", "shelled", "2020-02-26 clause"],
    ["Turkey said Russia had bombed the convoy on Thursday.", "bombed", "2020-02-27 clause"],
    ["A delegation will fly to Moscow on Monday.", "fly", "2020-03-02 clause"],
    ["Clashes have raged since Monday.", "raged", "2020-02-24..2020-02-28 clause"],
    ["The pact, which they signed in 2018, broke down.", "signed", "2018-01-01..2018-12-31 clause"],
    ["Last week militants had sent more men into the town.", "sent", "2020-02-17..2020-02-23 clause"],
    ["Monday's attack killed three soldiers.", "killed", "2020-02-24 clause"],
    ["Three soldiers died in Monday's attack.", "died", "2020-02-24 clause"],
    ["They shelled it on Monday and retook it on Tuesday.", "retook", "2020-02-25 clause"],
    ["They shelled it on Monday and retook it on Tuesday.", "shelled", "2020-02-24 clause"],
    // a date that is another's
    ["The army broke the 2018 agreement.", "broke", "2020-02-28 publication"],
    ["The minister condemned Monday's attack.", "condemned", "2020-02-28 publication"],
    ["The rebels vowed revenge for Tuesdays raid near the town.", "vowed", "2020-02-28 publication"],
    ["Militants shelled a rally before a June 3 poll.", "shelled", "2020-02-28 publication"],
    ["Erdogan told the army to withdraw by the end of February.", "told", "2020-02-28 publication"],
    ["Two died in three days of clashes.", "died", "2020-02-25..2020-02-28 clause"],
    ["The town, which fell in 2016, was shelled.", "shelled", "2020-02-28 publication"],
    // a date that grammar ties it to
    ["Turkey fired back on Wednesday, two days after a mortar killed nine.", "killed", "2020-02-24 attached"],
    ["A day after shells killed nine, Turkey fired back.", "killed", "2020-02-27 attached"],
    ["Nine hundred have been killed since the war began in December.", "killed", "2019-12-01..2020-02-28 attached"],
    ["Ten people have been killed and over forty displaced by clashes since May.", "killed", "2019-05-01..2020-02-28 attached"],
    ["War has raged since late 2014, when rebels stormed the city.", "stormed", "2014-09-01..2014-12-31 attached"],
    ["War has raged since March 2014, when rebels stormed the city.", "stormed", "2014-03-01..2014-03-31 attached"],
    ["Turkey condemned Monday's raid that killed four.", "killed", "2020-02-24 attached"],
    ["Sixty died in January, and in February 120 men were killed.", "killed", "2020-02-01..2020-02-29 clause"],
    // frames and clauses of one moment
    ["On Wednesday, rebels shelled the town and killed two men.", "killed", "2020-02-26 frame"],
    ["On Wednesday, the ministry said, two men were killed.", "killed", "2020-02-26 frame"],
    ["Two men were killed when warplanes bombed the town on Monday.", "killed", "2020-02-24 sentence"],
    ["Two men were killed in strikes carried out on Monday.", "killed", "2020-02-24 sentence"],
    ["Rebels shelled the town on Wednesday, killing two men.", "killing", "2020-02-26 sentence"],
    ["The Observatory said on Thursday that two men were killed.", "killed", "2020-02-27 sentence"],
    ["Powell flew to Cairo on Monday, where he met the king.", "met", "2020-02-24 sentence"],
    ["Rebels shelled Saraqib on Monday, where soldiers held a base.", "held", "background"],
    // the day told before
    ["Rebels shelled the town on Wednesday. Two men were killed.", "killed", "2020-02-26 running"],
    ["Rebels shelled the town on Wednesday.\nThe attack killed two men.", "killed", "2020-02-26 running"],
    ["Rebels shelled the town on Wednesday.\nTurkey condemned it.", "condemned", "2020-02-26 lead"],
    ["The army told of raids last week.\nAmong those raids, rebels shelled the town.", "shelled", "2020-02-17..2020-02-23 running"],
    ["Rebels shelled the town on Wednesday.\nThose raids killed two.\nThey also burned a house.", "burned", "2020-02-26 running"],
    ["Rebels shelled the town on Wednesday.\nTwo died.\nThey also burned a house.", "burned", "2020-02-26 lead"],
    ["Rebels shelled the town on Monday.\nTwo died.\nThey also burned a house.", "burned", "2020-02-28 publication"],
    ["Rebels will shell the town on Friday.\nTwo died.\nThey also burned a house.", "burned", "2020-02-28 publication"],
    ["The army, which fell back on Thursday, is weak.\nTwo died.\nThey also burned a house.", "burned", "2020-02-28 publication"],
    // the day of something else, told in passing
    ["Rebels hold the town, near a hill that the army seized on Monday. Two men were killed.", "killed", "2020-02-28 publication"],
    ["The town that rebels seized on Monday was shelled. Two men were killed.", "killed", "2020-02-28 publication"],
    ["Clashes grew in early February. Militants stepped up their raids.", "stepped", "2020-02-01..2020-02-10 running"],
    ["Rebels shelled the town on Wednesday. They will withdraw.", "withdraw", "ahead"],
    ["The council met on Monday. It meets again soon.", "meets", "2020-02-28 publication"],
    // news of the day
    ["Rebels shelled the town.", "shelled", "2020-02-28 publication"],
    ["8-02-2020 Rebels shelled the town.", "shelled", "2020-02-28 publication"],
    ["Rebels shelled the town on 8-02-2020.", "shelled", "2020-02-08 clause"],
    ["Turkey says that rebels shelled the town.", "shelled", "2020-02-28 publication"],
    ["Ankara said that an airstrike had killed ten soldiers.", "killed", "2020-02-28 publication"],
    ["The bombing that targeted the office killed five.", "targeted", "2020-02-28 publication"],
    // no day
    ["The leaders will meet soon.", "meet", "ahead"],
    ["They could meet in Ankara.", "meet", "ahead"],
    ["Rebels had seized the post.", "seized", "background"],
    ["Turkey, which backs the rebels, sent troops.", "backs", "background"],
    ["He was angry because rebels seized the post.", "seized", "background"],
    ["Rebels recently seized the post.", "seized", "vague"]
  ])("%s (%s): %s", (text, verb, expected) => {
    expect(shown(datingOf(text, verb))).toBe(expected);
  });

  it("takes up an attack told in the sentence before or after", () => {
    const scene = (text: string) => {
      const article = articleOf(text, "2020-02-28");
      const document = documentOf(article);
      const attack = document.tokens.findIndex((d) => d.text === "attack");
      const noun = {noun: true, first: attack, last: attack} as ForceMention;
      const forceStart = document.sentences.map(({first}) => (first > attack ? 1 : 0)).concat(1);
      return {
        article,
        document,
        dates: datesIn(text, "2020-02-28"),
        forces: [noun],
        index: {forceStart, sourceAt: []} as Partial<SceneIndex> as SceneIndex
      };
    };
    const dated = (text: string, verb: string) => {
      const given = scene(text);
      return shown(dateOf(given, given.document.clauses.find((d) => given.document.tokens[d.verb.main]!.text === verb)!));
    };
    expect(dated("A bomb killed five men. The attack on Tuesday was no surprise.", "killed")).toBe("2020-02-25 named");
    expect(dated("A bomb killed five men. The attack took place on Tuesday.", "killed")).toBe("2020-02-25 named");
    expect(dated("A bomb killed five men. An attack on Tuesday was the third.", "killed")).toBe("2020-02-28 publication");
    expect(dated("A bomb killed five men, a medic said on Friday. The attack took place on Tuesday.", "killed")).toBe("2020-02-25 named");
    expect(dated("The attack, which took place on Tuesday, killed two.", "killed")).toBe("2020-02-25 sentence");
    expect(dated("Two men were killed in the attack, which took place on Tuesday.", "killed")).toBe("2020-02-25 sentence");
    expect(dated("Two men were killed in an attack launched by the army in May 2013.", "killed")).toBe("2013-05-01..2013-05-31 sentence");
    expect(dated("The attack, which was condemned on Tuesday, killed two.", "killed")).toBe("2020-02-28 publication");
    expect(dated("Two men were killed in an attack that hit the camp on Monday.", "killed")).toBe("2020-02-24 sentence");
    expect(dated("Two men were killed in the attack in a camp that opened on Monday.", "killed")).toBe("2020-02-28 publication");
    expect(dated("Shells fell on Tuesday.\nIn the hours after the attack, fires spread. Five men died.", "died")).toBe(
      "2020-02-25 running"
    );
    expect(dated("Shells fell on Tuesday.\nIn the east an attack failed. Five men died.", "died")).toBe("2020-02-28 publication");
  });

  it("stays open in an undated article, but for days told in full", () => {
    expect(shown(datingOf("Rebels shelled the town.", "shelled", null))).toBe("unresolved");
    expect(shown(datingOf("Rebels shelled the town on Friday.", "shelled", null))).toBe("unresolved");
    expect(shown(datingOf("Rebels shelled the town on 3 May 2017.", "shelled", null))).toBe("2017-05-03 clause");
  });

  it("rests on the mention it names", () => {
    const {mention, value} = datingOf("Rebels shelled the town on Wednesday.", "shelled");
    expect(mention).toMatchObject({quote: "Wednesday", ...value});
    expect(datingOf("Rebels shelled the town.", "shelled").mention).toBeNull();
  });

  it("reads no more of a sentence without end than of a long one: work grows with the clauses", () => {
    const reads = (clauses: number): number => {
      const article = articleOf("rebels shelled the town on Friday and ".repeat(clauses), "2020-02-28");
      const document = documentOf(article);
      let count = 0;
      const dates = new Proxy(datesIn(article.text, article.published), {
        get(target, key) {
          ++count;
          return Reflect.get(target, key);
        }
      });
      for (const clause of document.clauses) dateOf({article, document, dates}, clause);
      return count;
    };
    expect(reads(1600)).toBeLessThan(2.2 * reads(800));
  });

  it("takes only the steps asked for", () => {
    const text = "Rebels shelled the town on Wednesday. Two men were killed.";
    expect(shown(datingOf(text, "killed", "2020-02-28", ["clause", "sentence"]))).toBe("background");
    expect(shown(datingOf(text, "killed", "2020-02-28", ["clause", "publication"]))).toBe("2020-02-26 lead");
    expect(shown(datingOf(text, "killed", "2020-02-28", DATING_STEPS))).toBe("2020-02-26 running");
  });
});
