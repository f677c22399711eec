const PREFIX = 'whsec_'
const encoder = new TextEncoder()

/** The headers of a signed message by the Standard Webhooks specification 1.0. `at`: ISO 8601 UTC, when it is sent. */
export async function signWebhook(secret: string, id: string, at: string, body: string): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(Date.parse(at) / 1000))
  const bytes = Uint8Array.from(atob(secret.slice(PREFIX.length)), (sign) => sign.charCodeAt(0))
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const signature = await crypto.subtle.sign('HMAC', key, encoder.encode(`${id}.${timestamp}.${body}`))
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${btoa(String.fromCharCode(...new Uint8Array(signature)))}`,
  }
}
