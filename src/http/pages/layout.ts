import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

export type Fragment = HtmlEscapedString | Promise<HtmlEscapedString>

/** What is missing from a page says so in words, and where to go instead. */
export interface Page {
  readonly title: string
  readonly main: Fragment
  readonly language?: string
}

const links = [
  { href: '/', label: 'Relire une lettre' },
  { href: '/lecons', label: 'Leçons' },
  { href: '/regles', label: 'Règles' },
] as const

/** A page that needs no script. */
export const layout = ({ title, main }: Page): Fragment => html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} – Limpide</title>
<link rel="icon" type="image/svg+xml" href="/icon.svg">
<link rel="stylesheet" href="/pages.css">
</head>
<body>
<a class="skip-link" href="#contenu">Aller au contenu</a>
<header>
<nav aria-label="Pages de Limpide"><ul>${links.map(({ href, label }) => html`<li><a href="${href}">${label}</a></li>`)}</ul></nav>
</header>
<main id="contenu">
${main}
</main>
</body>
</html>`

/** A refusal, as a page. `detail` is one French sentence. */
export const refusalPage = (title: string, detail: string): Fragment =>
  layout({
    title,
    main: html`<h1>${title}</h1>
<p>${detail}</p>
<p><a href="/regles">Voir les règles</a></p>
<p><a href="/lecons">Voir les leçons</a></p>`,
  })
