import {describe, expect, test} from "vitest";
import {aidsOf, openStory} from "../../loaders/commands/open-story.js";
import {readMarkdown} from "../../loaders/sources/markdown.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const AIDS = aidsOf(openStory("idlib-2020").lexicon);
const read = (text: string | Uint8Array) => readMarkdown(typeof text === "string" ? bytes(text) : text, "id", AIDS);
const utf16 = (text: string, big: boolean) => {
  const units = Uint8Array.from(Array.from(text).flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]));
  return big ? units.map((_, i) => units[i ^ 1]!) : units;
};
const BODY = "Four soldiers were killed in Idlib on Monday, the ministry said.\n";

describe("front matter", () => {
  test("gives outlet, day, title and address, and is no text", () => {
    const {article, problems} = read(
      `---\noutlet: Daily News\npublished: 2020-02-28\ntitle: "A title: with a colon"\nurl: https://example.org/a\nwire_parent: "Reuters, rewritten"\n---\n${BODY}`
    );
    expect(article).toMatchObject({
      id: "id",
      outlet: "Daily News",
      published: "2020-02-28",
      publishedBasis: "editor",
      title: "A title: with a colon",
      url: "https://example.org/a",
      wireParent: "Reuters, rewritten",
      text: BODY
    });
    expect(problems).toEqual([]);
  });

  test("may call the day of publication `date`, as many pages do", () =>
    expect(read(`---\ndate: 2020-02-28\n---\n${BODY}`).article).toMatchObject({published: "2020-02-28", publishedBasis: "editor"}));

  test("is optional", () =>
    expect(read(BODY).article).toMatchObject({outlet: "Unknown", published: null, publishedBasis: "unresolved", title: null, text: BODY}));

  test.each([
    ["an unquoted colon in the title", "outlet: Daily News\ntitle: Live: soldiers killed: updates\npublished: 2020-02-28"],
    ["a tab", "outlet: Daily News\n\tbroken:\npublished: 2020-02-28"],
    ["a bracket that does not close", "outlet: Daily News\ntags: [a, b\npublished: 2020-02-28"],
    ["the same key twice", "outlet: Daily News\noutlet: Daily News\npublished: 2020-02-28"]
  ])("broken by %s, is read line by line and reported", (_, yaml) => {
    const {article, problems, quarantined} = read(`---\n${yaml}\n---\n${BODY}`);
    expect(article).toMatchObject({outlet: "Daily News", published: "2020-02-28", text: BODY});
    expect(problems.map(({rule}) => rule)).toEqual(["front-matter"]);
    expect(quarantined).toBeNull();
  });

  test("without an end, ends with its last line of the form key: value", () => {
    const {article, problems} = read(`---\noutlet: Daily News\npublished: 2020-02-28\n${BODY}`);
    expect(article).toMatchObject({outlet: "Daily News", published: "2020-02-28", text: BODY});
    expect(problems.map(({rule}) => rule)).toEqual(["front-matter"]);
  });

  test.each([
    ["a misspelt key", "outlt: Daily News", "outlet", "it has outlt, published"],
    ["a basis that is none", "outlet: Daily News\npublished_basis: guess", "published_basis", "'guess'; allowed: stamp, text, url, editor"],
    ["an address without its scheme", "outlet: Daily News\nurl: example.org/a", "url", "'example.org/a'; allowed: an address"]
  ])("%s is told with what is allowed", (_, yaml, rule, reason) => {
    const {problems} = read(`---\n${yaml}\npublished: 2020-02-28\n---\n${BODY}`);
    expect(problems).toEqual([expect.objectContaining({rule, reason: expect.stringContaining(reason)})]);
  });

  test.each([
    "published: 28/02/2020",
    "published: 02/28/2020",
    "published: 28.2.2020",
    "published: 2020/2/28",
    "published: 20200228",
    "published: Fri, 28 Feb 2020 10:00:00 GMT",
    "Published: 2020-02-28",
    "publication_date: 28 February 2020",
    "date-published: 2020-02-28T23:30:00-05:00"
  ])("gives the day as %s", (line) => {
    const {article, problems} = read(`---\noutlet: Daily News\n${line}\n---\n${BODY}`);
    expect(article).toMatchObject({published: "2020-02-28", publishedBasis: "editor"});
    expect(problems).toEqual([]);
  });

  test.each([
    ["3/4/2020", "3/4/2020", "2020-03-04 or 2020-04-03"],
    ["February 2020", "February 2020", "2020-02-28"],
    ["yesterday", "yesterday", "2020-02-28"],
    ["2020-02-30", "2020-02-30", "2020-02-28"],
    ["[2020, 2, 28]", "2020, 2, 28", "2020-02-28"]
  ])("with %s for a day leaves the article undated and tells what is allowed", (written, told, allowed) => {
    const {article, problems} = read(`---\noutlet: Daily News\npublished: ${written}\n---\n${BODY}`);
    expect(article).toMatchObject({published: null, publishedBasis: "unresolved"});
    expect(problems[0]).toMatchObject({rule: "published", reason: `published '${told}' is no day; allowed: an ISO day, as ${allowed}`});
  });

  test("links to web addresses alone", () => expect(read(`---\nurl: "javascript:alert(1)"\n---\n${BODY}`).article.url).toBeNull());
});

