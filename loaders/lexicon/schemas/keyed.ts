import {z} from "zod";

/** An object that has these keys and no others; a key that nobody reads is answered with the list of those that somebody does. */
export const keyed = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {error: ({code}) => (code === "unrecognized_keys" ? `a key of ${Object.keys(shape).join(", ")}` : undefined)});
