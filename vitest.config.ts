import { createServer } from 'node:net'
import { availableParallelism } from 'node:os'
import { cloudflareTest } from '@cloudflare/vitest-pool-workers'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const freePort = (): Promise<string> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(String(typeof address === 'object' ? address?.port : 0)))
    })
  })
/** Where the tests in workerd find their fake Slack and a team's own server: free ports, chosen once for all processes of a run. */
process.env.FAKE_SLACK_PORT ??= await freePort()
process.env.RECEIVER_PORT ??= await freePort()

/** What takes longest begins first, so that all processes end together; Vitest's own order needs durations, which a fresh clone lacks. */
const LONGEST = [
  'grading/metamorphic.test.ts',
  'team-page/team-page.test.ts',
  'widget/accessibility.test.ts',
  'runtime/cli-bank.test.ts',
  'grading/figures.test.ts',
  'runtime/cli.test.ts',
  'widget/drill.test.ts',
  'widget/embedding.test.ts',
  'runtime/readme.test.ts',
  'runtime/drill.test.ts',
  'training/forty-joiners.test.ts',
  'api/plans.test.ts',
  'api/api.workerd.test.ts',
  'slack/slack.workerd.test.ts',
  'training/forty-joiners.workerd.test.ts',
  'api/plans.workerd.test.ts',
]
const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}`))
  return rank < 0 ? LONGEST.length : rank
}
class LongestFirst extends BaseSequencer {
  /** A process is kept only from file to file of one project, so these stay together. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => (a.project.name < b.project.name ? -1 : Number(a.project.name > b.project.name)) || rankOf(a) - rankOf(b))
  }
}

export default defineConfig({
  test: {
    silent: 'passed-only',
    sequence: { sequencer: LongestFirst },
    // Much of a test's time is waiting for servers, pages and other processes.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        test: {
          name: 'node',
          // One process takes file after file and reads modules, lexicon and topics once; who needs a module as new calls vi.resetModules.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.workerd.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          globalSetup: ['test/runtime/build-cli.ts'],
        },
      },
      {
        plugins: [
          cloudflareTest({
            main: './src/runtime/worker.ts',
            wrangler: { configPath: './wrangler.toml' },
            remoteBindings: false,
            miniflare: {
              bindings: {
                SECRET_KEY: 'test-secret-0123456789-0123456789-0123',
                ADMIN_TOKEN: 'test-admin-0123456789-0123456789-01234',
                DEMO_EMBED_KEY: 'demo.pk_test0123456789012345678901234',
                // A server on this machine: one elsewhere posts nothing to the receiver here.
                PUBLIC_URL: 'http://localhost:8787',
                SLACK_SIGNING_SECRET: 'slack-signing-secret-0123456789',
                SLACK_CLIENT_ID: 'client',
                SLACK_CLIENT_SECRET: 'client-secret',
                SLACK_API_URL: `http://127.0.0.1:${process.env.FAKE_SLACK_PORT}/api/`,
                RECEIVER: `http://127.0.0.1:${process.env.RECEIVER_PORT}`,
              },
            },
          }),
        ],
        test: {
          name: 'workerd',
          // Files share the Durable Objects: a team's id belongs to one file.
          isolate: false,
          include: ['test/**/*.workerd.test.ts'],
          testTimeout: 60_000,
          globalSetup: ['test/adapters/slack/serve-fake-slack.ts', 'test/adapters/deliver/serve-receiver.ts'],
        },
      },
    ],
  },
})
