import type {Attribution} from "../model/mention.js";
import type {Scene} from "../model/scene.js";

/** The outermost attribution whose content covers a token, or null where the outlet speaks itself. */
export const sourceAt = ({index}: Pick<Scene, "index">, token: number): Attribution | null => index.sourceAt[token] ?? null;
