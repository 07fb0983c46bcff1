import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {oncePerBurst} from "../../loaders/site/once-per-burst.js";

/** Longer than any burst, in milliseconds. */
const LATER = 1000;

describe("work that follows bursts of calls", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is done once for a burst, and again for a call that comes while it runs", async () => {
    const work = vi.fn(() => new Promise<void>((done) => setTimeout(done, LATER)));
    const call = oncePerBurst(work, vi.fn());
    for (let i = 0; i < 3; ++i) call();
    await vi.advanceTimersByTimeAsync(LATER / 2);
    expect(work).toHaveBeenCalledTimes(1);
    call();
    await vi.advanceTimersByTimeAsync(4 * LATER);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it("is done for the next call after it failed, and the failure is told", async () => {
    const fault = new Error("no such file");
    const work = vi.fn<() => Promise<void>>().mockRejectedValueOnce(fault).mockResolvedValue();
    const failed = vi.fn();
    const call = oncePerBurst(work, failed);
    call();
    await vi.advanceTimersByTimeAsync(LATER);
    expect(failed).toHaveBeenCalledExactlyOnceWith(fault);
    call();
    await vi.advanceTimersByTimeAsync(LATER);
    expect(work).toHaveBeenCalledTimes(2);
  });
});
