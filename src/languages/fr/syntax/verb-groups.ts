import type { Subject, VerbGroup, VerbGroupForm } from '../../../document/syntax.ts'
import type { AnnotatedToken } from '../../../document/token.ts'
import { beforeVerb } from './before-verb.ts'
import { participleChain, sharingParticiples } from './participle-chain.ts'
import type { SyntaxData } from './syntax-data.ts'
import { isFiniteVerb, isInfinitive, isPastParticiple, isVerb } from './verb-forms.ts'
import { isPassive } from './voice.ts'

type Tokens = readonly AnnotatedToken[]

const none: readonly number[] = []

/** Words behind a conjugated verb where its « pas » may still come: « ne permet donc en aucun cas pas ». */
const negationReach = 8

const formOf = (tokens: Tokens, verb: number, from: number): VerbGroupForm => {
  const token = tokens[verb]
  if (isFiniteVerb(token)) return 'finite'
  if (isInfinitive(token)) return 'infinitive'
  if (isPastParticiple(token)) return 'participle'
  return tokens[from - 1]?.norm === 'en' && !tokens[from - 1]?.implicit ? 'gerund' : 'participle'
}

/** Pronouns hung on a conjugated verb: « -il » is its subject, « -nous » behind an order is its object. */
const hungPronouns = (tokens: Tokens, verb: number, isSimple: boolean, data: SyntaxData) => {
  // « Adressez-vous au guichet »: outside a question, « -vous » and « -nous » behind a simple tense are no subject.
  const mayOrder = isSimple && tokens.at(-1)?.form !== '?'
  const clitics: number[] = []
  let subject: number | undefined
  let index = verb + 1
  for (; tokens[index]?.norm.startsWith('-') && tokens[index]?.tag === 'PRON'; index++) {
    const person = data.subjectPronouns.get(tokens[index]?.norm.slice(1) ?? '')
    const features = tokens[verb]?.features
    const isSubject =
      person !== undefined &&
      features?.mood !== 'Imp' &&
      !(mayOrder && person.endsWith('p') && person !== '3p') &&
      subject === undefined &&
      (features?.person === undefined || features.person === Number(person.charAt(0)))
    if (isSubject) subject = index
    else clitics.push(index)
  }
  return { clitics, subject, to: index }
}

const pronounSubject = (index: number | undefined): Subject | undefined =>
  index === undefined ? undefined : { from: index, to: index + 1, head: index }

/** A group whose surroundings are still to be read. */
export type VerbGroupDraft = {
  -readonly [Field in keyof VerbGroup]: VerbGroup[Field]
}

/** The partner of « ne », inside the group or a few words behind it. */
const partners = (tokens: Tokens, from: number, to: number, data: SyntaxData): readonly number[] => {
  const found: number[] = []
  for (let index = from; index < tokens.length && index < to + negationReach; index++) {
    const token = tokens[index]
    if (!token || (index >= to && (isVerb(token) || token.kind === 'punctuation'))) break
    if (!data.negation.has(token.norm)) {
      if (index >= to && token.tag !== 'ADV' && token.tag !== 'ADP' && token.tag !== 'CCONJ') break
    } else if (token.tag !== 'CCONJ' || found.length === 0) found.push(index)
  }
  return found
}

/** « pas » without its « ne », between auxiliary and participle: « a pas été reçu ». */
const barePartners = (tokens: Tokens, from: number, to: number): readonly number[] => {
  for (let index = from; index < to; index++) if (tokens[index]?.norm === 'pas') return [index]
  return none
}

const voiceOf = (
  tokens: Tokens,
  form: VerbGroupForm,
  passive: boolean,
  auxiliaries: readonly number[],
  head: number,
): VerbGroup['voice'] => {
  if (passive) return 'passive'
  const isBare = form === 'participle' && auxiliaries.length === 0 && isPastParticiple(tokens[head])
  return isBare ? undefined : 'active'
}

const groupAt = (tokens: Tokens, verb: number, limit: number, data: SyntaxData): VerbGroupDraft => {
  const { auxiliaries, head } = participleChain(tokens, verb, data)
  const before = beforeVerb(tokens, verb, limit, data)
  const hung = isFiniteVerb(tokens[verb])
    ? hungPronouns(tokens, verb, auxiliaries.length === 0, data)
    : { clitics: none, subject: undefined, to: verb + 1 }
  const form = formOf(tokens, verb, before.from)
  const clitics = hung.clitics.length === 0 ? before.clitics : [...before.clitics, ...hung.clitics]
  let to = Math.max(head + 1, hung.to)
  const behind =
    before.negation.length > 0 ? partners(tokens, verb + 1, to, data) : barePartners(tokens, verb + 1, to)
  if (behind.includes(to)) to++
  const passive = isPassive(tokens, auxiliaries, head, clitics, data)
  return {
    from: before.from,
    to,
    head,
    finite: form === 'finite' ? verb : undefined,
    auxiliaries,
    clitics,
    negation: behind.length === 0 ? before.negation : [...before.negation, ...behind],
    form,
    voice: voiceOf(tokens, form, passive, auxiliaries, head),
    subject: pronounSubject(hung.subject ?? before.subject),
    agent: undefined,
    governor: undefined,
  }
}

/** Whether only adverbs, or « de », stand between a verb and the infinitive that completes it. */
const completes = (tokens: Tokens, from: number, to: number, { linking }: SyntaxData): boolean => {
  for (let index = from; index < to; index++) {
    const token = tokens[index]
    if (token?.tag !== 'ADV' && !(token?.tag === 'ADP' && linking.has(token.norm))) return false
  }
  return true
}

/** The verb groups of a sentence, in order; each verb is in exactly one. */
export const findVerbGroups = (tokens: Tokens, data: SyntaxData): VerbGroupDraft[] => {
  const groups: VerbGroupDraft[] = []
  let limit = 0
  for (let index = 0; index < tokens.length; index++) {
    if (index < limit || !isVerb(tokens[index])) continue
    const group = groupAt(tokens, index, limit, data)
    const place = groups.length
    const previous = groups.at(-1)
    if (group.form === 'infinitive' && previous && completes(tokens, previous.to, group.from, data))
      group.governor = place - 1
    groups.push(group)
    limit = group.to
    if (group.auxiliaries.length === 0) continue
    for (const head of sharingParticiples(tokens, group.head, data)) {
      const voice = isPassive(tokens, group.auxiliaries, head, group.clitics, data) ? 'passive' : 'active'
      groups.push({
        from: head,
        to: head + 1,
        head,
        finite: undefined,
        auxiliaries: none,
        clitics: none,
        negation: none,
        form: 'participle',
        voice,
        subject: undefined,
        agent: undefined,
        governor: place,
      })
      limit = head + 1
    }
  }
  return groups
}
