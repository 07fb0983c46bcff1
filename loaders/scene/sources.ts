import type {Attribution} from "../model/mention.js";
import type {Scene} from "../model/scene.js";

/** The outermost attribution whose content covers a token, or null where the outlet speaks itself. */
export function sourceAt({attributions}: Pick<Scene, "attributions">, token: number): Attribution | null {
  return attributions.find((d) => !d.nested && d.content.some(({first, last}) => token >= first && token <= last)) ?? null;
}
