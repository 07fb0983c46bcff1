import type {VerbForm} from "../model/token.js";

/** A verb's dictionary entry. Regular forms are left blank. */
export interface VerbEntry {
  lemma: string;
  past: string;
  participle: string;
}

/** All forms of a verb with what they can be: "strike", "strikes", "struck", "striking". */
export function verbForms({lemma, past, participle}: VerbEntry): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (word: string, form: VerbForm) => forms.set(word, [...(forms.get(word) ?? []), form]);
  const pasts = past ? past.split("|") : regularPasts(lemma);
  add(lemma, "base");
  add(withS(lemma), "third");
  for (const form of pasts) add(form, "past");
  for (const form of participle ? participle.split("|") : pasts) add(form, "participle");
  for (const form of gerunds(lemma)) add(form, "gerund");
  return forms;
}

const VOWEL_Y = /[aeiou]y$/;
/** Ends in consonant, vowel, consonant, or as "fuel" and "dial" do: the last letter may be doubled. */
const DOUBLES = /(?:[^aeiou]|qu)[aeiou][bdgklmnprtvz]$|[ui][ae]l$/;

/** The plural of a noun or third person of a verb: "clash" is "clashes", "deny" "denies". */
export function withS(word: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(word)) return `${word}es`;
  if (word.endsWith("y") && !VOWEL_Y.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

function regularPasts(lemma: string): string[] {
  if (lemma.endsWith("e")) return [`${lemma}d`];
  if (lemma.endsWith("y") && !VOWEL_Y.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return DOUBLES.test(lemma) ? [`${lemma}${lemma.at(-1)}ed`, `${lemma}ed`] : [`${lemma}ed`];
}

function gerunds(lemma: string): string[] {
  if (lemma.endsWith("ie")) return [`${lemma.slice(0, -2)}ying`];
  if (lemma.endsWith("e") && !/(?:ee|oe|ye)$/.test(lemma) && lemma !== "be") return [`${lemma.slice(0, -1)}ing`];
  return DOUBLES.test(lemma) ? [`${lemma}${lemma.at(-1)}ing`, `${lemma}ing`] : [`${lemma}ing`];
}

const IRREGULAR_PLURALS = new Map<string, string>(
  Object.entries({
    men: "man",
    women: "woman",
    children: "child",
    people: "people",
    servicemen: "serviceman",
    servicewomen: "servicewoman",
    policemen: "policeman",
    gunmen: "gunman",
    militiamen: "militiaman",
    spokesmen: "spokesman",
    crises: "crisis",
    bases: "base",
    lives: "life",
    wives: "wife",
    cities: "city",
    infantrymen: "infantryman",
    businessmen: "businessman",
    airmen: "airman",
    crewmen: "crewman",
    tribesmen: "tribesman",
    countries: "country",
    bodies: "body",
    troops: "troops",
    forces: "forces",
    news: "news",
    police: "police",
    media: "media"
  })
);

/** The singular of a plural noun, as far as its ending tells: "airstrikes" is "airstrike". Others are given back as they are. */
export function singular(word: string): string {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular) return irregular;
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
