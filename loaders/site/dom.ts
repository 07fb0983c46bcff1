import {JSDOM} from "jsdom";

const {window} = new JSDOM("");

/** A document to draw in outside a browser. */
export const document: Document = window.document;

const serializer = new window.XMLSerializer();

/** A drawing as strict XML. */
export const serialize = (svg: Node): string => serializer.serializeToString(svg);
