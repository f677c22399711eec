import * as z from 'zod'
import { Refusal } from '../refusal.ts'

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']
const PRIVATE_NAME = /(?:^|\.)localhost\.?$|\.(?:internal|local)\.?$/
/** As a URL writes it, whatever form it came in: 0/8, 10/8, 100.64/10, 127/8, 169.254/16, 172.16/12, 192.168/16. */
const PRIVATE_V4 = /^(?:0|10|127|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)(?:\.\d+){1,3}$/
/** 2000::/3, which has all that is reached from anywhere; what embeds an IPv4 address lies outside, but for 6to4. */
const PUBLIC_V6 = /^\[(?!2002:)[23][0-9a-f]{3}:/

/**
 * An address that signed or secret things may be posted to: https to a public host, or http on this machine, which `checkHome` is to be
 * asked about. A name is judged by its letters alone: one that resolves to a private address is the network's to refuse.
 */
export const postAddress = z
  .url('write an address, such as https://example.com/hooks')
  .max(2000, 'at most 2000 characters')
  .refine((text) => isPostable(text), 'https is needed, to a public host; http only on this machine; no name or password in it')

/**
 * Refuses what is posted on this machine, unless the server serves this machine alone, as in local development. Throws `invalid_input`.
 */
export function checkHome(url: string, isHomeOnly: boolean): void {
  if (!isHomeOnly && isLoopback(url))
    throw new Refusal(
      'invalid_input',
      `Cannot post to "${new URL(url).host}": a server that other machines reach posts by https to public hosts alone`,
      '/url',
    )
}

export const isLoopback = (url: string): boolean => LOOPBACK.includes(new URL(url).hostname)

function isPostable(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  if (username !== '' || password !== '') return false
  return protocol === 'https:' ? isPublic(hostname) : protocol === 'http:' && LOOPBACK.includes(hostname)
}

/** Whether a host can be reached from anywhere, as far as its letters tell. `hostname`: as a `URL` has it. */
export function isPublic(hostname: string): boolean {
  if (hostname.startsWith('[')) return PUBLIC_V6.test(hostname)
  return !PRIVATE_V4.test(hostname) && !PRIVATE_NAME.test(hostname)
}
