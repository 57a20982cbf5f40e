import { Command } from 'commander'
import { audiences, letterKinds } from '../services/told-of-text.ts'
import type { Door } from './door.ts'
import type { ExitCode } from './exit-code.ts'
import { speakFrench } from './speak-french.ts'

type Finish = (code: ExitCode) => void

const checkHelp = `
Codes de sortie\u00a0:
  0  rien à corriger
  1  au moins une erreur ou un avertissement\u00a0; avec --min-score, un score sous la limite
  2  commande mal écrite, ou document que Limpide ne peut pas lire
Les conseils ne changent pas le code de sortie. Un texte trop court n’a pas de score\u00a0: avec --min-score,
seuls ses erreurs et ses avertissements comptent.

Exemples\u00a0:
  limpide check courrier.txt
  limpide check lettres/ --format json
  cat courrier.md | limpide check - --min-score 70`

const addCheck = (program: Command, door: Door, finish: Finish): void => {
  program
    .command('check')
    .summary('relire des documents')
    .description('Relit des documents et propose des réécritures.')
    .argument('[documents...]', 'fichiers ou dossiers à relire\u00a0; - pour lire l’entrée standard')
    .option(
      '--format <format>',
      `forme du résultat\u00a0: ${Object.keys(door.outputs).join(', ')} (text par défaut)`,
    )
    .option('--lang <langue>', 'langue des documents, par exemple fr (devinée par défaut)')
    .option('--kind <type>', `type de lettre\u00a0: ${letterKinds.join(', ')} (deviné par défaut)`)
    .option('--audience <public>', `public\u00a0: ${audiences.join(', ')} (tous par défaut)`)
    .option('--min-score <score>', 'score le plus bas que vous acceptez, de 0 à 100')
    .option('-q, --quiet', 'n’écrit rien\u00a0: seul le code de sortie répond')
    .addHelpText('after', checkHelp)
    .action(async (documents: string[], options: object) => {
      const { check } = await import('./check.ts')
      finish(await check(door, documents, options))
    })
}

const addAnnotate = (program: Command, door: Door, finish: Finish): void => {
  program
    .command('annotate')
    .summary('annoter les mots d’un document')
    .description(
      'Écrit les phrases et les mots d’un document\u00a0: lemme, nature et traits de chaque mot, au format CoNLL-U.',
    )
    .argument('[documents...]', 'fichiers ou dossiers à annoter\u00a0; - pour lire l’entrée standard')
    .option('--format <format>', 'forme du résultat\u00a0: conllu (par défaut)')
    .option('--lang <langue>', 'langue des documents, par exemple fr (devinée par défaut)')
    .action(async (documents: string[], options: object) => {
      const { annotate } = await import('./annotate.ts')
      finish(await annotate(door, documents, options))
    })
}

const scoreHelp = `
Exemple\u00a0:
  limpide score --jsonl < textes.jsonl > notes.jsonl

Chaque ligne d’entrée a la forme {"id": "a1", "text": "Votre demande…"}. Chaque ligne de sortie donne
le score (de 0 à 100), la note (de A à E) et la difficulté des phrases (de 1, facile, à 6, difficile).
La clé tooShort signale un texte trop court pour que sa note soit sûre.`

const addScore = (program: Command, door: Door, finish: Finish): void => {
  program
    .command('score')
    .summary('noter beaucoup de textes')
    .description('Lit des textes sur l’entrée standard et écrit leur score et leur difficulté.')
    .option('--jsonl', 'un texte par ligne, au format JSON')
    .option('--lang <langue>', 'langue des textes, par exemple fr (devinée par défaut)')
    .addHelpText('after', scoreHelp)
    .action(async (options: object) => {
      const { score } = await import('./score.ts')
      finish(await score(door, options))
    })
}

const addRules = (program: Command, door: Door, finish: Finish): void => {
  program
    .command('rules')
    .summary('lister les règles, ou en expliquer une')
    .description('Liste les règles, ou en explique une avec ses exemples et ses sources.')
    .argument('[règle]', 'nom de la règle, par exemple fr/words/nonobstant')
    .option('--lang <langue>', 'langue des règles à lister, par exemple fr')
    .option('--coverage', 'pour chaque guide, les parties qui ont des règles et celles qui n’en ont pas')
    .action(async (id: string | undefined, options: object) => {
      const { rules } = await import('./rules.ts')
      finish(await rules(door, id, options))
    })
}

const addServe = (program: Command, door: Door, finish: Finish): void => {
  program
    .command('serve')
    .summary('démarrer le service et la page web')
    .description('Démarre le service HTTP et la page web.')
    .option('--port <port>', 'port du service (3000 par défaut\u00a0; 0 laisse le système choisir)')
    .option('--database <fichier>', 'fichier de la base de données (limpide.sqlite par défaut)')
    .option('--host <adresse>', 'adresse du service (127.0.0.1 par défaut\u00a0: cette machine seule)')
    .action(async (options: object) => {
      const { serve } = await import('./serve.ts')
      finish(await serve(door, options))
    })
}

/** The commands of `limpide`. Each loads its own code when it runs. */
export const createProgram = (door: Door, finish: Finish): Command => {
  const program = new Command('limpide')
    .description('Relit les courriers de l’administration et propose un français plus clair.')
    .version(door.version, '-V, --version', 'affiche la version')
  speakFrench(program)
  addCheck(program, door, finish)
  addAnnotate(program, door, finish)
  addScore(program, door, finish)
  addRules(program, door, finish)
  addServe(program, door, finish)
  return program
}
