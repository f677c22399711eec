import { type Receiver, startReceiver } from './receiver.ts'

let running: Receiver | undefined

/** For tests in workerd, which cannot listen themselves. */
export async function setup(): Promise<void> {
  running = await startReceiver(Number(process.env.RECEIVER_PORT))
}
export async function teardown(): Promise<void> {
  await running?.stop()
}
