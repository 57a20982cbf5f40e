const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// Control characters are not allowed in HTML, and marks that turn text around could hide what follows.
const refused = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu

/** Text that stands in a page, or in one of its attributes, as nothing but text. */
export const escapeHtml = (text: string): string =>
  text.replace(refused, '�').replace(/[&<>"']/g, (character) => entities[character] ?? character)
