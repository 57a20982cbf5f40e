/** What a writer may say of an alert. The words are those of the service. */
export type Verdict = 'useful' | 'false-alarm'

const thanks = 'Merci. Seuls le nom de la règle et votre avis ont été envoyés, pas votre lettre.'
const unreachable =
  'Votre avis n’a pas pu être envoyé\u00a0: le service ne répond pas. Vous pouvez continuer sans lui.'
const outdated =
  'Les règles ont changé depuis l’ouverture de cette page. Rechargez-la, puis donnez votre avis.'

export interface FeedbackAnswer {
  readonly isSent: boolean
  readonly message: string
}

/** Sends the name of a rule and a verdict, and nothing else. */
export const sendFeedback = async (
  rule: string,
  verdict: Verdict,
  ruleBase: string,
): Promise<FeedbackAnswer> => {
  try {
    const response = await fetch('./api/v1/feedback', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ rule, verdict, ruleBase }),
    })
    if (response.ok) return { isSent: true, message: thanks }
    return { isSent: false, message: response.status === 409 ? outdated : unreachable }
  } catch {
    return { isSent: false, message: unreachable }
  }
}
