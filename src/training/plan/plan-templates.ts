import type { PlanWish } from './plan-input.ts'

export interface PlanTemplate {
  readonly id: string
  readonly about: string
  readonly plan: PlanWish
}
type Item = PlanWish['items'][number]
const MODES = { p: 'practice', i: 'interview' } as const

/** `topic level mode opens–due`; a practised level is passed when it is ready, an interview with seven tenths. */
const item = (topic: string, level: Item['level'], mode: keyof typeof MODES, opens: number, due: number): Item => ({
  id: `${topic}-${level}${mode === 'i' ? '-interview' : ''}`,
  topic: `kubernetes/${topic}`,
  level,
  mode: MODES[mode],
  opens,
  due,
  pass: mode === 'i' ? { kind: 'score', least: 0.7 } : { kind: 'ready' },
})

const REMINDERS = { at: '09:00', weekdays_only: true, quiet_from: '18:00', quiet_to: '08:00' }
const template = (id: string, about: string, name: string, items: PlanWish['items']): PlanTemplate => ({
  id,
  about,
  plan: { name, start: null, counts: 'weekdays', reminders: REMINDERS, items },
})

/** Plans for the built-in topics that a lead can send as they are. A key point is held after two days, so no level is due on its first. */
export const PLAN_TEMPLATES: readonly PlanTemplate[] = [
  template(
    'kubernetes-networking-10',
    'Service types, Services and Ingress for people who deploy to Kubernetes: junior level first, then middle, an interview at the end.',
    'Kubernetes networking in 10 working days',
    [
      item('service-types', 'junior', 'p', 1, 3),
      item('services', 'junior', 'p', 2, 4),
      item('ingress', 'junior', 'p', 3, 5),
      item('service-types', 'middle', 'p', 5, 8),
      item('services', 'middle', 'p', 6, 9),
      item('ingress', 'middle', 'p', 7, 10),
      item('services', 'middle', 'i', 9, 10),
    ],
  ),
  template(
    'kubernetes-from-zero-15',
    'For people who are new to Kubernetes: what it is and what its parts do, then how traffic gets to an application.',
    'Kubernetes from zero in 15 working days',
    [
      item('overview', 'junior', 'p', 1, 3),
      item('overview', 'middle', 'p', 3, 6),
      item('services', 'junior', 'p', 5, 8),
      item('service-types', 'junior', 'p', 7, 10),
      item('ingress', 'junior', 'p', 9, 12),
      item('services', 'middle', 'p', 11, 14),
      item('overview', 'middle', 'i', 13, 15),
    ],
  ),
  template(
    'kubernetes-overview-5',
    'A week on what Kubernetes is, for people who work with those who run it.',
    'Kubernetes overview in 5 working days',
    [item('overview', 'junior', 'p', 1, 3), item('overview', 'middle', 'p', 2, 5), item('overview', 'junior', 'i', 4, 5)],
  ),
  template(
    'kubernetes-networking-senior-15',
    'For experienced people who will be asked why nothing answers: middle level to refresh, then senior, with interviews.',
    'Kubernetes networking for seniors in 15 working days',
    [
      item('service-types', 'middle', 'p', 1, 4),
      item('services', 'middle', 'p', 2, 5),
      item('ingress', 'middle', 'p', 3, 6),
      item('service-types', 'senior', 'p', 6, 10),
      item('services', 'senior', 'p', 7, 12),
      item('ingress', 'senior', 'p', 9, 14),
      item('services', 'senior', 'i', 13, 15),
      item('ingress', 'senior', 'i', 13, 15),
    ],
  ),
]
