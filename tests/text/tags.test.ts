import {describe, expect, it} from "vitest";
import {documentOf} from "../support/read.js";

/** The class, and of verbs the form, of the word in capitals or brackets: here the one named. */
const tagOf = (text: string, word: string): string => {
  const token = documentOf(text).tokens.find((d) => d.text === word);
  if (!token) throw new Error(`no ${word} in ${text}`);
  return token.form ? `${token.tag} ${token.form}` : token.tag;
};

describe("word classes", () => {
  it.each([
    // verbs that look like nouns
    ["Rebels attack the town.", "attack", "verb base"],
    ["The attack on the town killed two.", "attack", "noun"],
    ["Syrian army shells Idlib", "shells", "verb third"],
    ["Two shells hit the market.", "shells", "noun"],
    ["Russia strikes rebel posts.", "strikes", "verb third"],
    ["They died in Russian air strikes a monitor said.", "strikes", "noun"],
    ["The raid claimed 14 lives.", "lives", "noun"],
    ["He lives in Ankara.", "lives", "verb third"],
    ["Airstrike kills 10, wounds 20", "wounds", "verb third"],
    ["The toll stands at 21.", "stands", "verb third"],
    ["The toll now stands at 21.", "stands", "verb third"],
    ["Turkey plans to act.", "plans", "verb third"],
    ["New army strikes hit the valley.", "strikes", "noun"],
    ["Tank fire also hit two houses.", "hit", "verb past"],
    ["They fired an anti-ship guided missile.", "guided", "adj"],
    ["They hit an armoured car.", "armoured", "adj"],
    ["They signed a letter calling for peace.", "calling", "verb gerund"],
    ["They spoke of army training for police.", "training", "noun"],
    ["They held working-level talks.", "working", "adj"],
    ["A man died at a hospital it runs.", "hospital", "noun"],
    ["They left, killing and wounding ten.", "killing", "verb gerund"],
    ["The killing and wounding went on.", "killing", "noun"],
    ["According to the military, the raid failed.", "military", "noun"],
    ["Army forces pummelled the hill.", "forces", "noun"],
    ["“We lost,” Key said.", "Key", "name"],
    ["Some MPs said it was late.", "said", "verb past"],
    ["Glaciers clearly document such change.", "document", "verb base"],
    ["Those who left came back.", "Those", "pron"],
    ["He left early, warning of floods.", "warning", "verb gerund"],
    ["They left, and singled out the guard.", "singled", "verb past"],
    ["“No,” he quipped.", "quipped", "verb past"],
    ["Syrian government forces battle rebels near Homs.", "forces", "noun"],
    ["Turkey forces the army to retreat.", "forces", "verb third"],
    ["The sides also plan a summit.", "plan", "verb base"],
    ["A deal that aims to end the siege failed.", "that", "rel"],
    ["He said that strikes went on.", "that", "sub"],
    ["Fighters stormed the post and set off a blast.", "set", "verb past"],
    ["The towns hit by the raids are empty.", "hit", "verb participle"],
    ["They would neither confirm nor deny it.", "confirm", "verb base"],
    ["The mortars fell near Tadmur killing at least nine men.", "killing", "verb gerund"],
    ["Two were hurt, said a nurse adding that one had died.", "adding", "verb gerund"],
    ["A hearing that lasted hours was closed.", "hearing", "noun"],
    ["They are committed to upholding a truce.", "upholding", "verb gerund"],
    ["They went back with Russia trying to mend it.", "trying", "verb gerund"],
    ["These include early votes.", "These", "pron"],
    ["These early votes count.", "These", "det"],
    ["Neither gave details.", "gave", "verb past"],
    ["They moved 90 forcibly displaced people.", "displaced", "adj"],
    ["He met the newly appointed envoy.", "appointed", "adj"],
    ["He met the country's exiled leader.", "exiled", "adj"],
    ["They were stopped by Russian armed forces.", "armed", "adj"],
    ["They drove into a market for spare parts.", "spare", "noun"],
    ["She said the proposal marks a shift.", "marks", "verb third"],
    ["The United States Secretary of Defense Jane Doe nods.", "States", "name"],
    // verbs of no list
    ["A man blorping a vest ran in.", "blorping", "verb gerund"],
    ["Hopes would crumble soon.", "crumble", "verb base"],
    ["The fleet also blorped two boats.", "blorped", "verb past"],
    ["He tried to blorp the vote.", "blorp", "verb base"],
    ["They went to clinics in Homs.", "clinics", "noun"],
    // past or participle
    ["He later left for Ankara.", "left", "verb past"],
    ["Two soldiers killed in Idlib were buried.", "killed", "verb participle"],
    ["The army killed two rebels.", "killed", "verb past"],
    ["Two died when a mine detonated on a road.", "detonated", "verb past"],
    ["Two died when troops stationed near a mine fled.", "stationed", "verb participle"],
    ["Dozens killed as army enters town", "killed", "verb participle"],
    ["The number of soldiers killed this month grew.", "killed", "verb participle"],
    ["An attack that Ankara blamed on Damascus killed two.", "blamed", "verb past"],
    ["The Turkish armed forces advanced.", "armed", "adj"],
    ["Amnesty International said so.", "said", "verb past"],
    ["Talks on divided Cyprus began.", "divided", "adj"],
    ["They sent a follow-up letter.", "up", "adj"],
    // wounded, dead, injured
    ["The wounded were taken away.", "wounded", "noun"],
    ["The Turkish military said so.", "military", "noun"],
    ["A U.S. military spokesman said so.", "military", "adj"],
    ["Five wounded soldiers died.", "wounded", "adj"],
    ["Six were killed and nine more wounded.", "wounded", "verb participle"],
    ["The blast injured 12 people.", "injured", "verb past"],
    ["It left ten people dead.", "dead", "adj"],
    ["A raid which also injured two guards began at dawn.", "injured", "verb past"],
    ["Two guards were also injured.", "injured", "verb participle"],
    ["The shell that hit a bakery came from the east.", "hit", "verb past"],
    ["They said that hit squads were at work.", "hit", "noun"],
    // gerunds
    ["The bombing of Idlib went on.", "bombing", "noun"],
    ["They kept bombing the town.", "bombing", "verb gerund"],
    ["The strike hit a market, killing ten people.", "killing", "verb gerund"],
    // function words
    ["The talks that ended on Friday failed.", "that", "rel"],
    ["He said that talks failed.", "that", "sub"],
    ["Before the war he was a baker.", "Before", "prep"],
    ["Before he left he spoke.", "Before", "sub"],
    ["At least 33 soldiers died.", "least", "adv"],
    ["They met in May.", "May", "adv"],
    ["They may meet.", "may", "modal"],
    ["Men aged between 12 and 60 were held.", "aged", "adj"],
    ["WHO said so.", "WHO", "name"],
    ["The UN chief called for calm.", "called", "verb past"]
  ])("%s %s is %s", (text, word, expected) => {
    expect(tagOf(text, word)).toBe(expected);
  });
});
