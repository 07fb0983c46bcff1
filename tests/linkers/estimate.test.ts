import {expect, test} from "vitest";
import {estimate} from "../../loaders/linkers/estimate.js";

type Bounds = [low: number | null, best: number | null, high: number | null];

/** Reports in the order of publication, one a day. */
const estimated = (...counts: Bounds[]) =>
  estimate(
    counts.map(([low, best, high], i) => ({article_id: `a${i}`, low, best, high})),
    (article) => `2020-02-2${article.slice(1)}`
  );

test.each<[sentence: string, counts: Bounds[], low: number | null, best: number | null, high: number | null]>([
  ["one count", [[33, 33, 33]], 33, 33, 33],
  ["'at least 33' is open above", [[33, 33, null]], 33, 33, null],
  [
    "'at least 22' is closed by a later 33",
    [
      [22, 22, null],
      [33, 33, 33]
    ],
    22,
    33,
    33
  ],
  [
    "'over 50' opens 33",
    [
      [33, 33, 33],
      [50, 50, null]
    ],
    33,
    33,
    null
  ],
  ["'around 150' is its own bound", [[null, 150, null]], 150, 150, 150],
  ["'up to 35' has no lower bound", [[null, null, 35]], null, null, 35],
  ["'dozens' has no best count", [[24, null, null]], 24, null, null],
  [
    "none against many is shown as such",
    [
      [0, 0, 0],
      [76, 76, null]
    ],
    0,
    76,
    null
  ],
  [
    "first counts are revised",
    [
      [4, 4, 4],
      [7, 7, 7],
      [7, 7, 7]
    ],
    4,
    7,
    7
  ],
  [
    "where no count leads, the latest",
    [
      [4, 4, 4],
      [6, 6, 6],
      [7, 7, 7]
    ],
    4,
    7,
    7
  ]
])("%s", (_, counts, low, best, high) => {
  expect(estimated(...counts)).toMatchObject({low, best, high});
});
