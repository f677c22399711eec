import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { gradeAnswer } from '../../../src/core/grading/grade.ts'
import { loadTopic, type TopicName } from './topics.ts'

/**
 * Single wordings of a concept or red flag by people who did not write the topic's phrases (`test/topics/wordings`). `F flag` or
 * `C question/concept` opens a group, `=` says it in full, `!` speaks of it and does not say it. Authors of phrases and patterns
 * have read the files named `read`; the others are for measuring only.
 */
const FLOORS: Record<string, { recall: number; wrong: number }> = {
  'service-types.concepts-read': { recall: 0.95, wrong: 0.05 },
  'service-types.flags-read': { recall: 0.6, wrong: 0.05 },
  'service-types.flags-unread': { recall: 0.6, wrong: 0.2 },
  'overview.flags-read': { recall: 0.6, wrong: 0.05 },
  'overview.flags-unread': { recall: 0.6, wrong: 0.1 },
  'ingress.flags-read': { recall: 0.6, wrong: 0.1 },
  'ingress.flags-unread': { recall: 0.6, wrong: 0.1 },
  'services.flags-read': { recall: 0.6, wrong: 0.1 },
  'services.flags-unread': { recall: 0.5, wrong: 0.1 },
}

it.each(Object.entries(FLOORS))('wordings of others: %s', (name, floor) => {
  const { recall, wrong } = gradeWordings(name)
  expect(recall).toBeGreaterThanOrEqual(floor.recall)
  expect(wrong).toBeLessThanOrEqual(floor.wrong)
})

function gradeWordings(name: string): { recall: number; wrong: number } {
  const { topic, ready } = loadTopic(`kubernetes/${name.split('.')[0]}` as TopicName)
  const count = { '=': 0, '!': 0 }
  const found = { '=': 0, '!': 0 }
  let places: { question: string; item: string }[] = []
  for (const line of readFileSync(`test/topics/wordings/kubernetes-${name}.txt`, 'utf8').trim().split('\n')) {
    const mark = line.charAt(0)
    const rest = line.slice(2)
    if (mark === 'F') {
      places = topic.questions.filter(({ red_flags }) => red_flags.includes(rest)).map(({ id }) => ({ question: id, item: rest }))
    } else if (mark === 'C') places = [{ question: rest.split('/')[0] ?? '', item: rest.split('/')[1] ?? '' }]
    else if (mark === '=' || mark === '!') {
      const place = places[count[mark] % places.length]
      const question = ready.question(place?.question ?? '')
      if (place === undefined || question === undefined) throw new Error(`Cannot grade "${rest}": no question asks for it`)
      const { concepts, redFlags } = gradeAnswer(rest, question)
      const isFound = [...concepts, ...redFlags].some(({ id, state }) => id === place.item && (state === 'stated' || state === 'asserted'))
      count[mark]++
      if (isFound) found[mark]++
    }
  }
  return { recall: found['='] / count['='], wrong: found['!'] / count['!'] }
}
