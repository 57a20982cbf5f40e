import { documentHtml } from './document-html.ts'
import { escapeHtml } from './escape-html.ts'
import { count } from './french.ts'
import type { CheckedDocument, Output, UnreadDocument } from './output.ts'
import { reportStyle } from './report-style.ts'

// Even if a letter got past the sanitiser, the page could load and run nothing.
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

const unreadHtml = (unread: readonly UnreadDocument[]): string => {
  if (unread.length === 0) return ''
  const items = unread.map(
    ({ path, message }) => `<li>${escapeHtml(path)}\u00a0: ${escapeHtml(message)}</li>`,
  )
  return `<section class="notice" aria-labelledby="unread"><h2 id="unread">Résultat incomplet</h2>
<p>${count(unread.length, 'document')} sans relecture\u00a0:</p><ul>${items.join('')}</ul></section>`
}

const contents = (documents: readonly CheckedDocument[]): string => {
  if (documents.length < 2) return ''
  const items = documents.map(
    ({ path }, index) => `<li><a href="#d${index + 1}">${escapeHtml(path)}</a></li>`,
  )
  return `<nav aria-label="Documents"><ol>${items.join('')}</ol></nav>`
}

export default {
  label: 'Page HTML, à ouvrir dans un navigateur',
  mediaType: 'text/html',
  write: (documents, { unread = [] }) => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Relecture Limpide</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>Relecture Limpide</h1>
${unreadHtml(unread)}
${contents(documents)}
${documents.map((document, index) => documentHtml(document, `d${index + 1}`)).join('\n')}
</main>
</body>
</html>
`,
} satisfies Output
