/** The site's root, from the link of its name in the masthead. */
const root = new URL(".", document.querySelector<HTMLAnchorElement>(".masthead .name")!.href);

/** Built pages carry their root; Framework's preview serves files from a folder of its own. */
const files = document.body.dataset.root ? root : new URL("_file/", root);

const loaded = new Map<string, Promise<unknown>>();

/** A file of the story's data, fetched once. */
export function load<Content>(story: string, name: string): Promise<Content> {
  const path = `data/${story}/${name}.json`;
  const known =
    loaded.get(path) ??
    fetch(new URL(path, files)).then((response) => {
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.json();
    });
  loaded.set(path, known);
  return known as Promise<Content>;
}

/** The address of a path below the story: `evidence#undated`. */
export function address(story: string, path: string): string {
  const [page, anchor] = path.split("#");
  return `${new URL(`stories/${story}/${page}.html`, root).pathname}${anchor ? `#${anchor}` : ""}`;
}

/** A drawing as strict XML. */
export const serialize = (svg: Node): string => new XMLSerializer().serializeToString(svg);
