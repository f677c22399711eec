import { type IncomingMessage, request } from 'node:http'

/** Ways to write a path to the built bank, sent as they stand: nothing tidies them up before the server. */
const PATHS = [
  '/bank/topics.json',
  '/bank/kubernetes/service-types.json',
  '/bank/',
  '/bank',
  '//bank/topics.json',
  '/widget/../bank/topics.json',
  '/widget/..%2fbank/topics.json',
  '/%62ank/topics.json',
  '/%2562ank/topics.json',
  '/BANK/topics.json',
  '/bank%2ftopics.json',
  '/widget%5c..%5cbank/topics.json',
  '/./bank/topics.json?x',
]

/** What a server answers to each: `GET path`, the status, and whether anything of a rubric is in it. */
export async function askForBank(address: string): Promise<{ asked: string; status: number | undefined; leaks: boolean }[]> {
  const found = []
  for (const method of ['GET', 'HEAD', 'POST'])
    for (const path of PATHS) {
      const { status, text } = await ask(address, method, path)
      found.push({ asked: `${method} ${path}`, status, leaks: text.includes('service-types') })
    }
  return found
}

async function ask(address: string, method: string, path: string): Promise<{ status: number | undefined; text: string }> {
  const { hostname, port } = new URL(address)
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ hostname, port, method, path, headers: { 'content-length': 0 } }, resolve)
      .on('error', reject)
      .end()
  })
  let text = ''
  for await (const piece of response) text += piece
  return { status: response.statusCode, text }
}

/** None of it is there, for anyone. */
export const NO_BANK = (found: readonly { asked: string }[]) => found.map(({ asked }) => ({ asked, status: 404, leaks: false }))
