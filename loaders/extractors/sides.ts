import {campOf, codesOf} from "../model/camp.js";
import type {SideWords, Statement} from "../model/framing.js";
import {order} from "../model/order.js";
import type {Scene} from "../model/scene.js";
import {countWords} from "../text/count.js";

/**
 * Words that one article's body gives to each side: a country with its government and forces as one, armed opposition,
 * media, experts and aid groups apart. What no statement holds is the outlet's own, the row of side "outlet".
 */
export function sideWords(scene: Scene, statements: readonly Statement[]): SideWords[] {
  const {article} = scene;
  const body = article.zones.filter((d) => d.kind === "body").reduce((n, d) => n + countWords(article.text, d.start, d.end), 0);
  const rows = new Map<string, SideWords>();
  const rowOf = (side: string): SideWords => {
    const row = rows.get(side) ?? {article_id: article.id, side, words: 0, direct: 0, indirect: 0, statements: 0, body_words: body};
    rows.set(side, row);
    return row;
  };
  const outlet = rowOf("outlet");
  outlet.words = outlet.indirect = body;
  for (const {side, words, quoted_words} of statements) {
    const row = rowOf(side === null ? "UNK" : [...new Set(codesOf(side).map(campOf))].sort().join("; "));
    row.words += words;
    row.direct += quoted_words;
    row.indirect += words - quoted_words;
    row.statements += 1;
    outlet.words -= words;
    outlet.indirect -= words;
  }
  return [...rows.values()].sort((a, b) => b.words - a.words || order(a.side, b.side));
}
