/** One text to score. `line` counts from 1. */
export interface TextRecord {
  readonly line: number
  readonly id: string | number
  readonly text: string
}

export interface LineFault {
  readonly line: number
  /** One French sentence that says what to do. */
  readonly message: string
}

const readRecord = (json: string, line: number): TextRecord | LineFault => {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { line, message: 'ce n’est pas du JSON. Écrivez un objet par ligne, {"id": …, "text": …}.' }
  }
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'text') : undefined
  if (typeof id !== 'string' && !(typeof id === 'number' && Number.isFinite(id)))
    return { line, message: 'il manque « id ». Donnez un nom ou un nombre.' }
  if (typeof text !== 'string') return { line, message: 'il manque « text ». Donnez le texte à noter.' }
  return { line, id, text }
}

/** The records of a JSON Lines input, in order, and the lines that are none. Blank lines are skipped. */
export const readRecords = async (
  input: AsyncIterable<Uint8Array>,
): Promise<{ records: TextRecord[]; faults: LineFault[] }> => {
  const decoder = new TextDecoder()
  let content = ''
  for await (const chunk of input) content += decoder.decode(chunk, { stream: true })
  content += decoder.decode()
  const records: TextRecord[] = []
  const faults: LineFault[] = []
  content.split(/\r?\n/).forEach((json, index) => {
    if (json.trim() === '') return
    const read = readRecord(json, index + 1)
    if ('text' in read) records.push(read)
    else faults.push(read)
  })
  return { records, faults }
}
