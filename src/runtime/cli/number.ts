import { InvalidArgumentError } from 'commander'

/** Reads a number after an option. What it may be, the verbs say. */
export function number(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || Number.isNaN(value)) throw new InvalidArgumentError('It is no number.')
  return value
}
