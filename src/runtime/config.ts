import * as z from 'zod'
import type { SlackConfig } from '../adapters/slack/door.ts'
import { isLoopback } from '../training/outbox/post-address.ts'
import { teamIdInput } from '../training/team/create-team.ts'

const secret = z.string('it is missing').min(32, 'at least 32 characters')
const address = z.url({ protocol: /^https?$/, error: 'an address such as https://drills.example.com is needed' })

const slack = {
  /** Turns Slack on: proves that a request is Slack's. */
  SLACK_SIGNING_SECRET: z.string().min(16, 'at least 16 characters').optional(),
  /** With both, workspaces install the app at /slack/install. */
  SLACK_CLIENT_ID: z.string().optional(),
  SLACK_CLIENT_SECRET: z.string().optional(),
  /** In place of installing, for one workspace. */
  SLACK_BOT_TOKEN: z.string().startsWith('xoxb-', 'a bot token begins with xoxb-').optional(),
  /** The team of that workspace; one of its own if left out. */
  SLACK_TEAM: teamIdInput.optional(),
  /** Slack's Web API; another one for tests. */
  SLACK_API_URL: address.optional(),
}

/** Every setting there is, with its meaning. Read once, at start; an empty value counts as none. */
const nodeSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(8787),
  HOST: z.string().default('127.0.0.1'),
  /** Where the databases and the generated secrets live. */
  DATA_DIR: z.string().default('data'),
  /** The address people use, when a proxy stands in front. */
  PUBLIC_URL: address.optional(),
  /** Signs learners' tokens. */
  SECRET_KEY: secret.optional(),
  /** Lets its bearer set up teams. */
  ADMIN_TOKEN: secret.optional(),
  /** `off` where something in front counts requests already. */
  RATE_LIMITS: z.enum(['on', 'off']).default('on'),
  /** A directory of topics instead of the built-in bank. */
  QUESTION_BANK: z.string().optional(),
  ...slack,
})
/** There is no place at the edge where a generated secret could be kept: both must be given. */
const edgeSchema = z.object({
  PUBLIC_URL: address.optional(),
  SECRET_KEY: secret,
  ADMIN_TOKEN: secret,
  /** The demo team's embed key, `demo.pk_…`; without it the home page has no demo. */
  DEMO_EMBED_KEY: z
    .string()
    .regex(/^demo\.pk_[\w-]{20,}$/, 'a key such as demo.pk_… is needed, with at least 20 letters, digits, "-" and "_" at its end')
    .optional(),
  ...slack,
})

export type NodeConfig = z.infer<typeof nodeSchema>
export type EdgeConfig = z.infer<typeof edgeSchema>

export const readNodeConfig = (environment: Record<string, unknown>): NodeConfig => read(nodeSchema, environment)
export const readEdgeConfig = (environment: Record<string, unknown>): EdgeConfig => read(edgeSchema, environment)

/** Where people find a server on this machine. */
export function publicAddress({ PUBLIC_URL, HOST, PORT }: NodeConfig, port: number = PORT): string {
  if (PUBLIC_URL !== undefined) return PUBLIC_URL
  const isHere = ['0.0.0.0', '127.0.0.1', '::'].includes(HOST)
  return `http://${isHere ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST}:${port}`
}

/** Whether a server listens for this machine alone, and is known by no other address. A container that listens everywhere does not. */
export const isHomeOnly = ({ PUBLIC_URL, HOST }: Pick<NodeConfig, 'PUBLIC_URL' | 'HOST'>): boolean =>
  ['localhost', '127.0.0.1', '::1'].includes(HOST) && (PUBLIC_URL === undefined || isLoopback(PUBLIC_URL))

/** undefined: no Slack. */
export function slackConfigOf(config: NodeConfig | EdgeConfig): SlackConfig | undefined {
  const { SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: apiUrl = 'https://slack.com/api/' } = config
  if (signingSecret === undefined) return undefined
  return {
    signingSecret,
    clientId: config.SLACK_CLIENT_ID,
    clientSecret: config.SLACK_CLIENT_SECRET,
    botToken: config.SLACK_BOT_TOKEN,
    team: config.SLACK_TEAM,
    apiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/`,
  }
}

function read<Schema extends z.ZodType>(schema: Schema, environment: Record<string, unknown>): z.infer<Schema> {
  const given = Object.entries(environment).flatMap(([name, value]) => {
    const text = typeof value === 'string' ? value.trim() : value
    return text === '' ? [] : [[name, text]]
  })
  const parsed = schema.safeParse(Object.fromEntries(given))
  if (parsed.success) return parsed.data
  const reasons = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`Cannot start: the configuration is not valid (${reasons.join('; ')})`)
}
