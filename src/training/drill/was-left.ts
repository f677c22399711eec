import type { Turn } from '../ports.ts'

/** Nobody skipped the question at which the drill was stopped, or its time was up. */
export function wasLeft({ status, dialogue }: Turn): boolean {
  const last = dialogue.said.at(-1)?.heard
  return status === 'skipped' && last !== undefined && !['skip', 'answer', 'dont_know'].includes(last)
}
