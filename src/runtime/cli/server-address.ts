import { InvalidArgumentError } from 'commander'

/** A server as an option names it, which must say how to reach it. */
export function serverAddress(text: string): string {
  if (/^https?:\/\/[^/]/i.test(text)) return text
  const cure = text === '' || text.includes('://') ? '' : ` — did you mean "http://${text}"?`
  throw new InvalidArgumentError(`It lacks http:// or https://${cure}`)
}
