import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnnotatedSentence } from '../../../src/document/sentence.ts'
import type { TokenRange } from '../../../src/document/syntax.ts'
import { type AnnotatedToken, tags } from '../../../src/document/token.ts'
import { annotateDocument } from '../../../src/engine/annotate-document.ts'
import plain from '../../../src/inputs/plain.ts'
import { parseSyntax } from '../../../src/languages/fr/syntax/parse-syntax.ts'
import { readSyntaxData } from '../../../src/languages/fr/syntax/syntax-data.ts'
import { analyzerOf } from '../../support/analyzer.ts'

const { language } = await analyzerOf('fr')
const compiled = join(import.meta.dirname, '..', '..', '..', 'src', 'generated', 'data.fr.json')
const data = readSyntaxData(JSON.parse(readFileSync(compiled, 'utf8')))

const sentenceOf = (text: string): AnnotatedSentence => {
  const [sentence, ...others] = annotateDocument(plain.read(text), language).sentences
  if (!sentence || others.length > 0) throw new Error(`Not one sentence: ${text}`)
  return sentence
}

const form = ({ tokens }: AnnotatedSentence, index: number | undefined): string =>
  (index === undefined ? undefined : tokens[index]?.form) ?? '–'

const textOf = ({ tokens }: AnnotatedSentence, { from, to }: TokenRange): string =>
  tokens
    .slice(from, to)
    .filter(({ implicit }) => !implicit)
    .map((token) => token.form)
    .join(' ')

const passives = (sentence: AnnotatedSentence): string[] =>
  sentence.syntax.verbGroups
    .filter(({ voice }) => voice === 'passive')
    .map(({ head }) => form(sentence, head))

/** « service > examine »: head of the subject, then lexical verb. */
const subjects = (sentence: AnnotatedSentence): string[] =>
  sentence.syntax.verbGroups.flatMap(({ subject, head }) =>
    subject ? [`${form(sentence, subject.head)} > ${form(sentence, head)}`] : [],
  )

const agents = (sentence: AnnotatedSentence): string[] =>
  sentence.syntax.verbGroups.flatMap(({ agent }) => (agent ? [textOf(sentence, agent)] : []))

/** « 1 relative qui instruit »: depth, kind, opener, lexical verb. */
const clauses = (sentence: AnnotatedSentence): string[] =>
  sentence.syntax.clauses.map(({ depth, kind, opener, verb }) => {
    const head = verb === undefined ? undefined : sentence.syntax.verbGroups[verb]?.head
    return `${depth} ${kind} ${form(sentence, opener)} ${form(sentence, head)}`
  })

