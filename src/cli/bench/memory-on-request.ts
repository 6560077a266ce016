/**
 * Loaded into a server that is measured: when asked, it collects its garbage and answers what it still holds, in bytes.
 * Without that, a reading says when the last collection was, which comes by chance.
 */
process.on('message', () => {
  // Twice: what the first finds unused may let go of memory outside of the heap only when it is gone.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send?.({ held: heapUsed + external, resident: rss } satisfies MemoryAnswer);
});

export interface MemoryAnswer {
  /** What its objects and buffers take. */
  readonly held: number;
  /** What the system counts as its memory, with what is free in it for the next answers. */
  readonly resident: number;
}
