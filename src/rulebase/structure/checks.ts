import { acronyms } from './acronyms.ts'
import { capitals } from './capitals.ts'
import type { Check, CheckCompiler } from './check.ts'
import { count } from './count.ts'
import { emphasis, emphasisCount } from './emphasis.ts'
import { headingSkip } from './heading-skip.ts'
import { longList } from './long-list.ts'
import { longRun } from './long-run.ts'
import { missingBlock } from './missing-block.ts'
import { missingMention } from './missing-mention.ts'
import { nameless } from './nameless.ts'
import { oddItem } from './odd-item.ts'
import { sameOpening } from './same-opening.ts'
import { sentencesInBlock } from './sentences-in-block.ts'
import { vagueLine } from './vague-line.ts'
import { wordsInDocument } from './words-in-document.ts'

/** Every check on the structure, by the name that rule files use. A new one is a file here, a line here and one in the schema. */
export const checks: { readonly [Type in Check['type']]: CheckCompiler<Type> } = {
  acronyms: acronyms,
  capitals: capitals,
  count: count,
  emphasis: emphasis,
  'emphasis-count': emphasisCount,
  'heading-skip': headingSkip,
  'long-list': longList,
  'long-run': longRun,
  'missing-block': missingBlock,
  'missing-mention': missingMention,
  nameless: nameless,
  'odd-item': oddItem,
  'same-opening': sameOpening,
  'sentences-in-block': sentencesInBlock,
  'vague-line': vagueLine,
  'words-in-document': wordsInDocument,
}