describe('the passive', () => {
  it.each([
    ['Votre demande est examinée par le service.', ['examinée']],
    ['Votre demande a été rejetée le 3 mars.', ['rejetée']],
    ['Votre dossier sera transmis à la commission.', ['transmis']],
    ['La décision devra être notifiée sous huit jours.', ['notifiée']],
    ['Les pièces ont été très souvent rejetées.', ['rejetées']],
    ['Votre dossier a été examiné et rejeté.', ['examiné', 'rejeté']],
    [
      'Les demandes ont été reçues, classées puis transmises au préfet.',
      ['reçues', 'classées', 'transmises'],
    ],
    ['Est-il prévu une indemnité pour ce déplacement ?', ['prévu']],
    ['Votre dossier n’a pas encore été traité.', ['traité']],
    ['Aucune aide ne sera plus jamais versée à ce titre.', ['versée']],
    ['Il vous est demandé de fournir un justificatif.', ['demandé']],
    ['Il m’a été répondu que le délai était dépassé.', ['répondu', 'dépassé']],
    ['Le dossier, une fois complété, sera examiné en commission.', ['examiné']],
    ['La demande ayant été rejetée, vous pouvez former un recours.', ['rejetée']],
    ['Après avoir été informé de vos droits, vous signez le formulaire.', ['informé']],
    ['Tout en étant suivi par un conseiller, vous restez inscrit.', ['suivi']],
    ['Vous êtes invité à vous présenter au guichet.', ['invité']],
    ['Nous avons été informés de votre situation.', ['informés']],
    ['Les aides dont vous avez été privé vous seront versées.', ['privé', 'versées']],
    ['La somme vous sera-t-elle remboursée avant le 31 mars ?', ['remboursée']],
    ['Votre demande est, en l’absence de réponse, réputée rejetée.', ['réputée']],
    ['Sont exonérés les étudiants de moins de 26 ans.', ['exonérés']],
    ['Ce formulaire doit être rempli, daté et signé.', ['rempli', 'daté', 'signé']],
    ['Ces données peuvent être largement et rapidement diffusées.', ['diffusées']],
    ['Il a été mis fin à votre contrat.', ['mis']],
    ['VOTRE DEMANDE A ÉTÉ REJETÉE.', ['REJETÉE']],
    ['Les frais qui ont été engagés seront remboursés.', ['engagés', 'remboursés']],
    ['Les montants sont tous calculés sur cette base.', ['calculés']],
    ['Le projet est subventionné à 50 % par la région.', ['subventionné']],
  ])('is found in « %s »', (text, found) => {
    expect(passives(sentenceOf(text))).toEqual(found)
  })

  it.each([
    'Votre courrier est arrivé le 3 mars.',
    'Vous êtes né le 12 mai 1980 à Lyon.',
    'Nos agents sont venus à votre domicile.',
    'Le délai est devenu trop court.',
    'Vous êtes resté sans emploi pendant un an.',
    'Le demandeur s’est rendu à la mairie.',
    'Nous nous sommes trompés dans le calcul.',
    'Vous vous êtes inscrit trop tard.',
    'Je me suis présenté au guichet hier.',
    'S’étant inscrit hors délai, il perd son droit.',
    'La mairie a fait examiner votre dossier.',
    'Nous avons laissé partir le courrier.',
    'Votre demande est incomplète.',
    'Nous avons reçu votre lettre.',
    'Le service ne l’a pas encore reçue.',
    'Votre dossier est recevable et lisible.',
    'La prime est montée à 300 euros.',
    'Le dossier complété est sur mon bureau.',
    'Le demandeur est décédé avant la décision.',
    'Vous avez été malade en mars.',
  ])('is not found in « %s »', (text) => {
    expect(passives(sentenceOf(text))).toEqual([])
  })

  it('is written in the features of its participle and of no other word', () => {
    const { tokens } = sentenceOf('Votre demande a été examinée par le service que vous avez saisi.')
    expect(tokens.filter(({ features }) => features.voice === 'Pass').map((token) => token.form)).toEqual([
      'examinée',
    ])
  })
})

describe('the agent', () => {
  it.each([
    ['Votre demande a été examinée par le service des impôts.', ['le service']],
    ['La décision est signée par M. Durand.', ['M. Durand']],
    ['L’acte a été signé le 3 mars 2024 par le maire.', ['le maire']],
    ['Cette aide est versée par la CAF.', ['la CAF']],
    ['La demande signée par les deux parents est valable.', ['les deux parents']],
    ['Les pièces demandées par notre agent sont listées ci-dessous.', ['notre agent']],
    ['Ce montant a été fixé par le décret du 3 mai 2023.', ['le décret']],
    ['La lettre est signée par {{nom}}.', ['{{nom}}']],
  ])('is found in « %s »', (text, found) => {
    expect(agents(sentenceOf(text))).toEqual(found)
  })

  it.each([
    'Votre demande doit être envoyée par courrier.',
    'Les frais sont remboursés par la poste.',
    'Le loyer est versé par mois.',
    'La décision est notifiée par voie électronique.',
    'Votre dossier est transmis par l’intermédiaire de la mairie.',
    'Nous examinons votre demande par le service en ligne.',
    'La convention est applicable depuis sa ratification par le Parlement.',
  ])('is not found in « %s »', (text) => {
    expect(agents(sentenceOf(text))).toEqual([])
  })
})

