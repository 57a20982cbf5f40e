import type { ItsFunction } from 'wink-nlp'
import { type Tag, tags } from '../../document/token.ts'

/** What we ask of wink-nlp. */
export interface Wink {
  read(text: string): WinkText
  /** Whether a lower-case word is in its lexicon. */
  knows(word: string): boolean
}

/** One token as wink cuts and reads it. */
export interface WinkToken {
  readonly value: string
  readonly tag: Tag
  /** Lower case, in American spelling: `utilize` for « utilised ». */
  readonly lemma: string
}

export interface WinkText {
  readonly tokens: readonly WinkToken[]
  /** Indexes of the tokens that end a sentence, the last one included. */
  readonly ends: readonly number[]
}

const known: ReadonlySet<string> = new Set(tags)

const isTag = (name: string | undefined): name is Tag => name !== undefined && known.has(name)

// Characters that one instance reads, which takes seconds.
const life = 16_000_000

/**
 * Loads wink-nlp and its English model, about 2 MB of code and data. wink keeps every unknown word for ever, and its
 * indexes overflow at a million: a service has to start it afresh every `charactersPerLife`.
 */
export const openWink = async (charactersPerLife = life): Promise<Wink> => {
  const [{ default: create }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ])
  const start = () => {
    const nlp = create(model, ['sbd', 'pos'])
    return { nlp, lexicon: nlp.readDoc('') }
  }
  let { nlp, lexicon } = start()
  let charactersRead = 0
  return {
    read(text) {
      charactersRead += text.length
      if (charactersRead > charactersPerLife) {
        charactersRead = text.length
        ;({ nlp, lexicon } = start())
      }
      const document = nlp.readDoc(text)
      const words = document.tokens()
      const names = words.out(nlp.its.pos)
      // wink's declarations give its functions one argument too many: `lemma` is called as it is written.
      const lemmas = words.out(nlp.its.lemma as unknown as ItsFunction<string>)
      const tokens = words.out(nlp.its.value).map((value, index): WinkToken => {
        const name = names[index]
        return { value, tag: isTag(name) ? name : 'X', lemma: lemmas[index] ?? value }
      })
      const ends = document
        .sentences()
        .out(nlp.its.span)
        .flatMap((span) => (typeof span === 'string' ? [] : [span[1] ?? 0]))
      return { tokens, ends }
    },
    knows: (word) => !lexicon.isOOV(word),
  }
}
