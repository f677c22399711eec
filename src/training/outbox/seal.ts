const encoder = new TextEncoder()

/** Seals a text under a key derived from the deployment's secret: AES-GCM, a fresh nonce in front, base64. `about` must be the same to open it. */
export async function seal(text: string, secret: string, about: string): Promise<string> {
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: encoder.encode(about) },
    await keyOf(secret),
    encoder.encode(text),
  )
  return btoa(String.fromCharCode(...nonce, ...new Uint8Array(sealed)))
}

/** Throws when the text was sealed under another secret, about something else, or was changed. */
export async function unseal(sealed: string, secret: string, about: string): Promise<string> {
  const bytes = Uint8Array.from(atob(sealed), (sign) => sign.charCodeAt(0))
  const opened = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: bytes.slice(0, 12), additionalData: encoder.encode(about) },
    await keyOf(secret),
    bytes.slice(12),
  )
  return new TextDecoder().decode(opened)
}

/** One key for all that is sealed: the label names what came first, and another would make what is sealed unreadable. `about` tells them apart. */
async function keyOf(secret: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoder.encode('whetstone slack tokens') },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}