describe('the subject', () => {
  it.each([
    ['Le service examine votre demande.', ['service > examine']],
    ['Nous vous informons de cette décision.', ['Nous > informons']],
    ['Vous nous avez transmis un dossier.', ['Vous > transmis']],
    ['Nous nous engageons à vous répondre.', ['Nous > engageons']],
    ['Le dossier que vous avez déposé sera examiné.', ['vous > déposé', 'dossier > examiné']],
    [
      'Les pièces qui justifient votre situation doivent être jointes.',
      ['qui > justifient', 'pièces > doivent'],
    ],
    ['Le maire et le préfet signent la convention.', ['maire > signent']],
    ['Le maire, le préfet et le recteur signent la convention.', ['maire > signent']],
    ['Avez-vous reçu notre courrier ?', ['-vous > reçu']],
    ['Le dossier, une fois complété, sera examiné.', ['dossier > examiné']],
    [
      'Si la demande est rejetée, le demandeur peut former un recours.',
      ['demande > rejetée', 'demandeur > peut'],
    ],
    ['Les pièces que demande le service sont listées.', ['service > demande', 'pièces > listées']],
    ['Sont exonérés les étudiants boursiers.', ['étudiants > exonérés']],
    ['La date de dépôt et le numéro du dossier figurent en haut.', ['date > figurent']],
    ['Chaque année, le service vérifie vos droits.', ['service > vérifie']],
    ['Le service des impôts des particuliers vous répondra.', ['service > répondra']],
    ['La demande de M. Durand a été reçue.', ['demande > reçue']],
    ['Le chef de service examine la demande et prend la décision.', ['chef > examine', 'chef > prend']],
    [
      'La demande ayant été rejetée, le demandeur forme un recours.',
      ['demande > rejetée', 'demandeur > forme'],
    ],
  ])('is named in « %s »', (text, found) => {
    expect(subjects(sentenceOf(text))).toEqual(found)
  })

  it.each([
    'Adressez-vous au guichet.',
    'Envoyez votre dossier à la mairie.',
    'Joindre une copie du bail.',
    'Veuillez signer le formulaire.',
  ])('is not named in « %s »', (text) => {
    expect(subjects(sentenceOf(text))).toEqual([])
  })
})

