import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './root.ts'

// Empty fields fail the checks until somebody has filled them: a template must never reach a reader.
const template = `title:
severity: warning
# New rules are on trial: shown, not scored, until somebody promotes them to active.
status: trial
# replace, explain or soften: what the rule asks for. Leave it out of rules that are not about words.
treatment:

match:
  kind: terms
  terms:
    - find:
      replace: []

# safe: the meaning cannot change. review: the writer should read it again. none: no rewrite, so examples show a "better".
suggest: review
message:
explanation: |

source:
  - work:

examples:
  flags:
    - text:
      rewrite:
    - text:
      rewrite:
  allows:
    - text:
      because:
    - text:
      because:
`

const idPattern = /^[a-z]{2}\/[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/

const [id = ''] = process.argv.slice(2)
const file = join(root, 'rules', `${id}.yaml`)
const fault = !idPattern.test(id)
  ? 'Name the rule by its path: npm run new:rule fr/words/nonobstant'
  : existsSync(file)
    ? `rules/${id}.yaml already exists: choose another name, or edit that file.`
    : undefined
if (fault) {
  console.error(fault)
  process.exit(2)
}
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, template)
console.log(`rules/${id}.yaml is ready to be filled. Then run npm run check.`)
