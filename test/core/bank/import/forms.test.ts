import { describe, expect, it } from 'vitest'
import { importSheet } from '../../../../src/core/bank/import/import-sheet.ts'
import { readTopicFile } from '../../../../src/core/bank/topic/read-topic.ts'
import { expectInProportion } from '../../../in-proportion.ts'

const importOf = (sheet: string) => {
  const made = importSheet({ sheet, id: 'a/b', bankIds: [], schema: '' })
  return { ...made, topic: readTopicFile(made.text, 'b.yaml').topic! }
}
const HEAD = '# What is X?\n\n## Junior Level\n\n- X is a thing of use\n\n'
const listOf = (heading: string, items: string) => importOf(`${HEAD}## Interview Cheat Sheet\n\n### ${heading}\n\n${items}\n`)
const said = (sheet: string): string[] =>
  importOf(sheet).topic.questions.flatMap(({ concepts }) => concepts.map((found) => found.statement))

describe('a follow-up', () => {
  it.each([
    ['- “Why so?” — It is fast'],
    ['- "Why so?" - It is fast'],
    ['- "Why so?" -- It is fast'],
    ['- "Why so?": It is fast'],
    ["- 'Why so?' – It is fast"],
    ['- «Why so?» → It is fast'],
    ['- „Why so?“ => It is fast'],
    ['- "Why so"? It is fast'],
    ['- **Q: Why so?** A: It is fast'],
    ['1. **Why so?**\n   It is fast'],
    ['Q: Why so?\n\nA: It is fast'],
    ['- Why so?\n  - It is fast'],
    ['#### Why so?\n\nIt is fast'],
    ['#### “Why so?”\n\n- It is fast'],
    ['| Question | Answer |\n|---|---|\n| Why so? | It is fast |'],
  ])('is read from %j', (items) => {
    const { topic } = listOf('Frequent follow-up questions', items)
    const question = topic.questions.find(({ prompt }) => prompt === 'Why so?')
    expect(question?.concepts.map(({ statement }) => statement)).toEqual(['It is fast'])
  })
  it.each(['Follow-up questions', 'Common follow-ups', 'Follow-ups', 'Frequently asked questions', 'FAQ'])(
    'stands under "%s"',
    (heading) => {
      expect(listOf(heading, '- Why so? It is fast').topic.questions.map(({ prompt }) => prompt)).toContain('Why so?')
    },
  )
  it.each(['## FAQ\n', 'FAQ:\n', '## Frequently asked questions\n'])('stands under %j without a cheat sheet, too', (lead) => {
    const { topic, notes } = importOf(`${HEAD}${lead}\nQ: Why so?\nA: It is fast\nQ: Is it safe?\nA: Nobody can read it\n`)
    expect(topic.questions.slice(1).map(({ prompt, concepts }) => [prompt, concepts[0]?.statement])).toEqual([
      ['Why so?', 'It is fast'],
      ['Is it safe?', 'Nobody can read it'],
    ])
    expect(notes).toEqual([])
  })
  it('keeps the denial that its answer begins with', () => {
    const { topic } = listOf(
      'Follow-ups',
      '- What is sent? No body is sent\n- What caches it? no-cache forbids it\n- Is it free? No, it costs',
    )
    expect(topic.questions.slice(1).map(({ concepts }) => concepts[0]?.statement)).toEqual([
      'No body is sent',
      'no-cache forbids it',
      'it costs',
    ])
    expect(topic.questions.map(({ answer }) => answer)).toContain('No. It costs.')
  })
  it('is listed where it has no answer', () => {
    expect(listOf('Follow-ups', '- Why so?\n- Is it safe? It is').notes.map(({ text }) => text)).toContain(
      'the follow-up without an answer: Why so?',
    )
  })
})