describe('clauses', () => {
  it.each([
    ['Nous avons reçu votre demande.', ['0 main – reçu']],
    ['Nous avons reçu votre dossier et nous le traitons.', ['0 main – reçu', '0 coordinate et traitons']],
    [
      'Le service qui instruit votre dossier vous répondra.',
      ['0 main – répondra', '1 relative qui instruit'],
    ],
    [
      'Nous vous informons que votre demande est rejetée.',
      ['0 main – informons', '1 completive que rejetée'],
    ],
    ['Si vous déménagez, prévenez la mairie.', ['0 main – prévenez', '1 circumstantial Si déménagez']],
    ['Nous refusons parce que le délai est dépassé.', ['0 main – refusons', '1 circumstantial que dépassé']],
    [
      'Bien que votre dossier soit complet, nous le refusons.',
      ['0 main – refusons', '1 circumstantial que soit'],
    ],
    ['Les droits dont vous disposez sont rappelés ici.', ['0 main – rappelés', '1 relative dont disposez']],
    ['Ce qui compte est la date du dépôt.', ['0 main – est', '1 relative qui compte']],
    ['Nous ignorons ce que vous demandez.', ['0 main – ignorons', '1 relative que demandez']],
    [
      'La commission à laquelle vous écrivez se réunit à Lyon.',
      ['0 main – réunit', '1 relative laquelle écrivez'],
    ],
    ['Le service auquel vous écrivez est fermé.', ['0 main – fermé', '1 relative lequel écrivez']],
    [
      'Le dossier est classé, de sorte que vous ne recevrez rien.',
      ['0 main – classé', '1 circumstantial que recevrez'],
    ],
    ['Vous devez écrire au maire pour obtenir cette aide.', ['0 main – devez', '1 infinitive pour obtenir']],
    [
      'Afin de traiter votre demande, nous attendons ce document.',
      ['0 main – attendons', '1 infinitive de traiter'],
    ],
    ['Vous pouvez partir sans payer.', ['0 main – pouvez', '1 infinitive sans payer']],
    ['Relisez votre dossier avant de le signer.', ['0 main – Relisez', '1 infinitive de signer']],
    ['En vérifiant votre dossier, nous avons vu une erreur.', ['0 main – vu', '1 participial En vérifiant']],
    [
      'La demande ayant été rejetée, vous pouvez former un recours.',
      ['0 main – pouvez', '1 participial – rejetée'],
    ],
    ['Le dossier, une fois reçu, sera examiné.', ['0 main – examiné', '1 participial fois reçu']],
    [
      'Nous vous informons que le service qui a reçu votre dossier vous répondra.',
      ['0 main – informons', '1 completive que répondra', '2 relative qui reçu'],
    ],
    [
      'Les pièces que vous avez envoyées et que nous avons reçues sont valables.',
      ['0 main – sont', '1 relative que envoyées', '1 relative que reçues'],
    ],
    [
      'Lorsque vous recevrez ce courrier, et si vous le contestez, écrivez au préfet.',
      ['0 main – écrivez', '1 circumstantial Lorsque recevrez', '1 circumstantial si contestez'],
    ],
    [
      'Nous vérifions si vous remplissez les conditions.',
      ['0 main – vérifions', '1 completive si remplissez'],
    ],
    [
      'Le service qui instruit et vérifie les demandes est fermé.',
      ['0 main – fermé', '1 relative qui instruit', '1 coordinate et vérifie'],
    ],
    ['Le jour où vous avez signé, le contrat a pris effet.', ['0 main – pris', '1 relative où signé']],
    [
      'Au cas où vous seriez absent, prévenez le secrétariat.',
      ['0 main – prévenez', '1 circumstantial où seriez'],
    ],
    [
      'Étant donné que le délai est dépassé, nous refusons.',
      ['0 main – refusons', '1 circumstantial que dépassé'],
    ],
    [
      'Répondez sous huit jours, faute de quoi votre dossier sera classé.',
      ['0 main – Répondez', '1 circumstantial quoi classé'],
    ],
    ['Quiconque demande cette aide reçoit un formulaire.', ['0 main – demande', '0 coordinate – reçoit']],
  ])('are told apart in « %s »', (text, found) => {
    expect(clauses(sentenceOf(text)).toSorted()).toEqual(found.toSorted())
  })

  it.each([
    'Le montant est plus élevé que le plafond.',
    'Vous ne recevrez que la moitié de la somme.',
    'Les demandeurs ainsi que les conjoints signent.',
    'Nous avons décidé de rejeter votre demande.',
    'La pièce demandée le 3 mars manque.',
    'Votre dossier est aussi complet que possible.',
  ])('are none but the main one in « %s »', (text) => {
    expect(sentenceOf(text).syntax.clauses.map(({ kind }) => kind)).toEqual(['main'])
    expect(sentenceOf(text).syntax.depth).toBe(0)
  })

  it.each([
    ['Nous avons reçu votre demande.', 0],
    ['Nous pensons que vous avez droit à cette aide.', 1],
    ['Nous pensons que le service qui vous a reçu a oublié de noter la date.', 2],
    ['Nous pensons que le service qui a reçu la lettre que vous avez écrite répondra.', 3],
  ])('give the depth of « %s »', (text, depth) => {
    expect(sentenceOf(text).syntax.depth).toBe(depth)
  })
})

