import type { Command, CommanderError } from 'commander'

const headings: Readonly<Record<string, string>> = {
  'Usage:': 'Usage\u00a0:',
  'Arguments:': 'Arguments\u00a0:',
  'Options:': 'Options\u00a0:',
  'Commands:': 'Commandes\u00a0:',
}

/** Makes commander throw instead of leaving, say nothing in English, and show its help in French. New commands inherit it. */
export const speakFrench = (program: Command): void => {
  program
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .configureHelp({
      styleTitle: (title) => headings[title] ?? title,
      subcommandTerm: (command) => command.name(),
      commandUsage: (command) => {
        const parent = command.parent ? `${command.parent.name()} ` : ''
        const rest = command.commands.length > 0 ? '<commande> [options]' : command.usage()
        return `${parent}${command.name()} ${rest}`
      },
    })
    .helpOption('-h, --help', 'affiche cette aide')
    .helpCommand('help [commande]', 'affiche l’aide d’une commande')
}

// « --format <format> » is quoted whole: its name is enough.
const quoted = (message: string): string => /'([^' ]+)[^']*'/.exec(message)?.[1] ?? ''

/** What commander refused, in French. It gives the culprit only inside its English message. */
export const refusalMessage = ({ code, message }: CommanderError): string => {
  const name = quoted(message)
  switch (code) {
    case 'commander.unknownOption':
      return `L’option «\u00a0${name}\u00a0» n’existe pas. Tapez limpide --help pour voir les options.`
    case 'commander.unknownCommand':
      return `La commande «\u00a0${name}\u00a0» n’existe pas. Tapez limpide --help pour voir les commandes.`
    case 'commander.optionMissingArgument':
      return `Il manque une valeur après l’option «\u00a0${name}\u00a0». Ajoutez-la.`
    case 'commander.missingArgument':
      return `Il manque l’argument «\u00a0${name}\u00a0». Ajoutez-le.`
    case 'commander.excessArguments':
      return 'Cette commande a trop d’arguments. Tapez limpide --help pour voir comment l’écrire.'
    default:
      return 'Cette commande est mal écrite. Tapez limpide --help pour voir comment l’écrire.'
  }
}
