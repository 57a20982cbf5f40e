import { analyzerOf } from '../support/analyzer.ts'
import { conjugationFigures } from './conjugation-figures.ts'
import { difficultyFigures } from './difficulty-figures.ts'
import { printFigures } from './figure.ts'
import { openFolder } from './folder.ts'
import { speedFigures } from './speed-figures.ts'
import { treebankFigures } from './treebank-figures.ts'
import { wordFigures } from './word-figures.ts'

const folder = openFolder(process.argv[2])
if (!folder) {
  console.error('Give the folder of the evaluation data: npm run eval -- ../shared/eval')
  process.exit(2)
}

const french = await analyzerOf('fr')
const { language } = french
printFigures('Difficulty and people', difficultyFigures(folder, french))
printFigures('Words', wordFigures(folder, language))
printFigures('Treebanks', treebankFigures(folder, language))
printFigures('Conjugation', conjugationFigures(language))
printFigures('Speed and size', await speedFigures())
