import { type FakeSlack, startFakeSlack } from './fake-slack.ts'

let running: FakeSlack | undefined

/** For tests in workerd, which cannot listen themselves. */
export async function setup(): Promise<void> {
  running = await startFakeSlack(Number(process.env.FAKE_SLACK_PORT))
}
export async function teardown(): Promise<void> {
  await running?.stop()
}
