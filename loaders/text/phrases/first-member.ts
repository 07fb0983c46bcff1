import type {Phrase} from "../../model/syntax.js";

/** The first member of the enumeration that phrase `p` ends; between two members an aside may stand: "a doctor, 41, and two nurses". */
export function firstMember(phrases: readonly Phrase[], p: number): Phrase {
  let k = p;
  for (;;) {
    const step = [1, 2].find((d) => phrases[k - d]?.next === phrases[k]!.i);
    if (step === undefined) return phrases[k]!;
    k -= step;
  }
}
