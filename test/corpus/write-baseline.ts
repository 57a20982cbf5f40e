import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { compareWithGold, precisionOf, recallOf } from './compare-gold.ts'
import { readCorpus } from './corpus-files.ts'

const file = join(import.meta.dirname, 'baseline.yaml')
const heading =
  '# Written by `npx tsx test/corpus/write-baseline.ts`: read the difference before you commit it.\n'

const agreements = await compareWithGold(readCorpus())
writeFileSync(file, heading + stringify(agreements))

const percent = (value: number): string => `${Math.round(value * 100)} %`.padStart(5)
for (const [rule, agreement] of Object.entries(agreements)) {
  const { marked, found, reported, shared } = agreement
  const counts = `marked ${marked}, found ${found}, reported ${reported}, shared ${shared}`
  console.log(
    `${rule.padEnd(40)} precision ${percent(precisionOf(agreement))} recall ${percent(recallOf(agreement))}  ${counts}`,
  )
}
