import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRecords } from '../../src/cli/read-records.ts'

const encoded = async function* (...chunks: readonly (string | Uint8Array)[]) {
  for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
}

const read = (...chunks: readonly (string | Uint8Array)[]) => readRecords(encoded(...chunks))
const faultsOf = async (content: string) => (await read(content)).faults

describe('records of a JSON Lines input', () => {
  it('keep their order, their line and their id, name or number', async () => {
    expect(await read('{"id":"a","text":"Un."}\n{"id":2,"text":"Deux."}\n')).toEqual({
      records: [
        { line: 1, id: 'a', text: 'Un.' },
        { line: 2, id: 2, text: 'Deux.' },
      ],
      faults: [],
    })
  })

  it.each([
    ['{oops', 'JSON'],
    ['{"id":"a","text":"a"}{', 'JSON'],
    ['{"text":"a"}', '« id »'],
    ['{"id":null,"text":"a"}', '« id »'],
    ['{"id":{},"text":"a"}', '« id »'],
    ['[1]', '« id »'],
    ['"mot"', '« id »'],
    ['null', '« id »'],
    ['12', '« id »'],
    ['{"id":1}', '« text »'],
    ['{"id":1,"text":12}', '« text »'],
  ])('are no record when the line is %s: one sentence says what is missing', async (line, words) => {
    const [fault, ...others] = await faultsOf(`{"id":1,"text":"Un."}\n${line}\n{"id":3,"text":"Trois."}`)
    expect(others).toEqual([])
    expect(fault?.line).toBe(2)
    expect(fault?.message).toContain(words)
  })

  it('are not told from blank lines, whatever ends a line', async () => {
    const { records, faults } = await read('\n \r\n{"id":1,"text":"Un."}\r\n\r\n{"id":2,"text":"Deux."}')
    expect(records.map(({ line }) => line)).toEqual([3, 5])
    expect(faults).toEqual([])
  })

  it('are none in an empty input', async () => {
    expect(await read()).toEqual({ records: [], faults: [] })
    expect(await read('')).toEqual({ records: [], faults: [] })
  })

  it('lose neither a byte order mark nor a letter cut between two chunks', async () => {
    const bytes = new TextEncoder().encode('\ufeff{"id":1,"text":"été 😀"}\n')
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), async (cut) => {
        const { records } = await read(bytes.subarray(0, cut), bytes.subarray(cut))
        expect(records).toEqual([{ line: 1, id: 1, text: 'été 😀' }])
      }),
    )
  })

  it('come back as they were written, whatever their text', async () => {
    const record = fc.record({ id: fc.oneof(fc.string(), fc.integer()), text: fc.string({ unit: 'binary' }) })
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 8 }), async (all) => {
        const { records } = await read(all.map((one) => JSON.stringify(one)).join('\n'))
        expect(records.map(({ id, text }) => ({ id, text }))).toEqual(all)
      }),
    )
  })
})
