/**
 * How two tellings stand to each other: `out` they cannot be one thing; `open` nothing rules it out, but nothing says so either;
 * `near` they are one within a tolerance; `same` they agree.
 */
type Grade = "out" | "open" | "near" | "same";

/** What one comparison of two tellings says. */
export interface Mark {
  grade: Grade;
  /** How much it speaks for one and the same thing. */
  weight: number;
  /** How much tolerance it takes. */
  slack: number;
  /** In words, for `dateline explain`; "" where there is nothing to say. */
  why: string;
}

/** What all comparisons of two tellings say together: the lowest grade, the sum of the weights. */
export interface Verdict {
  grade: Grade;
  weight: number;
  slack: number;
  why: string[];
}

const GRADES: readonly Grade[] = ["out", "open", "near", "same"];

/** A comparison in which both agree. */
export const same = (weight: number, why = ""): Mark => ({grade: "same", weight, slack: 0, why});
/** A comparison in which both agree within a tolerance. */
export const near = (weight: number, why = "", slack = 1): Mark => ({grade: "near", weight, slack, why});
/** A comparison that lets both be one only if another telling of it says so. */
export const open = (why: string): Mark => ({grade: "open", weight: 0, slack: 0, why});
/** A comparison that rules out that both are one. */
export const out = (why: string): Mark => ({grade: "out", weight: 0, slack: 0, why});

/**
 * Sums up marks; they are read up to the first that rules it out.
 * @param budget how much tolerance the marks may take together before they only leave it open
 */
export function judge(marks: Iterable<Mark>, budget = Infinity): Verdict {
  const verdict: Verdict = {grade: "same", weight: 0, slack: 0, why: []};
  for (const mark of marks) {
    if (mark.grade === "out") return {...verdict, grade: "out", weight: 0, why: [mark.why]};
    if (GRADES.indexOf(mark.grade) < GRADES.indexOf(verdict.grade)) verdict.grade = mark.grade;
    verdict.weight += mark.weight;
    verdict.slack += mark.slack;
    if (mark.why) verdict.why.push(mark.why);
  }
  if (verdict.slack <= budget) return verdict;
  return {...verdict, grade: "open", why: [...verdict.why, "alike in too few parts"]};
}
