import { acronyms } from './acronyms.ts'
import { capitals } from './capitals.ts'
import type { Check, CheckCompiler } from './check.ts'
import { headingSkip } from './heading-skip.ts'
import { missingBlock } from './missing-block.ts'
import { missingMention } from './missing-mention.ts'
import { sentencesInBlock } from './sentences-in-block.ts'
import { vagueLine } from './vague-line.ts'

/** Every check on the structure, by the name that rule files use. A new one is a file here, a line here and one in the schema. */
export const checks: { readonly [Type in Check['type']]: CheckCompiler<Type> } = {
  acronyms,
  capitals,
  'heading-skip': headingSkip,
  'missing-block': missingBlock,
  'missing-mention': missingMention,
  'sentences-in-block': sentencesInBlock,
  'vague-line': vagueLine,
}
