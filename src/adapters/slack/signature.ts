const WINDOW_SECONDS = 300
const SIGNATURE = /^v0=([0-9a-f]{64})$/
const encoder = new TextEncoder()

/**
 * Whether Slack signed these bytes now: HMAC-SHA256 over `v0:{timestamp}:{body}`, at most 300 s old or ahead. The comparison is that of
 * WebCrypto, which takes the same time whatever differs. `now` is ISO 8601.
 */
export async function isSigned(headers: Headers, body: string, secret: string, now: string): Promise<boolean> {
  const timestamp = headers.get('x-slack-request-timestamp') ?? ''
  const digits = SIGNATURE.exec(headers.get('x-slack-signature') ?? '')?.[1]
  if (digits === undefined || !/^\d{1,12}$/.test(timestamp)) return false
  if (Math.abs(Date.parse(now) / 1000 - Number(timestamp)) > WINDOW_SECONDS) return false
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
  return crypto.subtle.verify('HMAC', key, bytesOf(digits), encoder.encode(`v0:${timestamp}:${body}`))
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16))
}
