import { z } from 'zod'
import { cueSchema } from '../letter/cue-schema.ts'

const blockKind = z.enum([
  'heading',
  'paragraph',
  'list-item',
  'table-cell',
  'quotation',
  'address',
  'subject',
  'salutation',
  'closing',
  'signature',
])

/** Terms one of which is looked for: words separated by spaces, elisions written out, `~word` compared with the lemma. */
const mention = z.array(z.string().trim().min(1)).min(1)
const above = z.number().int().min(1)
const blocks = z.array(blockKind).min(1)
const words = z.array(z.string()).min(1)

/** A fact about the order or the presence of blocks. */
export const structureSchema = z.strictObject({
  kind: z.literal('structure'),
  check: z.discriminatedUnion('type', [
    /** No block of this kind in a document that has all of `when`. Flags the first block of kind `flag`. */
    z.strictObject({
      type: z.literal('missing-block'),
      block: blockKind,
      when: z.array(blockKind).min(1),
      flag: blockKind,
    }),
    /** The document speaks of one of `when` but never of one of `mention`. Flags the first words of `when`. */
    z.strictObject({ type: z.literal('missing-mention'), when: mention, mention }),
    /** A heading more than one level below the one before it. Flags the heading. */
    z.strictObject({ type: z.literal('heading-skip') }),
    /** A block of more sentences than this. Flags the block. */
    z.strictObject({ type: z.literal('sentences-in-block'), above, blocks }),
    /** More words in capitals in a row than this. Flags the run. */
    z.strictObject({ type: z.literal('capitals'), above, blocks }),
    /**
     * More than so many of these words in one sentence or one block; with `distinct`, of different ones. Flags from the first
     * to the last. Sentences that hold one of `unless` are passed over.
     */
    z.strictObject({
      type: z.literal('count'),
      of: z.array(cueSchema).min(1),
      within: z.enum(['sentence', 'block']),
      above,
      distinct: z.boolean().default(false),
      unless: z.array(cueSchema).min(1).optional(),
      blocks,
    }),
    /** More sentences in a row that begin with one of these words than this. Flags from the first to the last. */
    z.strictObject({ type: z.literal('same-opening'), of: z.array(cueSchema).min(1), above, blocks }),
    /** More sentences of over `words` words in a row, in one block, than this. Flags from the first to the last. */
    z.strictObject({ type: z.literal('long-run'), words: above, above, blocks }),
    /** More words in the whole document than this, with no block of kind `without`. Flags the first block of these kinds. */
    z.strictObject({ type: z.literal('words-in-document'), above, without: blockKind.optional(), blocks }),
    /** More words in a row in bold or underlined than this. Flags each such run. */
    z.strictObject({
      type: z.literal('emphasis'),
      style: z.enum(['bold', 'underline']),
      above: z.int().min(0),
      blocks,
    }),
    /** More places in bold or underlined in one block than this. Flags from the first to the last. */
    z.strictObject({
      type: z.literal('emphasis-count'),
      style: z.enum(['bold', 'underline']),
      above,
      blocks,
    }),
    /** Blocks of these kinds, in none of which a person or a template field is named. Flags from the first to the last. */
    z.strictObject({ type: z.literal('nameless'), blocks }),
    /** More list items in a row than this. Flags the first item. */
    z.strictObject({ type: z.literal('long-list'), above }),
    /** A list one item of which begins with another kind of word (an order, an infinitive, a noun) than all others. Flags that item. */
    z.strictObject({ type: z.literal('odd-item'), from: z.int().min(3) }),
    /** An acronym whose words stand nowhere in the document, but for `known` ones. Flags where it stands first in `blocks`. */
    z.strictObject({ type: z.literal('acronyms'), known: words, blocks }),
    /**
     * A line with no verb, date or amount, that says nothing beyond `generic` lemmas: only such nouns, or with `most` any one
     * of them or no more than so many nouns. What stands before a colon is taken for a label. Flags the rest of the line.
     */
    z.strictObject({
      type: z.literal('vague-line'),
      generic: words,
      most: z.int().min(1).optional(),
      blocks,
    }),
  ]),
})

export type StructureMatch = z.infer<typeof structureSchema>
