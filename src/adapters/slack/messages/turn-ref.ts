/** What a button or form belongs to: pressed again, or after the talk went on, it is known as such. */
export interface TurnRef {
  readonly drill: string
  readonly turn: string
  readonly step: number
}

export const writeRef = ({ drill, turn, step }: TurnRef): string => `${drill} ${turn} ${step}`

export function readRef(value: string): TurnRef | undefined {
  const [drill, turn, step] = value.split(' ')
  return drill && turn && step !== undefined && /^\d+$/.test(step) ? { drill, turn, step: Number(step) } : undefined
}
