/** Who speaks. */
export interface Speaker {
  /** As the article names it, without article. */
  name: string;
  person: string | null;
  /** A person or a body with a name of its own: neither a state nor nameless officials. */
  named: boolean;
  side: string | null;
  kind: "person" | "body" | "document" | "medium";
  plural: boolean;
  sentence: number;
  /** Folded words of the name, for "the ministry", "Has". */
  words: ReadonlySet<string>;
}

const PERSONAL = new Set(["he", "she", "his", "her"]);

/** Whether a pronoun stands for a person. */
export const isPersonal = (pronoun: string): boolean => PERSONAL.has(pronoun);

/** How many sentences back a pronoun or a bare "the statement" may reach. */
export const REACH = 4;

/** The speakers so far. */
export interface Memory {
  /** Those of the last sentences, in order. */
  recent: Speaker[];
  /** The last one of a known side that each word named. */
  byWord: Map<string, Speaker>;
}

/** Adds who has just spoken. */
export function remember(memory: Memory, speaker: Speaker): void {
  memory.recent = memory.recent.filter((d) => speaker.sentence - d.sentence <= REACH);
  memory.recent.push(speaker);
  if (speaker.side !== null) for (const word of speaker.words) memory.byWord.set(word, speaker);
}

/** "he" the last person, "it" the last body or text, "they" the last plural, else the last speaker at all. */
export function antecedent(pronoun: string, near: readonly Speaker[]): Speaker | undefined {
  if (isPersonal(pronoun)) return near.findLast((d) => d.kind === "person" && !d.plural);
  if (pronoun === "it" || pronoun === "its") return near.findLast((d) => d.kind !== "person");
  if (pronoun === "they" || pronoun === "their") return near.findLast((d) => d.plural) ?? near.at(-1);
  return undefined;
}
