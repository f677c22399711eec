import { describe, expect, it } from 'vitest'
import { keyNaming, PatternError, parsePattern } from '../../../src/core/grading/matching/pattern.ts'

const keyOf = keyNaming(new Map([['node port', 't:node_port']]), new Set(['REACH', 'OUTSIDE']))
const parse = (text: string) => parsePattern(text, keyOf)

function refusal(text: string): string {
  try {
    parse(text)
  } catch (error) {
    if (error instanceof PatternError) return `${error.column} ${error.message} — ${error.cure}`
    throw error
  }
  return 'none'
}

describe('a slot pattern', () => {
  it('binds | tighter than +', () => {
    const [one, two] = [{ key: 'w:one' }, { key: 'w:door' }]
    expect(parse('one+door|REACH').slots).toEqual([[[one], [two, { key: 'c:REACH' }]]])
    expect(parse('one|door+REACH').slots).toEqual([[[one, two], [{ key: 'c:REACH' }]]])
  })
  it('reads numbers, order, span, subject and what is forbidden', () => {
    expect(parse('not REACH > #80|#443 OUTSIDE ~9 @node_port -door|one !')).toMatchObject({
      polarity: 'denied',
      ordered: [1],
      span: 9,
      subject: 't:node_port',
      loose: true,
      forbidden: [{ key: 'w:door' }, { key: 'w:one' }],
    })
    expect(parse("REACH user's →|it ~3 @any")).toMatchObject({
      subject: null,
      slots: [expect.anything(), [[{ key: 'w:user' }]], expect.anything()],
    })
  })
  it.each([
    [
      'REACH -one+door',
      '10 Cannot read the pattern: "-one+door" forbids nothing — forbid one word of it, or a class that holds them as one wording',
    ],
    [
      'REACH one|=door',
      '10 Cannot read the pattern: "=door" matches nothing here — leave out the "=", or put "=door" into a class and name that',
    ],
    [
      'REACH one|front-door',
      '10 Cannot read the pattern: "front-door" is read as several words — join them by "+", make them a term, or put them into a class',
    ],
    [
      "REACH isn't",
      '6 Cannot read the pattern: "isn\'t" is read as several words — join them by "+", make them a term, or put them into a class',
    ],
    [
      'REACH front_door',
      '6 Cannot read the pattern: "front_door" is read as several words — join them by "+", make them a term, or put them into a class',
    ],
    ['REACH one||door', '10 Cannot read the pattern: a name is missing — write a name on both sides of "|" and "+"'],
    ['REACH +door', '6 Cannot read the pattern: a name is missing — write a name on both sides of "|" and "+"'],
    ['REACH #90..80', '6 Cannot read the pattern: no number lies in #90..80 — write #80..90'],
    ['> REACH', '0 Cannot read the pattern: no slot stands before ">" — write A > B, for B after A'],
    ['REACH >', '6 Cannot read the pattern: no slot stands after ">" — write A > B, for B after A'],
    ['REACH @door', '7 Cannot read the pattern: no term is named "door" — name one of the topic\'s terms, or @any'],
    ['REACH one+door OUTSIDE ~3', '23 Cannot read the pattern: 4 words do not fit within 3 — widen the span'],
    ['REACH door|one -one|door|OUTSIDE', '15 Cannot read the pattern: what a slot asks for is forbidden — leave out one of the two'],
    ['not ~9', '0 Cannot read the pattern: it has no slot — name a class in capitals, a term, or a plain word in lower case'],
  ])('that can never match is refused: %s', (text, said) => expect(refusal(text)).toBe(said))
})
