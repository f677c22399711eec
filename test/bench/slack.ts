import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startFakeSlack } from '../adapters/slack/fake-slack.ts'
import { SIGNING_SECRET, signatureOf } from '../adapters/slack/slack-client.ts'

const RATE = 50
const SECONDS = 20
/** Until the topics that are asked for are read and the code is compiled. */
const COLD_SECONDS = 5
const PEOPLE = 100
const WORDS = ['junior service types', 'hint', 'skip', 'progress', 'senior service types', "i don't know", 'review', 'help']

/** How long Slack waits for the acknowledgement of a command, 50 of them a second, while everything that follows from them goes out too. */
export async function benchSlack(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'whetstone-bench-slack-'))
  const fake = await startFakeSlack()
  const settings = { SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_BOT_TOKEN: 'xoxb-bench', SLACK_API_URL: `${fake.address}/api/` }
  const server = spawn(process.execPath, ['dist/server/cli.js', 'serve'], {
    env: { ...process.env, PORT: '0', DATA_DIR: directory, ...settings },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  try {
    let output = ''
    for await (const chunk of server.stdout) {
      output += chunk
      if (output.includes('Embed key')) break
    }
    const address = /http:\/\/\S+/.exec(output)?.[0] ?? ''
    const one = async (number: number): Promise<number> => {
      const body = new URLSearchParams({
        team_id: 'TBENCH',
        user_id: `U${number % PEOPLE}`,
        channel_id: 'C1',
        channel_name: 'general',
        text: WORDS[Math.floor(number / PEOPLE) % WORDS.length] ?? '',
        trigger_id: `trigger.${number}`,
        response_url: `${fake.address}/response/none`,
      }).toString()
      const timestamp = String(Math.floor(Date.now() / 1000))
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': await signatureOf(body, timestamp),
      }
      const begun = performance.now()
      const response = await fetch(`${address}/slack/commands`, { method: 'POST', headers, body })
      await response.text()
      if (response.status !== 200) throw new Error(`Cannot measure: the answer is ${response.status}`)
      return performance.now() - begun
    }
    const first = await one(0)
    const sent: Promise<number>[] = []
    const start = performance.now()
    for (let number = 1; number <= RATE * (COLD_SECONDS + SECONDS); number++) {
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, start + (number * 1000) / RATE - performance.now())))
      sent.push(one(number))
    }
    const times = await Promise.all(sent)
    const row = (part: readonly number[]): string => {
      const sorted = part.toSorted((a, b) => a - b)
      const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
      return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${(sorted.at(-1) ?? 0).toFixed(1)} ms`
    }
    console.log(`\nAcknowledging a Slack command, ${RATE} a second`)
    console.log(`  just started, ${COLD_SECONDS} s   first ${first.toFixed(1)} ms, ${row(times.slice(0, RATE * COLD_SECONDS))}`)
    console.log(`  then, ${SECONDS} s           ${row(times.slice(RATE * COLD_SECONDS))}`)
  } finally {
    server.kill()
    await fake.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}
