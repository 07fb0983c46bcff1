import type {TollMention} from "../../model/toll.js";

/**
 * The tolls with who did it, where a sentence further on tells it of another number of their own sentence: "The attack killed 58 and
 * wounded dozens. ... Jets killed at least 58 people."
 * @param kept a row a toll
 * @param tellings what each was put together from
 */
export function sharingDoers(kept: readonly TollMention[], tellings: readonly TollMention[][]): TollMention[] {
  const told = kept.flatMap(({perpetrator, confidence}, k) =>
    perpetrator ? tellings[k]!.filter((d) => !d.perpetrator).map((telling) => ({telling, perpetrator, confidence})) : []
  );
  if (!told.length) return [...kept];
  return kept.map((row) => {
    const doer = row.perpetrator ? undefined : told.find((d) => isBeside(d.telling, row) && d.perpetrator !== row.group);
    return doer ? {...row, perpetrator: doer.perpetrator, confidence: doer.confidence} : row;
  });
}

/** Told in one sentence, of one day and one place. */
const isBeside = (a: TollMention, b: TollMention): boolean => a.start === b.start && a.date_start === b.date_start && a.place === b.place;
