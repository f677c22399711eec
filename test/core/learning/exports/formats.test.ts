import fc from 'fast-check'
import { parse as parseGift } from 'gift-pegjs'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { topicSchema } from '../../../../src/core/bank/topic/topic.ts'
import { ankiNotes } from '../../../../src/core/learning/exports/anki.ts'
import { giftTopic } from '../../../../src/core/learning/exports/gift.ts'
import { type CalendarEntry, icalendar } from '../../../../src/core/learning/exports/icalendar.ts'
import { csv } from '../../../../src/training/csv.ts'
import { bank } from '../../../training/scripted-cell.ts'

/** RFC 4180 read by the letter; throws where a reader would have to guess. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  const row: string[] = []
  let rest = text
  while (rest !== '') {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest)
    if (match === null) throw new Error(`Cannot read ${JSON.stringify(rest.slice(0, 30))}`)
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\r\n') rows.push(row.splice(0, row.length))
    rest = rest.slice(match[0].length)
  }
  return rows
}

describe('CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=HYPERLINK("http://x","y")'])('guards %j', (evil) => {
    expect(readCsv(csv(['a'], [[evil]]))[1]).toEqual([`'${evil}`])
  })
  it('leaves numbers and what only holds such a sign alone', () => {
    expect(csv(['a', 'b', 'c'], [[-1, 'a-b', null]])).toBe('a,b,c\r\n-1,a-b,\r\n')
  })
  it('gives back whatever was put in', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string())), (rows) => {
        const shown = rows.map((row) => row.map((cell) => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell)))
        expect(readCsv(csv(['a', 'b'], rows)).slice(1)).toEqual(shown)
      }),
    )
  })
})

const nasty = topicSchema.parse({
  id: 'web/odd',
  title: 'Odd: {things} = ~50 % / #1',
  red_flags: [{ id: 'flag', claim: 'a < b & "c"' }],
  questions: [
    {
      id: 'one',
      level: 'junior',
      prompt: '// What does `a => {b: c}` do\n\nin C:\\temp\\n ~ #tag?\tReally?',
      concepts: [{ id: 'c', statement: '<script>alert("x")</script> is escaped: {} ~ = #', essential: true }],
      red_flags: ['flag'],
      answer: 'It = a\r\n~lambda {} ->',
    },
    { id: 'two', level: 'senior', prompt: '#why', concepts: [{ id: 'c', statement: 'Because' }] },
  ],
})

describe('Anki', () => {
  const text = ankiNotes(nasty.questions.map((question) => ({ topic: nasty, question })))
  it('begins with the headers, then has one note a line, the permanent id first', () => {
    const lines = text.trimEnd().split('\n')
    const headers = lines.filter((line) => line.startsWith('#'))
    expect(headers.slice(0, 2)).toEqual(['#separator:tab', '#html:true'])
    expect(headers).toContain('#guid column:1')
    const notes = lines.slice(headers.length).map((line) => line.split('\t'))
    expect(notes.map((fields) => fields.length)).toEqual([4, 4])
    expect(notes.map(([id, , , tags]) => [id, tags])).toEqual([
      ['whetstone:web/odd#one', 'web::odd junior'],
      ['whetstone:web/odd#two', 'web::odd senior'],
    ])
  })
  it('escapes what is HTML and needs no quotes', () => {
    expect(text).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;')
    expect(text).not.toMatch(/<script|"/)
    expect(text).toContain('do<br><br>in')
  })
})

describe('GIFT', () => {
  it('is read by a parser as essays, with every word as it was', () => {
    const text = giftTopic(nasty)
    expect(text).toMatch(/^\/\/ .*\n\/\/ This is lossy/)
    const [category, one, two] = parseGift(text) as any[]
    expect(category).toMatchObject({ type: 'Category', title: 'Whetstone/Odd: {things} = ~50 % // #1' })
    expect(one).toMatchObject({ type: 'Essay', id: 'web/odd#one', tags: ['web/odd', 'junior'], title: 'one' })
    expect(one.stem).toEqual({ format: 'html', text: '// What does `a =&gt; {b: c}` do<br><br>in C:\\temp\\n ~ #tag? Really?' })
    expect(one.globalFeedback.text).toContain('is escaped: {} ~ = #')
    expect(one.globalFeedback.text).toContain('a &lt; b &amp; &quot;c&quot;')
    expect(two).toMatchObject({ type: 'Essay', stem: { text: '#why' } })
  })
  it.each(bank.topics.map(({ topic }) => [topic.id, topic] as const))('of %s is parsed, no question lost', (_, topic) => {
    const read = parseGift(giftTopic(topic)) as any[]
    expect(read.filter(({ type }) => type === 'Essay').map(({ title }) => title)).toEqual(topic.questions.map(({ id }) => id))
    expect(read).toHaveLength(topic.questions.length + 1)
  })
})

describe('iCalendar', () => {
  const entry: CalendarEntry = {
    uid: 'a.b@whetstone',
    day: '2026-03-31',
    summary: 'Due: “Größe; Ümläüte, \\ and a\nnew line” '.repeat(5),
    description: '🙂'.repeat(60),
    sequence: 3,
    stampedAt: '2026-03-02T09:00:00.123Z',
    isTentative: false,
  }
  const text = icalendar('Plan, one; \\', [entry])
  it('is parsed, and gives back what was put in', () => {
    const component = new ICAL.Component(ICAL.parse(text))
    const event = new ICAL.Event(component.getFirstSubcomponent('vevent') as ICAL.Component)
    expect(text).toContain('\r\nX-WR-CALNAME:Plan\\, one\\; \\\\\r\n')
    expect([event.uid, event.summary, event.description, event.sequence]).toEqual([entry.uid, entry.summary, entry.description, 3])
    expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([true, '2026-03-31', '2026-04-01'])
    expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-03-02T09:00:00Z')
  })
  it('ends every line with CRLF and keeps each within 75 octets, no character cut', () => {
    expect(text).not.toMatch(/[^\r]\n|\r[^\n]/)
    const lines = text.split('\r\n')
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75)
    expect(text).not.toContain('\ufffd')
    expect(lines.length).toBeGreaterThan(20)
  })
})
