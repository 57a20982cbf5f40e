/** Milliseconds of the middle run; the contenders take turns, so that a busy moment of the machine hits them all. */
export const medianTimes = async (
  contenders: Readonly<Record<string, () => Promise<void> | void>>,
  rounds: number,
): Promise<Record<string, number>> => {
  const times = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]))
  for (let round = -1; round < rounds; round++)
    for (const [name, run] of Object.entries(contenders)) {
      const start = performance.now()
      await run()
      // The first round warms up what a service keeps warm.
      if (round >= 0) times.get(name)?.push(performance.now() - start)
    }
  return Object.fromEntries(
    [...times].map(([name, all]) => [name, all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0]),
  )
}
