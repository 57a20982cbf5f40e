/** Half-open interval `[start, end)` of UTF-16 code units into the user's own source. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end