describe("day of publication", () => {
  test.each<[sentence: string, file: string, published: string | null, basis: string, rest?: string]>([
    ["a stamp before the first word", ` date 2020-02-15 ${BODY}`, "2020-02-15", "stamp", BODY],
    ["a stamp on a line of its own", `February 15, 2020\n\n${BODY}`, "2020-02-15", "stamp", BODY],
    ["a keyed stamp with a month's name", `Published: 15 Feb. 2020\n${BODY}`, "2020-02-15", "stamp", BODY],
    ["a sentence that begins with a day is no stamp", "On February 15, 2020 four soldiers were killed.\n", null, "unresolved"],
    ["a day in the credit line", `${BODY}\nSource: TASS, February 28, 2020\n`, "2020-02-28", "text"],
    [
      "the editor's day, which the stamp bears out",
      `---\npublished: 2020-02-15\n---\ndate 2020-02-15 ${BODY}`,
      "2020-02-15",
      "stamp",
      BODY
    ],
    ["the editor's day with its basis", `---\npublished: 2020-02-15\npublished_basis: text\n---\n${BODY}`, "2020-02-15", "text"],
    ["the editor's time of day", `---\npublished: 2020-02-15T22:30:00+03:00\n---\n${BODY}`, "2020-02-15", "editor"],
    ["a day that does not exist", `---\npublished: 2020-02-30\n---\n${BODY}`, null, "unresolved"]
  ])("%s", (_, file, published, publishedBasis, rest) => {
    const {article} = read(file);
    expect(article).toMatchObject({published, publishedBasis, ...(rest ? {text: rest} : {})});
  });

  test("an undated article lists each day that it names, with where it stands", () => {
    const {article, problems} = read("He spoke on 27 February 2020 and again on March 5, 2020, he said.\n");
    expect(problems.map(({rule, reason}) => [rule, reason])).toEqual([
      ["undated", "no day of publication; the text names 2020-02-27"],
      ["undated", "no day of publication; the text names 2020-03-05"]
    ]);
    for (const {quote, start, end} of problems) expect(article.text.slice(start, end)).toBe(quote);
  });
});

