import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../../src/core/bank/topic/problem.ts'
import { readTopicFile } from '../../../src/core/bank/topic/read-topic.ts'

const directory = 'test/fixtures/broken-topics'
const files = readdirSync(directory).filter((name) => name.endsWith('.yaml'))

/** Each file lists in comments all that is to be said of it: `#: 4:8 message — cure`. */
describe('a broken topic file', () => {
  it.each(files)('%s says all that is wrong with it', (name) => {
    const text = readFileSync(`${directory}/${name}`, 'utf8')
    const expected = [...text.matchAll(/^#: (.+?)\r?$/gm)].map((match) => match[1])
    const said = readTopicFile(text, name).problems.map((problem) => formatProblem(problem).slice(name.length + 1))
    expect(said).toEqual(expected)
    expect(expected.length).toBeGreaterThan(0)
  })
  it('has a fixture for each trap', () => expect(files.length).toBeGreaterThanOrEqual(12))
})
