/** An editor that saves a file may write it several times within this many milliseconds. */
const BURST = 60;

/** Runs `work` once for a burst of calls, and again where a call came meanwhile. Work that fails is told to `failed`, and the next call runs it again. */
export function oncePerBurst(work: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let state: "idle" | "waiting" | "running" | "again" = "idle";
  const run = async (): Promise<void> => {
    state = "running";
    await work().catch(failed);
    const more = (state as string) === "again";
    state = "idle";
    if (more) call();
  };
  const call = (): void => {
    if (state === "idle") {
      state = "waiting";
      setTimeout(run, BURST);
    } else if (state === "running") state = "again";
  };
  return call;
}