describe('a red flag', () => {
  it.each([
    ['- “X is slow” (it is fast)'],
    ['- ❌ «X is slow» (it is fast)'],
    ['- "X is slow": it is fast'],
    ['- X is slow - it is fast'],
    ['- X is slow → it is fast'],
    ['- X is slow (it is fast)'],
    ['- "X is slow"\n  - it is fast'],
    ['| Claim | Truth |\n|---|---|\n| X is slow | it is fast |'],
  ])('is read from %j', (items) => {
    expect(listOf('Red flags (DO NOT say)', items).topic.red_flags).toMatchObject([{ claim: 'X is slow', correction: 'it is fast' }])
  })
  it.each(['Red flags', 'What not to say', "Don't say", 'Never say', 'Myths', 'Common misconceptions', 'Common mistakes', 'Pitfalls'])(
    'stands under "%s"',
    (heading) => {
      expect(listOf(heading, '- "X is slow" (it is fast)').topic.red_flags).toHaveLength(1)
    },
  )
  it('is no mistake that a section for a level warns of', () => {
    expect(importOf(`${HEAD}### Common mistakes\n\n- Forgetting to close X leaks memory\n`).topic.red_flags).toEqual([])
  })
})

describe('a question that a Q sets apart', () => {
  it.each([
    ['Q: Why so?\nA: It is fast'],
    ['- Q: Why so? A: It is fast'],
    ['### Q: Why so?\nA: It is fast'],
    ['### Why so?\n\nAnswer: It is fast'],
  ])('is one under a level: %j', (lines) => {
    const { topic } = importOf(`${HEAD}${lines}\n`)
    expect(topic.questions[1]).toMatchObject({ id: expect.not.stringMatching(/^q-/), prompt: 'Why so?' })
    expect(topic.questions[1]?.concepts.map(({ statement }) => statement)).toEqual(['It is fast'])
  })
  it('keeps the letter A of what is no answer', () => {
    expect(said(`${HEAD}### DNS records\n\n- A: an IPv4 address of the name\n`)).toContain('A: an IPv4 address of the name')
  })
})

describe('headings', () => {
  it.each(['Junior', 'Level: Junior', 'Level 1: Junior', 'For juniors', '🟢 Junior level', 'Junior (0–2 years)', 'Beginner questions'])(
    '"%s" opens a level',
    (heading) => {
      expect(importOf(`# What is X?\n\n## ${heading}\n\n- X is a thing of use\n`).notes).toEqual([])
    },
  )
  it.each(['Must know', 'Key facts', 'The essentials'])('"%s" opens the must-knows', (heading) => {
    expect(listOf(heading, '- X caches all it reads').topic.questions[0]?.concepts.at(-1)).toMatchObject({ essential: true })
  })
  it.each(['What should a junior developer remember?', 'Key takeaways', 'Key points for juniors'])(
    '"%s" answers the main question',
    (heading) => {
      expect(importOf(`${HEAD}### ${heading}\n\n- X caches all it reads\n`).topic.questions).toHaveLength(1)
    },
  )
  it('that only point elsewhere are listed, not asked about', () => {
    const { topic, notes } = importOf(`${HEAD}## Further reading\n\n- [RFC 1](http://x.y)\n`)
    expect(topic.questions).toHaveLength(1)
    expect(notes).toEqual([{ line: 9, kind: 'left out', text: 'RFC 1' }])
  })
  it('deeper than the levels are no levels', () => {
    const { topic } = importOf(`${HEAD}## Middle Level\n\n### Basic\n\n- X holds rows\n\n## Senior Level\n\n- X shards by key\n`)
    expect(topic.questions.map(({ level }) => level)).toEqual(['junior', 'middle', 'senior'])
  })
  it('may stand on one line with what they point to', () => {
    const { topic, notes } = importOf(`${HEAD}See also: Finite automata, Parsers\n`)
    expect(topic.related).toEqual(['a/finite-automata', 'a/parsers'])
    expect(notes.map(({ kind }) => kind)).toEqual(['read as', 'read as'])
  })
  it('several links on one line are several topics', () => {
    expect(importOf(`${HEAD}## Related\n\n[[Y basics]], [[Z basics]]\n`).topic.related).toEqual(['a/y-basics', 'a/z-basics'])
  })
  it('a second title is told of', () => {
    expect(importOf('# X\n- X is a thing\n# Y\n- Y is a thing\n').notes).toContainEqual({
      line: 3,
      kind: 'warning',
      text: 'a second title, "Y"; if it is another topic, give it a file of its own',
    })
    expect(() => importOf(`${HEAD}# Y\n## Junior Level\n- Y is a thing\n`)).toThrow('it holds two topics')
  })
  it.each([
    ['# Caching — Interview Cheat Sheet', 'What is caching?'],
    ['# HTTP caching: ETag and friends', 'What do you know about HTTP caching?'],
    ['# Threads and channels', 'What do you know about threads and channels?'],
    ['# How TCP works', 'How does TCP work?'],
  ])('"%s" asks "%s"', (title, prompt) => {
    expect(importOf(`${title}\n\n- It keeps copies of caching, threads and channels close by\n`).topic.questions[0]?.prompt).toBe(prompt)
  })
})

