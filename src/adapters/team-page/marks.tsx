import { type Hold, type ItemState, nameOf, type State } from './words.ts'

/** Shapes that tell states apart without colour; drawn 20 by 20 around the middle. */
const SHAPES = {
  tick: (
    <>
      <circle r="8.5" class="fill" />
      <path class="on" d="M-4 0.5l3 3 5.5-6.5" />
    </>
  ),
  half: (
    <>
      <circle r="7.5" class="edge" />
      <path class="fill" d="M0-7.5a7.5 7.5 0 0 0 0 15z" />
    </>
  ),
  ring: <circle r="7.5" class="edge" />,
  warn: (
    <>
      <path class="fill" d="M0-9.5L9.5 7.5h-19z" />
      <path class="on" d="M0-3.5v5M0 4.2v.6" />
    </>
  ),
  clock: (
    <>
      <rect x="-8" y="-8" width="16" height="16" rx="2" transform="rotate(45) scale(.82)" class="fill" />
      <path class="on" d="M0-4.5v4.8h3.6" />
    </>
  ),
  dot: (
    <>
      <circle r="7.5" class="edge" />
      <circle r="3.2" class="fill" />
    </>
  ),
  pause: (
    <>
      <circle r="7.5" class="edge" />
      <path class="line" d="M-2.4-3v6M2.4-3v6" />
    </>
  ),
  speck: <circle r="2" class="fill" />,
} as const
const SHAPE_OF: Record<State | ItemState | Hold, keyof typeof SHAPES> = {
  completed: 'tick',
  passed: 'tick',
  held: 'tick',
  on_track: 'dot',
  open: 'dot',
  shaky: 'half',
  not_started: 'ring',
  ahead: 'ring',
  missing: 'ring',
  paused: 'pause',
  overdue: 'clock',
  stuck: 'warn',
  misconception: 'warn',
  unasked: 'speck',
  gone: 'speck',
}

/** A state as a small picture; what it says stands beside it as text. */
export function Mark({ of }: { of: State | ItemState | Hold }) {
  return (
    <svg class={`mark ${of}`} viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      {SHAPES[SHAPE_OF[of]]}
    </svg>
  )
}

/** The same within a larger picture. */
export function MarkAt({ of, x, y }: { of: State; x: number; y: number }) {
  return (
    <g class={`mark ${of}`} transform={`translate(${x} ${y})`}>
      {SHAPES[SHAPE_OF[of]]}
    </g>
  )
}

export const StateName = ({ of }: { of: State }) => (
  <span class={`state ${of}`}>
    <Mark of={of} /> {nameOf(of)}
  </span>
)
