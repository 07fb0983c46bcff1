import type {Token} from "../../model/token.js";

/** "Jane A. Doe": one capital letter, which a full stop behind it shortens. */
export const isInitial = ({text, capital}: Token): boolean => capital && text.length === 1;