describe('plain text', () => {
  it('with blank lines between its parts has headings only on top of a part', () => {
    const { topic } = importOf(
      'X or Y?\n\nJunior Level\n\nMerge\nCreates a commit\nKeeps the history\n\nRebase\nGives a line\nChanges hashes\n',
    )
    expect(topic.questions.map(({ concepts }) => concepts.map(({ statement }) => statement))).toEqual([
      ['Creates a commit', 'Keeps the history'],
      ['Gives a line', 'Changes hashes'],
    ])
  })
  it('may have lost the bullets of a list', () => {
    const { topic } = importOf(
      'What is X?\nJunior Level\n- X is a thing\nMust know\nX caches rows\nX never blocks\nSee also\n[[Y basics]]\n',
    )
    expect(topic.questions[0]?.concepts.filter(({ essential }) => essential)).toHaveLength(2)
  })
  it('may be wrapped', () => {
    const line = 'A resolver asks the root servers, then the servers of the\ntop level domain'
    expect(said(`What is DNS?\n\nJunior Level\n\n${line}\n`)).toEqual([line.replace('\n', ' ')])
  })
})

describe('a table', () => {
  const FACTS = ['Merge — keeps all', 'Rebase — makes a line']
  it.each([
    ['Markdown', '| Way | What |\n|:--|:-:|\n| Merge | keeps all |\n| Rebase | makes a line |'],
    ['without outer bars', 'Way | What\n--- | ---\nMerge | keeps all\nRebase | makes a line'],
    ['without a rule', '| Way | What |\n| Merge | keeps all |\n| Rebase | makes a line |'],
    ['drawn', '+---+---+\n| Way | What |\n+---+---+\n| Merge | keeps all |\n+---+---+\n| Rebase | makes a line |\n+---+---+'],
    ['with tabs', 'Way\tWhat\nMerge\tkeeps all\nRebase\tmakes a line'],
  ])('is read: %s', (_, table) => {
    expect(said(`Merge or rebase?\nJunior Level\n${table}\n`)).toEqual(FACTS)
  })
  it('has rows that differ, and says which it cannot use', () => {
    const { topic, notes } = importOf(
      '# X?\n## Junior\n| | Dirty | Phantom |\n|---|---|---|\n| A | ✅ | ✅ |\n| B | ❌ | ✅ |\n| | x | |\n',
    )
    expect(topic.questions[0]?.concepts).toMatchObject([
      { statement: 'A — dirty; phantom', accept: [] },
      { statement: 'B — no dirty; phantom', accept: [] },
    ])
    expect(notes).toEqual([{ line: 7, kind: 'left out', text: ' | x | ' }])
  })
})

