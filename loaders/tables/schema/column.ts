/** What a column holds. */
export interface Column {
  type: "string" | "integer" | "number" | "boolean" | "date" | "list";
  description: string;
  /** Values it may hold; of a list, its members. */
  values?: readonly (string | number)[];
  /** May be empty. */
  optional?: true;
  /** The table and column that it points to. */
  refers?: readonly [table: string, column: string];
}

/** The columns of a table in their order: one for each field of its row, which the compiler holds. */
export type Columns<Row> = {readonly [K in keyof Required<Row>]: Column};

/** A column of text. */
export const text = (description: string): Column => ({type: "string", description});
/** A column of whole numbers. */
export const integer = (description: string): Column => ({type: "integer", description});
/** A column of yes and no. */
export const flag = (description: string): Column => ({type: "boolean", description});
/** A column of ISO days. */
export const day = (description: string): Column => ({type: "date", description});
/** A column of lists of text. */
export const list = (description: string): Column => ({type: "list", description});
/** A column of one of some values, of text or numbers as they are. */
export const oneOf = (values: readonly (string | number)[], description: string): Column => ({
  type: values.every((value) => typeof value === "number") ? "integer" : "string",
  description,
  values
});
/** A column that may be empty. */
export const optional = (column: Column): Column => ({...column, optional: true});
/** A column whose cells are cells of another table's column. */
export const refersTo = (table: string, column: string, from: Column): Column => ({...from, refers: [table, column]});