describe("bad input", () => {
  test.each<[sentence: string, file: string | Uint8Array, quarantined: string | null]>([
    ["nothing", "", "no text"],
    ["white space alone", " \n\n\t\n", "no text"],
    ["front matter without a body", "---\noutlet: Daily News\n---\n", "no text"],
    ["a fence and nothing more", "---\n", "no text"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4, 5, 6, 7, 0x41]), "not a text: control characters"],
    ["rich text", "{\\rtf1\\ansi Four soldiers were killed in Idlib.}", "not a plain text but RTF: save its words as .txt"],
    ["a PDF", "%PDF-1.7\n1 0 obj", "not a plain text but PDF: save its words as .txt"],
    [
      "a document of a word processor",
      "PK\x03\x04\x14word/document.xml",
      "not a plain text but a Word or ZIP file: save its words as .txt"
    ],
    ["a saved page", `\n<!DOCTYPE html><html><p>${BODY}</p></html>`, "not a plain text but a web page: save its words as .txt"],
    ["a text that speaks of a format", "HTML pages and PDF files were leaked.\n", null],
    ["an alias bomb", `---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\nd: !!js/function "x"\n---\n${BODY}`, null],
    ["a megabyte in one line", `${"Four soldiers were killed in Idlib. ".repeat(30_000)}\n`, null],
    ["50,000 nested quotes", `${"“He said ".repeat(50_000)}${"”".repeat(50_000)}\n`, null]
  ])("%s never throws", (_, file, quarantined) => {
    const source = read(file);
    expect(source.quarantined).toBe(quarantined);
    expect(source.problems.some(({rule}) => rule === "quarantine")).toBe(quarantined !== null);
  });
});

describe("another language", () => {
  const reasons = (file: string): string[] =>
    read(file)
      .problems.filter(({rule}) => rule === "language")
      .map(({reason}) => reason);

  test("is told, as nothing will be read from it", () =>
    expect(reasons("قال الوزير إن أربعة جنود قتلوا في إدلب.\n")).toEqual(["most letters are not Latin: English alone is read"]));
  test.each([
    [
      "German",
      "Der Sprecher sagte, die Lage in der Stadt sei nach den Angriffen der Nacht ruhig. Vier Soldaten wurden getötet, und die Armee hat am Morgen das Feuer erwidert. Also will man im Ministerium in den kommenden Tagen weiter verhandeln, so der Minister am Abend."
    ],
    [
      "Turkish",
      "Bakanlık sözcüsü, gece boyunca süren saldırıların ardından kentte durumun sakin olduğunu söyledi. Dört asker hayatını kaybetti, ordu sabah saatlerinde karşılık verdi. Bakan akşam yaptığı açıklamada görüşmelerin önümüzdeki günlerde süreceğini ve taraflarla temasın kesilmeyeceğini belirtti; siviller için yeni önlemler alınacak."
    ]
  ])("is told of a text in %s", (_, text) =>
    expect(reasons(text)).toEqual(["hardly a word of English grammar in it: English alone is read"])
  );
  test("is not told of a few words", () => expect(reasons("Vier Soldaten wurden in Idlib getötet.")).toEqual([]));
  test("of a name in an English text is not", () => expect(reasons(`${BODY} The town is called إدلب.\n`)).toEqual([]));
});

describe("encodings", () => {
  const text = "Erdoğan said “no” in Hürriyet.\n";
  test.each<[encoding: string, file: Uint8Array]>([
    ["UTF-8", bytes(text)],
    ["UTF-8 with a byte order mark", bytes(`\uFEFF${text}`)],
    ["UTF-16 with a byte order mark", utf16(`\uFEFF${text}`, false)],
    ["big-endian UTF-16 with a byte order mark", utf16(`\uFEFF${text}`, true)],
    ["UTF-16 without one", utf16(text, false)],
    ["the Turkish code page", Uint8Array.from(Array.from(text), (sign) => ({ğ: 0xf0, "“": 0x93, "”": 0x94})[sign] ?? sign.charCodeAt(0))]
  ])("%s", (_, file) => {
    const {article, quarantined} = read(file);
    expect(article.text).toBe(text);
    expect(quarantined).toBeNull();
  });

  test("line ends are one sign, so that offsets are the same on every machine", () =>
    expect(read("One.\r\nTwo.\rThree.\n").article.text).toBe("One.\nTwo.\nThree.\n"));
});
