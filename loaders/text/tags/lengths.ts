import type {Token} from "../../model/token.js";

const LENGTH = /^(?:kms?|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|yards?)$/;

/** "km", "miles": what a distance is told in. */
export const isLength = ({lower}: Token): boolean => LENGTH.test(lower);