describe('what is not the same is not joined', () => {
  it.each([
    ['items of one list', '- Readers never block a writer\n- Writers never block a reader\n'],
    ['a denial', '- The merge makes a commit of its own\n\n## Interview Cheat Sheet\n\n- The merge never makes a commit of its own\n'],
    ['a swap', '- Readers block writers\n\n## Interview Cheat Sheet\n\n- Writers block readers\n'],
    [
      'what shares a few words',
      '- PostgreSQL: autocommit is the default\n\n## Interview Cheat Sheet\n\n- Read committed is the default in PostgreSQL\n',
    ],
  ])('%s', (_, rest) => {
    const { topic } = importOf(`# What is X?\n\n## Junior Level\n\n${rest}`)
    expect(topic.questions[0]?.concepts.map(({ accept }) => accept)).toEqual([[], []])
  })
  it('but what says a part of a must-know is', () => {
    const sheet =
      '# What is X?\n\n## Junior Level\n\n- Keep transactions short\n\n## Interview Cheat Sheet\n\n- Keep transactions short: they hold locks\n'
    expect(importOf(sheet).topic.questions[0]?.concepts).toMatchObject([
      { statement: 'Keep transactions short: they hold locks', essential: true, accept: ['Keep transactions short'] },
    ])
  })
})

describe('a remark', () => {
  it('keeps what stands in code spans', () => {
    expect(said(`${HEAD}- \`Vary: *\` calls \`__init__\` of **all**\n`)).toContain('Vary: * calls __init__ of all')
  })
  it('goes on about what it began with', () => {
    expect(
      said(
        `${HEAD}- **Read committed** – sees committed rows; the default in PostgreSQL and Oracle\n- PostgreSQL — a database\n- PostgreSQL — free\n`,
      ),
    ).toContain('Read committed — the default in PostgreSQL and Oracle')
  })
  it('may begin with a sign that is no bullet', () => {
    expect(said(`${HEAD}* and + are greedy by default\n`)).toContain('* and + are greedy by default')
  })
  it('is not cut before its reason', () => {
    const { topic } = listOf('FAQ', '- What dies on stop? All processes are killed, as they live in one control group')
    expect(topic.questions[1]?.concepts).toHaveLength(1)
  })
  it('that is wrong is told of where the first question alone would raise it', () => {
    const sheet = `${HEAD}### Locks\n\n- Readers never block\n\n## Interview Cheat Sheet\n\n### Red flags\n\n- "It is free"\n`
    expect(importOf(sheet).notes).toEqual([
      {
        line: 15,
        kind: 'warning',
        text: '1 of 1 red flags are listed by the first question alone; list them under each question that may raise them',
      },
    ])
  })
  it('indented by four is code', () => {
    expect(said(`${HEAD}Starting one:\n\n    go work(ch)\n\nThat is all there is\n`)).toEqual([
      'X is a thing of use',
      'That is all there is',
    ])
  })
  it('keeps its names as they are written in the model answer', () => {
    expect(importOf(`${HEAD}- mTLS is automatic\n- no-cache revalidates\n- keep it short\n`).topic.questions[0]?.answer).toBe(
      'X is a thing of use. mTLS is automatic. no-cache revalidates. Keep it short.',
    )
  })
  it('about pros and cons of something is a question of its own', () => {
    expect(importOf(`${HEAD}### Locks\n\nPros of MVCC:\n\n- Readers never block\n`).topic.questions[1]?.prompt).toBe(
      'What are the pros of MVCC?',
    )
  })
})