describe('the verb group', () => {
  it.each([
    ['Nous ne vous l’avons pas envoyé.', 'ne vous l’ avons pas envoyé', ['vous', 'l’'], ['ne', 'pas']],
    ['Vous ne disposez plus de ce droit.', 'ne disposez plus', [], ['ne', 'plus']],
    ['Nous n’avons jamais reçu ce document.', 'n’ avons jamais reçu', [], ['n’', 'jamais']],
    ['Le délai ne peut être prolongé.', 'ne peut', [], ['ne']],
    ['Nous vous en remercions.', 'vous en remercions', ['vous', 'en'], []],
    ['Il s’y est opposé.', 's’ y est opposé', ['s’', 'y'], []],
    ['Vous ne recevrez que la moitié de la somme.', 'ne recevrez', [], ['ne', 'que']],
    ['Nous n’avons reçu aucune réponse.', 'n’ avons reçu aucune', [], ['n’', 'aucune']],
    ['Envoyez-nous votre dossier.', 'Envoyez -nous', ['-nous'], []],
  ])('of « %s » is « %s »', (text, group, clitics, negation) => {
    const sentence = sentenceOf(text)
    const [verb] = sentence.syntax.verbGroups
    expect(verb && textOf(sentence, verb)).toBe(group)
    expect(verb?.clitics.map((index) => form(sentence, index))).toEqual(clitics)
    expect(verb?.negation.map((index) => form(sentence, index))).toEqual(negation)
  })

  it.each([
    ['Nous vous demandons de ne pas le signer.', 'ne pas le signer', 'infinitive'],
    ['En le vérifiant, nous avons vu une erreur.', 'le vérifiant', 'gerund'],
    ['La demande déposée hier est complète.', 'déposée', 'participle'],
    ['Les personnes souhaitant un rendez-vous appellent ce numéro.', 'souhaitant', 'participle'],
  ])('of « %s » includes « %s », a %s', (text, group, kind) => {
    const sentence = sentenceOf(text)
    expect(sentence.syntax.verbGroups.map((verb) => `${textOf(sentence, verb)} ${verb.form}`)).toContain(
      `${group} ${kind}`,
    )
  })

  it('says which verb an infinitive completes', () => {
    const { syntax } = sentenceOf('Votre demande doit être examinée par le service.')
    expect(syntax.verbGroups.map(({ governor }) => governor)).toEqual([undefined, 0])
  })

  it('takes no « que » for a restriction behind the « ne » of « avant que »', () => {
    const sentence = sentenceOf('Répondez avant que le délai ne soit dépassé.')
    expect(sentence.syntax.verbGroups.at(-1)?.negation.map((index) => form(sentence, index))).toEqual(['ne'])
  })
})

describe('noun groups', () => {
  it.each([
    ['Le service examine votre demande.', ['Le service', 'votre demande']],
    ['Les trois premières pages du dossier manquent.', ['Les trois premières pages', 'de | dossier']],
    ['Tous les demandeurs concernés ont reçu une lettre recommandée.', undefined],
    [
      'M. Durand dirige la direction générale des finances publiques.',
      ['M. Durand', 'la direction générale', 'de | finances publiques'],
    ],
    ['Nous appliquons l’article 12 du code civil.', ['l’ article 12', 'de | code civil']],
    ['Chacun reçoit un exemplaire.', ['Chacun', 'un exemplaire']],
    ['Vous payez 12 euros par an.', ['12 euros', 'par | an']],
  ])('of « %s » are told apart', (text, found) => {
    const sentence = sentenceOf(text)
    const groups = sentence.syntax.nounGroups.map((group) =>
      group.preposition === undefined
        ? textOf(sentence, group)
        : `${sentence.tokens[group.preposition]?.norm} | ${textOf(sentence, group)}`,
    )
    if (found) expect(groups).toEqual(found)
    else expect(groups[0]).toMatch(/^Tous les demandeurs/)
  })

  it('carry the gender and number that their words show', () => {
    const [first] = sentenceOf('Ces décisions sont motivées.').syntax.nounGroups
    expect(first).toMatchObject({ gender: 'Fem', number: 'Plur' })
  })
})

