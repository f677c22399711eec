import { hc, type InferResponseType } from 'hono/client'
import type { Api } from '../http/api.ts'

interface Fault {
  /** To what is wrong in the body. */
  readonly pointer: string
  readonly detail: string
}

/** An answer of the server that is not what was asked for. `offline`: there was none. */
export class ServerSaysNo extends Error {
  readonly code: string
  readonly faults: readonly Fault[]
  constructor(code: string, detail: string, faults: readonly Fault[] = []) {
    super(detail)
    this.code = code
    this.faults = faults
  }
}

const clientOf = (token: string) => hc<Api>('/', { headers: { authorization: `Bearer ${token}` }, init: { credentials: 'omit' } })
export type Client = ReturnType<typeof clientOf>
interface Answer {
  ok: boolean
  status: number
  json(): Promise<unknown>
}
type Success<Sent> = Sent extends { status: 200 | 201; json(): Promise<infer Body> } ? Body : never

type Team = Client['v1']['team']
type Plans = Team['plans']
type OfPlan = Plans[':id']
export type Plan = InferResponseType<Plans['$get'], 200>['plans'][number]
export type PlanTemplate = InferResponseType<Team['plan-templates']['$get'], 200>['templates'][number]
export type Report = InferResponseType<OfPlan['report']['$get'], 200>
export type Person = Report['learners'][number]
export type PlanMap = InferResponseType<OfPlan['map']['$get'], 200>
export type Enrolled = InferResponseType<OfPlan['enrolments']['csv']['$post'], 200>
export type Links = InferResponseType<OfPlan['join-links']['$get'], 200>
export type AppealCase = InferResponseType<Team['appeals']['$get'], 200>['appeals'][number]
export type Topic = InferResponseType<Client['v1']['topics']['$get'], 200>['topics'][number]

/** Somebody who is signed in. The role is not known of whoever pasted a token. */
export interface SignIn {
  readonly token: string
  readonly name: string
  readonly role: 'lead' | 'admin' | null
}
export interface Session extends SignIn {
  /** Asks and gives the body; a problem becomes `ServerSaysNo`, and `unauthorized` ends the session. */
  ask<Sent extends Answer>(work: (client: Client) => Promise<Sent>): Promise<Success<Sent>>
  /** Saves what is at a path as a file. */
  download(path: string, name: string): Promise<void>
}

export function createSession(signIn: SignIn, end: () => void): Session {
  const client = clientOf(signIn.token)
  const checked = async (sent: Promise<Response | Answer>): Promise<Response | Answer> => {
    try {
      return await readable(sent)
    } catch (error) {
      if (error instanceof ServerSaysNo && error.code === 'unauthorized') end()
      throw error
    }
  }
  return {
    ...signIn,
    ask: async (work) => bodyOf(await checked(work(client))) as never,
    async download(path, name) {
      const answer = await checked(fetch(path, { headers: { authorization: `Bearer ${signIn.token}` } }))
      const url = URL.createObjectURL(await (answer as Response).blob())
      const link = document.createElement('a')
      link.href = url
      link.download = name
      link.click()
      URL.revokeObjectURL(url)
    },
  }
}

/** The team that a token or key is of; null where it does not tell. */
export function teamOf(token: string): string | null {
  const [head = '', body] = token.split('.')
  if (!head.startsWith('eyJ')) return head
  try {
    return (JSON.parse(atob((body ?? '').replaceAll('-', '+').replaceAll('_', '/'))) as { team: string }).team
  } catch {
    return null
  }
}

/** Takes the code of a one-time link. */
export async function takeCode(code: string): Promise<SignIn> {
  const json = { code, time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone }
  const made = await bodyOf(await readable(hc<Api>('/').v1.team.sessions.$post({ json })))
  const { token, learner, role } = made as { token: string; learner: { name: string }; role: 'lead' | 'admin' }
  return { token, name: learner.name, role }
}

/** Tries a lead's token or the team's key. */
export async function tryToken(token: string): Promise<SignIn> {
  await readable(clientOf(token).v1.team.$get())
  return { token, name: '', role: null }
}

async function readable<Sent extends Answer>(sent: Promise<Sent>): Promise<Sent> {
  let answer: Sent
  try {
    answer = await sent
  } catch {
    throw new ServerSaysNo('offline', 'The server cannot be reached. Nothing is lost; try again.')
  }
  if (answer.ok) return answer
  const problem = (await answer.json().catch(() => ({}))) as { code?: string; detail?: string; pointer?: string; errors?: Fault[] }
  const { code = 'unknown', detail = `The server answered ${answer.status}.`, pointer, errors } = problem
  const only = pointer === undefined ? [] : [{ pointer, detail: detail.replace(/^Cannot [^:]*: /, '') }]
  throw new ServerSaysNo(code, detail, errors ?? only)
}

const bodyOf = async (answer: Answer): Promise<unknown> => (answer.status === 204 ? null : answer.json())