describe('what a drill needs', () => {
  it('no question leads to more follow-ups than are asked', () => {
    const { topic } = listOf('Follow-ups', ['a', 'b', 'c', 'd', 'e'].map((word) => `- Why ${word}x? X is a thing ${word}x`).join('\n'))
    expect(topic.questions).toHaveLength(6)
    expect(Math.max(...topic.questions.map(({ follow_ups }) => follow_ups.length))).toBeLessThanOrEqual(2)
  })
  it('no question gives away the columns that are answered with yes or no', () => {
    const table = '| | Dirty read | Default in |\n|---|---|---|\n| Weak | yes | no one |\n| Strong | no | all |'
    expect(importOf(`${HEAD}${table}\n`).topic.questions[1]?.prompt).toBe('Compare Weak and Strong: default in.')
  })
})

describe('a sheet imported again', () => {
  const again = (sheet: string, next: string) => {
    const { text, imported } = importOf(sheet)
    return importSheet({ sheet: next, id: 'a/b', bankIds: [], schema: '', current: text, base: imported })
  }
  const SHEET = `${HEAD}## Senior Level\n\n### Costs\n\n- Rows cost money\n\n## Follow-ups\n\n- What costs money? Rows cost money\n`
  it('knows a question by its answer where it is asked in other words', () => {
    const { text, kept } = again(SHEET, SHEET.replace('What costs money?', 'Which part is dear?'))
    expect(text).toMatch(/id: costs-money\n +level: senior\n +prompt: "?Which part is dear\?/)
    expect(kept).toEqual([])
  })
  it('leaves a follow-up at the level that was guessed for it', () => {
    const { text } = again(SHEET, SHEET.replace('### Costs\n\n- Rows cost money', '### Speed\n\n- It is fast'))
    expect(text).toMatch(/id: costs-money\n +level: senior/)
  })
  it('writes no empty lists', () => {
    expect(again(SHEET, `${SHEET}- Is it safe? It locks\n`).text).not.toContain('[]')
  })
})

describe('a sheet', () => {
  it('gives a concept and a red flag of one question two ids', () => {
    const { topic } = importOf(`${HEAD}- It copies data\n\n## Red flags\n\n- "It copies the data" (it links it)\n`)
    expect(topic.questions[0]?.concepts.map(({ id }) => id)).toContain('copies-data-point')
    expect(topic.questions[0]?.red_flags).toEqual(['copies-data'])
  })
  it('keeps an entity that is none as it is written', () => {
    expect(said(`${HEAD}- It holds &quot;this&quot; &constructor;s there\n`)).toContain('It holds "this" &constructor;s there')
  })
  it('may be one long paragraph with an open bracket', () => {
    expectInProportion((lines) => importOf(`${HEAD}${'it is wrapped (and goes on here\n'.repeat(lines)}`), 16_000)
  })
})

const RIVALS = `# What is X?

## Junior Level

### COPY vs COPY ALL

| | COPY | COPY ALL |
|---|---|---|
| Lock | SHARE | EXCLUSIVE |
| Returns space to the OS | no | yes |

### What a junior developer should remember
- COPY ALL needs an exclusive lock; avoid it by day
- COPY keeps the room

## Red flags

- "COPY locks the table" (only COPY ALL does)
`

describe('a sheet of rivals', () => {
  const { topic } = importOf(RIVALS)
  it('has both sides of "vs" for subjects', () => {
    expect(topic.terms.filter(({ subject }) => subject).map(({ name }) => name)).toEqual(['COPY', 'COPY ALL'])
  })
  it('compares the heads of its table, in a fact for each of them and each row', () => {
    const question = topic.questions.find(({ prompt }) => prompt === 'Compare COPY and COPY ALL: lock.')
    expect(question?.concepts.map(({ statement }) => statement)).toEqual([
      'COPY — lock: SHARE',
      'COPY ALL — lock: EXCLUSIVE',
      'COPY — no returns space to the OS',
      'COPY ALL — returns space to the OS',
    ])
  })
  it('says of the name before a semicolon what goes on with "it"', () => {
    expect(topic.questions[0]?.concepts.map(({ statement }) => statement)).toContain('COPY ALL — avoid it by day')
  })
})