describe('insertions', () => {
  it.each([
    ['Le dossier, une fois complété, sera examiné.', ['une fois complété']],
    ['Votre demande, qui est arrivée hier, sera examinée.', ['qui est arrivée hier']],
    ['Vous devez, dans un délai de deux mois, payer cette somme.', ['dans un délai de deux mois']],
    ['Le revenu fiscal (ligne 12 de votre avis) est trop élevé.', ['ligne 12 de votre avis']],
    ['Votre avis – reçu en mars – indique ce montant.', ['reçu en mars']],
    ['Nous pensons que, sans réponse de votre part, le dossier sera classé.', ['sans réponse de votre part']],
    ['Votre demande est, en l’absence de réponse, réputée rejetée.', ['en l’ absence de réponse']],
  ])('are found in « %s »', (text, found) => {
    const sentence = sentenceOf(text)
    expect(sentence.syntax.insertions.map((range) => textOf(sentence, range))).toEqual(found)
  })

  it.each([
    'Si vous déménagez, prévenez la mairie.',
    'Joignez une copie du bail, un relevé bancaire et votre avis d’impôt.',
    'Nous avons reçu votre demande, et nous la traitons.',
    'Vous devez signer, dater et renvoyer ce formulaire.',
  ])('are not found in « %s »', (text) => {
    expect(sentenceOf(text).syntax.insertions).toEqual([])
  })
})

describe('enumerations', () => {
  it.each([
    [
      'Joignez une copie du bail, un relevé bancaire et votre avis d’impôt.',
      ['une copie du bail', 'un relevé bancaire', 'votre avis d’ impôt'],
    ],
    ['Vous devez signer, dater et renvoyer ce formulaire.', ['signer', 'dater', 'renvoyer ce formulaire']],
    ['Le maire, le préfet ou le recteur signe la convention.', ['Le maire', 'le préfet', 'le recteur']],
    [
      'Pièces à fournir : une copie du bail ; un relevé bancaire ; un avis d’impôt.',
      ['une copie du bail', 'un relevé bancaire', 'un avis d’ impôt'],
    ],
  ])('are found in « %s »', (text, found) => {
    const sentence = sentenceOf(text)
    expect(
      sentence.syntax.enumerations.map(({ items }) => items.map((item) => textOf(sentence, item))),
    ).toEqual([found])
  })

  it.each([
    'Nous avons reçu votre lettre et votre dossier.',
    'Si vous déménagez, prévenez la mairie et la préfecture.',
    'À ce jour, nous attendons votre bail et votre avis d’impôt.',
  ])('are not found in « %s »', (text) => {
    expect(sentenceOf(text).syntax.enumerations).toEqual([])
  })
})

const words = [
  'le',
  'la',
  'les',
  "l'",
  'un',
  'de',
  'à',
  'par',
  'pour',
  'que',
  'qui',
  'dont',
  'où',
  'lequel',
  'si',
  'comme',
  'parce',
  'ne',
  'pas',
  'et',
  'ou',
  ',',
  ';',
  ':',
  '.',
  '(',
  ')',
  '«',
  '»',
  '–',
  '-il',
  '-vous',
  'nous',
  'vous',
  'il',
  'se',
  'être',
  'avoir',
  'été',
  'examiné',
  'dossier',
  'service',
  '12',
  '%',
  '{{nom}}',
  'EN',
  'en',
  'une',
  'fois',
  '',
  '-',
  '?',
]
const verbForms = ['Fin', 'Inf', 'Part', 'Ger', undefined] as const

const [model] = sentenceOf('Bonjour.').tokens
if (!model) throw new Error('No token')

