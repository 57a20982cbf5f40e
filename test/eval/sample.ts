/** A number below `below`, from a state of 32 bits. Even enough to draw from a list (Marsaglia's xorshift, 2003). */
const xorshift = (seed: number): ((below: number) => number) => {
  let state = (seed * 2_654_435_761) >>> 0 || 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state % below
  }
}

/** `size` members drawn without replacement, all when there are fewer. The same seed draws the same ones. */
export const sample = <Member>(members: readonly Member[], size: number, seed: number): Member[] => {
  const next = xorshift(seed)
  const left = [...members]
  const drawn: Member[] = []
  while (drawn.length < size && left.length > 0) drawn.push(...left.splice(next(left.length), 1))
  return drawn
}
