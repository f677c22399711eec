import type { Level } from '../../bank/topic/levels.ts'

/** The verbs of ADL's vocabulary that are used. */
export const VERBS = ['initialized', 'answered', 'completed', 'passed', 'failed'] as const
export type Verb = (typeof VERBS)[number]

/** A thing that is learned, by an IRI of the deployment. */
export interface Activity {
  readonly objectType: 'Activity'
  readonly id: string
  readonly definition: { readonly type: string; readonly name: { readonly en: string } }
}
export interface Result {
  readonly score?: { readonly scaled: number }
  readonly success?: boolean
  readonly completion?: boolean
  readonly response?: string
}
/** A statement of xAPI 1.0.3. */
export interface Statement {
  readonly id: string
  readonly actor: { readonly objectType: 'Agent'; readonly account: { readonly homePage: string; readonly name: string } }
  readonly verb: { readonly id: string; readonly display: { readonly en: Verb } }
  readonly object: Activity
  readonly result?: Result
  readonly context: {
    readonly registration?: string
    readonly platform: string
    readonly language: string
    readonly contextActivities?: { readonly parent: readonly Activity[] }
  }
  readonly timestamp: string
}

/** Says that a learner did something. They are named by their id alone; `home` is the deployment's address. `drillId`: the attempt at it all. */
export function statement(
  home: string,
  made: {
    readonly id: string
    readonly learnerId: string
    readonly verb: Verb
    readonly object: Activity
    readonly at: string
    readonly result?: Result
    readonly drillId?: string
    readonly parent?: Activity
  },
): Statement {
  const { id, learnerId, verb, object, at, result, drillId, parent } = made
  return {
    id,
    actor: { objectType: 'Agent', account: { homePage: home, name: learnerId } },
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
    object,
    ...(result === undefined ? {} : { result }),
    context: {
      ...(drillId === undefined ? {} : { registration: drillId }),
      platform: 'Whetstone',
      language: 'en',
      ...(parent === undefined ? {} : { contextActivities: { parent: [parent] } }),
    },
    timestamp: at,
  }
}

export const questionActivity = (home: string, topic: string, question: string, prompt: string): Activity =>
  activity(home, `topics/${topic}/questions/${question}`, 'question', prompt)

/** What a drill is about: a topic, at one level or from the first upwards; empty: everything. */
export function drillActivity(home: string, topic: string, level: Level | null, title: string): Activity {
  const path = topic === '' ? 'topics' : level === null ? `topics/${topic}` : `topics/${topic}/levels/${level}`
  return activity(home, path, 'assessment', level === null ? title : `${title}, ${level}`)
}

export const itemActivity = (home: string, plan: string, item: string, name: string): Activity =>
  activity(home, `plans/${plan}/items/${item}`, 'module', name)

function activity(home: string, path: string, type: string, name: string): Activity {
  const id = new URL(`/activities/${path.split('/').map(encodeURIComponent).join('/')}`, home).href
  return { objectType: 'Activity', id, definition: { type: `http://adlnet.gov/expapi/activities/${type}`, name: { en: name } } }
}

/** The UUID of a digest (SHA-256, hex), formed as one of version 5: the same things always have the same. */
export function uuidOf(digest: string): string {
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 3) | 8).toString(16)
  return [digest.slice(0, 8), digest.slice(8, 12), `5${digest.slice(13, 16)}`, variant + digest.slice(17, 20), digest.slice(20, 32)].join(
    '-',
  )
}
