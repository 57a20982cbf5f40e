/** What each commitment of Services Publics + promises, in a few words. */
export const commitmentNames = {
  respect: 'un accueil courtois, et le droit à l’erreur',
  contact: 'un service facile à joindre',
  support: 'de l’aide, et des recours',
  deadlines: 'des délais annoncés',
  clarity: 'une information claire',
  results: 'des résultats publiés',
  opinion: 'l’avis des usagers',
  ecology: 'des démarches plus sobres',
} as const

export const treatmentNames = {
  replace: 'remplacer le terme',
  explain: 'garder le terme et l’expliquer',
  soften: 'adoucir la formule',
} as const

/** The folders of the rule base, in the order a writer meets them. */
export const themeNames = {
  structure: 'L’ordre et la mise en page',
  content: 'Ce que la lettre doit dire',
  sentences: 'Les phrases',
  verbs: 'Les verbes',
  words: 'Les mots',
  tone: 'Le ton',
  address: 'La personne à qui vous écrivez',
  numbers: 'Les nombres, les dates et les heures',
  typography: 'La typographie',
} as const

/** The name of a theme; its folder when a new theme has none yet. */
export const themeName = (theme: string): string =>
  (themeNames as Readonly<Record<string, string>>)[theme] ?? theme
