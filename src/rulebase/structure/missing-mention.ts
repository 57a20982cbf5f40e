import { compileMention } from '../mention.ts'
import type { CheckCompiler } from './check.ts'

export const missingMention: CheckCompiler<'missing-mention'> = ({ when, mention }) => {
  const [findTopic, findMention] = [compileMention(when), compileMention(mention)]
  return {
    find({ sentences }) {
      const spoken = findTopic(sentences)
      return spoken && !findMention(sentences) ? [{ span: spoken }] : []
    },
    printOf: (sentence) => [findTopic, findMention].map((find) => (find([sentence]) ? '1' : '0')).join(''),
  }
}
