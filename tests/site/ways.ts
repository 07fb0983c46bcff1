import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";

/** A site that is served. */
interface Built {
  served: string;
  story: string;
  open(path: string, view?: {width?: number}): Promise<{page: Page; said: string[]}>;
}

/** Tests that a reader of a long page, a printed one or a stale link gets on. */
export function wayTests(built: () => Built): void {
  describe("a long page", () => {
    test("keeps the way back to its contents in reach on a phone", async () => {
      const {page} = await built().open(`stories/${built().story}/framing.html`, {width: 360});
      await page.locator("#agency").scrollIntoViewIfNeeded();
      const back = page.locator(".up a");
      expect(await back.evaluate((a) => a.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
      await back.click();
      await expect.poll(() => page.locator("#contents").evaluate((nav) => Math.abs(nav.getBoundingClientRect().top))).toBeLessThan(60);
      await page.context().close();
    });

    test("is printed with its closed parts open", async () => {
      const {page} = await built().open(`stories/${built().story}/framing.html`);
      const closed = page.locator("#agency details.rows table tbody tr").last();
      expect(await closed.isVisible()).toBe(false);
      await page.emulateMedia({media: "print"});
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      expect(await closed.isVisible()).toBe(true);
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      expect(await closed.evaluate((row) => row.closest("details")!.open)).toBe(false);
      await page.context().close();
    });
  });

  describe("a stale link", () => {
    test("leads to a page that goes on, at any depth, with the status of one that is gone", async () => {
      const address = `stories/${built().story}/events/gone.html`;
      expect((await fetch(built().served + address)).status).toBe(404);
      const {page, said} = await built().open(address);
      await page.getByRole("link", {name: "Evidence"}).click();
      await page.waitForURL(new RegExp(`stories/${built().story}/evidence`));
      expect(await page.textContent("h1")).toContain("Every event");
      expect(said.filter((line) => !line.includes("404"))).toEqual([]);
      await page.context().close();
    });
  });
}
