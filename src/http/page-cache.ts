/** Vite puts a hash in the name of what it writes under `assets/`: such a file never changes. */
export const pageCache = (path: string): string =>
  /(?:^|\/)assets\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
