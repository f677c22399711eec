import type { Sent } from '../../training/outbox/send-outgoing.ts'

const PATIENCE_MS = 15_000

/** Posts once. Only a 2xx counts as taken, and redirects are not followed: what is signed for one address goes to no other. */
export async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  patienceMs = PATIENCE_MS,
): Promise<Sent & { readonly status?: number }> {
  try {
    const signal = AbortSignal.timeout(patienceMs)
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal })
    await response.body?.cancel()
    const { status, ok } = response
    if (ok) return { is: 'done' }
    const wait = Number(response.headers.get('retry-after'))
    const seconds = (status === 429 || status === 503) && wait > 0 && wait <= LONGEST_WAIT_S ? wait : null
    return {
      is: 'wait',
      seconds,
      why: status >= 300 && status < 400 ? `status ${status}: redirects are not followed` : `status ${status}`,
      status,
    }
  } catch (error) {
    return { is: 'wait', seconds: null, why: whyOf(error, patienceMs) }
  }
}

const LONGEST_WAIT_S = 24 * 60 * 60

function whyOf(error: unknown, patienceMs: number): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return `no answer within ${patienceMs / 1000} s`
  const cause = error.cause instanceof Error ? error.cause : undefined
  const code = cause !== undefined && 'code' in cause ? String(cause.code) : cause?.message
  return code ?? error.message
}
