import {z} from "zod";

/** Cells of a CSV file: each takes the text of a cell and gives the value it stands for. */

/** Text that must be there. */
export const text = z.string().min(1, "some text");

/** Text, null where the cell is blank. */
export const optionalText = z.string().transform((cell) => cell || null);

/** A list with `|` between its parts; blank is the empty list. */
export const list = z.string().transform((cell) =>
  cell
    .split("|")
    .map((part) => part.trim())
    .filter(Boolean)
);

/** A list with `;` between its parts. */
export const parts = z.string().transform((cell) =>
  cell
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean)
);

/** A whole number, null where the cell is blank. */
export const count = z
  .string()
  .regex(/^\d*$/, "a whole number, or blank")
  .transform((cell) => (cell === "" ? null : Number(cell)));

/** Degrees, null where the cell is blank. */
export const degrees = (limit: 90 | 180) =>
  z
    .string()
    .refine((cell) => cell === "" || Math.abs(Number(cell)) <= limit, `degrees from -${limit} to ${limit}, or blank`)
    .transform((cell) => (cell === "" ? null : Number(cell)));

/** `true` or `false`. */
export const flag = z.enum(["true", "false"]).transform((cell) => cell === "true");

/** `true` or `false`; blank is not told, which counts as false. */
export const optionalFlag = z.enum(["true", "false", ""]).transform((cell) => cell === "true");

const ISO_DAY = z.iso.date();

const isDay = (cell: string): boolean => ISO_DAY.safeParse(cell).success;

/** An ISO day. */
export const day = z.string().refine(isDay, "an ISO day that exists, as 2020-02-28");

/** An ISO day, null where the cell is blank. */
export const optionalDay = z
  .string()
  .refine((cell) => cell === "" || isDay(cell), "an ISO day that exists, as 2020-02-28, or blank")
  .transform((cell) => cell || null);

/** One of a fixed list of values. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values);

/** One of a fixed list of values, null where the cell is blank. */
export const optionalOneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum([...values, ""]).transform((cell) => (cell === "" ? null : (cell as T[number])));

/** Alpha-3 code, null where the cell is blank. */
export const optionalAlpha3 = z
  .string()
  .regex(/^([A-Z]{3})?$/, "an ISO 3166-1 alpha-3 code, as TUR, or blank")
  .transform((cell) => cell || null);

const ACTOR = /^[A-Z]{2,4}( [A-Z]{3})?$/;
const ACTOR_HINT = "an actor code of the codebook, as TUR GOV, SYR KUR, ISIS, UN, NGO";

/** One actor code. Whether its side and sector exist is checked against the lists (`checks.ts`). */
export const actor = z.string().regex(ACTOR, ACTOR_HINT);

/** One actor code, null where the cell is blank. */
export const optionalActor = z
  .string()
  .refine((cell) => cell === "" || ACTOR.test(cell), `${ACTOR_HINT}, or blank`)
  .transform((cell) => cell || null);

/** Actor codes with `; ` between them, null where the cell is blank. */
export const optionalActors = z
  .string()
  .refine(
    (cell) => cell === "" || cell.split("; ").every((code) => ACTOR.test(code)),
    `${ACTOR_HINT}, several with '; ' between them, or blank`
  )
  .transform((cell) => cell || null);
