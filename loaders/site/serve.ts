import {existsSync, readFileSync} from "node:fs";
import {createServer, type Server, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import compression from "compression";
import sirv from "sirv";
import {NOT_FOUND} from "./patch.js";

interface ServeOptions {
  /** The built site. */
  dir: string;
  /** Default 3000; the next free one where it is taken. 0 takes any. */
  port?: number;
  log(line: string): void;
}

interface Served {
  url: string;
  close(): Promise<void>;
}

/** Serves a built site on this machine, compressed, and says where. */
export async function serveSite({dir, port = 3000, log}: ServeOptions): Promise<Served> {
  const compress = compression();
  const files = sirv(dir, {dev: true, etag: true});
  const server = createServer((request, response) =>
    compress(request as never, response as never, () => files(request, response, () => notFound(dir, response)))
  );
  await listen(server, port);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  log(`\nDateline is at ${url}\nCtrl+C stops it.`);
  return {url, close: () => new Promise((done) => server.close(() => done()))};
}

/** Answers with the site's own page for addresses it does not know, so that a stale link leads on. */
function notFound(dir: string, response: ServerResponse): void {
  const page = join(dir, NOT_FOUND);
  response.statusCode = 404;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(existsSync(page) ? readFileSync(page) : "not found");
}

/** Listens on `port` or, where it is taken, on the next free one. */
export async function listen(server: Server, port: number, tries = 50): Promise<void> {
  for (let next = port; ; next++) {
    try {
      await new Promise<void>((done, fail) => server.once("error", fail).listen(next, "127.0.0.1", () => done()));
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || next >= port + tries) throw error;
      server.removeAllListeners("error");
    }
  }
}
