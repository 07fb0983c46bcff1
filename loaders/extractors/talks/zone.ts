import type {Reading} from "./reading.js";

/** Whether a sentence is of the body, and no headline: there all words may be capital, and talks stand without their sides. */
export const isBody = ({scene}: Reading, {sentence}: {sentence: number}): boolean => scene.document.sentences[sentence]!.zone === "body";
