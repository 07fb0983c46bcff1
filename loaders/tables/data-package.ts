import type {Tables} from "../model/tables.js";
import {columnsOf} from "./csv.js";
import {type Column, SCHEMAS, TABLE_NAMES} from "./schema/index.js";

/** What the data package says of itself. */
export interface PackageInfo {
  name: string;
  title: string;
  description: string;
}

/** Media types of the formats (IANA; Parquet's and Arrow's as registered by Apache). */
const MEDIA = {
  csv: "text/csv",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
  arrow: "application/vnd.apache.arrow.file"
};

/**
 * The description of the tables as a Frictionless data package (specs.frictionlessdata.io, Table Schema): every column with its
 * type, meaning, allowed values and references.
 * @param format the format of the files it describes
 */
export function dataPackage(info: PackageInfo, tables: Tables, format: keyof typeof MEDIA): string {
  const resources = TABLE_NAMES.map((name) => ({
    name,
    path: `${name}.${format}`,
    description: SCHEMAS[name].description,
    format,
    mediatype: MEDIA[format],
    encoding: "utf-8",
    profile: "tabular-data-resource",
    schema: schemaOf(name, columnsOf(name, tables[name]))
  }));
  return `${JSON.stringify({profile: "tabular-data-package", ...info, resources}, null, 2)}\n`;
}

function schemaOf(name: keyof Tables, written: readonly string[]): object {
  const {columns, key} = SCHEMAS[name];
  const references = written.flatMap((column) => {
    const refers = columns[column]?.refers;
    return refers ? {fields: column, reference: {resource: refers[0], fields: refers[1]}} : [];
  });
  return {
    fields: written.map((column) => fieldOf(column, columns[column]!)),
    ...(key.length ? {primaryKey: key} : {}),
    ...(references.length ? {foreignKeys: references} : {}),
    missingValues: [""]
  };
}

function fieldOf(name: string, {type, description, values, optional}: Column): object {
  const constraints = {...(optional ? {} : {required: true}), ...(values && type !== "list" ? {enum: values} : {})};
  const listed = type === "list" ? {type: "string", description: `${description} Joined by '; '.`} : {type, description};
  return {name, ...listed, ...(Object.keys(constraints).length ? {constraints} : {})};
}