const anyToken: fc.Arbitrary<AnnotatedToken> = fc
  .record({
    word: fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })),
    lemma: fc.constantFrom('être', 'avoir', 'examiner', 'venir', 'le', 'service', 'mars'),
    tag: fc.constantFrom(...tags),
    kind: fc.constantFrom('word', 'number', 'punctuation', 'symbol', 'placeholder', 'address', 'code'),
    verbForm: fc.constantFrom(...verbForms),
    tense: fc.constantFrom('Pres', 'Past'),
    person: fc.constantFrom(1, 2, 3),
    number: fc.constantFrom('Sing', 'Plur'),
    implicit: fc.boolean(),
  })
  .map(({ word, lemma, tag, kind, verbForm, implicit, ...features }) => ({
    ...model,
    kind,
    form: word,
    norm: word.toLowerCase(),
    implicit,
    lemma,
    tag,
    features: verbForm ? { ...features, verbForm } : features,
  }))

const isConjugated = ({ tag, features }: AnnotatedToken): boolean =>
  (tag === 'VERB' || tag === 'AUX') && (features.verbForm ?? 'Fin') === 'Fin'

describe('any row of tokens', () => {
  const property = (check: (tokens: readonly AnnotatedToken[]) => void) =>
    fc.assert(fc.property(fc.array(anyToken, { maxLength: 60 }), check), { numRuns: 400 })

  it('is parsed into ranges inside its bounds', () => {
    property((tokens) => {
      const { nounGroups, verbGroups, clauses, insertions, enumerations } = parseSyntax(tokens, data)
      const items = enumerations.flatMap((row) => row.items)
      const named = verbGroups.flatMap(({ subject, agent }) =>
        [subject, agent].filter((one) => one !== undefined),
      )
      for (const { from, to } of [...nounGroups, ...verbGroups, ...insertions, ...items, ...named]) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(tokens.length)
      }
      for (const { from, to } of clauses) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeGreaterThanOrEqual(from)
        expect(to).toBeLessThanOrEqual(tokens.length)
      }
    })
  })

  it('has noun groups and verb groups in order that do not overlap', () => {
    property((tokens) => {
      const { nounGroups, verbGroups } = parseSyntax(tokens, data)
      for (const groups of [nounGroups, verbGroups])
        groups.forEach(({ from, to, head }, place) => {
          expect(from).toBeGreaterThanOrEqual(groups[place - 1]?.to ?? 0)
          expect(head).toBeGreaterThanOrEqual(from)
          expect(head).toBeLessThan(to)
        })
    })
  })

  it('has each conjugated verb in one verb group, and each verb group’s verb in one clause at most', () => {
    property((tokens) => {
      const { verbGroups, clauses } = parseSyntax(tokens, data)
      tokens.forEach((token, index) => {
        if (!isConjugated(token)) return
        expect(verbGroups.filter(({ from, to }) => from <= index && index < to)).toHaveLength(1)
      })
      const verbs = clauses.flatMap(({ verb }) => verb ?? [])
      expect(new Set(verbs).size).toBe(verbs.length)
    })
  })

  it('has a depth that is that of its deepest clause', () => {
    property((tokens) => {
      const { clauses, depth } = parseSyntax(tokens, data)
      expect(depth).toBe(Math.max(0, ...clauses.map((clause) => clause.depth)))
    })
  })

  it.each([
    ['qui', 'PRON'],
    ['(', 'PUNCT'],
    ['examiné', 'VERB'],
    [',', 'PUNCT'],
    ['le', 'DET'],
    ['et', 'CCONJ'],
  ] as const)('of 5,000 times « %s » is parsed in little time', (word, tag) => {
    const [sample] = fc.sample(anyToken, 1)
    if (!sample) throw new Error('No token')
    const token: AnnotatedToken = {
      ...sample,
      form: word,
      norm: word,
      tag,
      kind: tag === 'PUNCT' ? 'punctuation' : 'word',
    }
    const start = performance.now()
    parseSyntax(Array(5000).fill(token), data)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
