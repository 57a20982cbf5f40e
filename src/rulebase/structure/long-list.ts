import type { CheckCompiler } from './check.ts'
import { listsOf } from './lists.ts'

export const longList: CheckCompiler<'long-list'> = ({ above }) => ({
  find: (document) =>
    listsOf(document).flatMap((list) => {
      const [first] = list
      return first && list.length > above ? [{ span: first.span, value: list.length }] : []
    }),
})
