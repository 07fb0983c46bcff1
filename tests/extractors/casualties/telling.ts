/** A text as a newsroom may write it, and the tolls it tells, each in short as `tollOf` gives them, in any order. */
export type Telling = readonly [text: string, ...tolls: string[]];
