/** One word or phrase of an exemplar, and how much it tells. */
export interface Slot {
  /** Keys any of which fills it: `w:lemma`, `c:CLASS`, `t:term`; empty for numbers. */
  readonly keys: readonly string[]
  readonly weight: number
  /** One of the two or three words without which the claim is not made. */
  readonly core: boolean
  /** A core that the author marked: without it the exemplar does not match at all. */
  readonly marked: boolean
  /** The exemplar itself denies it ("does not proxy"). */
  readonly negated: boolean
  /** The exemplar says that it is kept from happening ("prevents lost updates"): to deny it says the same. */
  readonly spared: boolean
  /** Which of the exemplar's claims it belongs to, and whether that is only its setting or reason ("when …", "because …"). What denies one says nothing of the others. */
  readonly part: number
  readonly supposed: boolean
  /** It stands behind "than": what the rest is compared with. */
  readonly compared: boolean
  /** The exemplar's own subject; bound by the clause rather than matched. */
  readonly owner: boolean
  readonly low: number
  readonly high: number
  /** What a figure counts: `money`, `percent`, `month`, …; empty for words. */
  readonly unit: string
}

/** A statement, claim or accepted phrase, read into slots at build time. */
export interface Exemplar {
  /** Where it stands in its concept or red flag: `statement`, `accept[2]`, `near[0]`, … */
  readonly source: string
  /** Key of the term it speaks about; null when any will do. */
  readonly subject: string | null
  readonly slots: readonly Slot[]
}

/** One line of text an exemplar, so that a compiled topic stays small. */
export function writeExemplar(exemplar: Exemplar): string {
  const slots = exemplar.slots.map((slot) => {
    const what = slot.keys.length > 0 ? slot.keys.join('|') : `#${slot.low}..${slot.high}${slot.unit === '' ? '' : `:${slot.unit}`}`
    const flags = `${slot.core ? 'c' : ''}${slot.marked ? 'm' : ''}${slot.negated ? 'n' : ''}${slot.spared ? 's' : ''}${slot.owner ? 'o' : ''}${slot.compared ? 't' : ''}`
    const part = slot.part === 0 && !slot.supposed ? '' : `${slot.supposed ? '?' : '+'}${slot.part}`
    return `${what}/${Math.round(slot.weight * 10)}${flags}${part}`
  })
  return [exemplar.source, exemplar.subject ?? '-', ...slots].join(' ')
}

/** `known` keeps the slots that were read before: most words come back in phrase after phrase. */
export function readExemplar(line: string, known = new Map<string, Slot>()): Exemplar {
  const [source = '', subject = '-', ...slots] = line.split(' ')
  const read = (text: string): Slot => {
    const slot = known.get(text) ?? readSlot(text)
    known.set(text, slot)
    return slot
  }
  return { source, subject: subject === '-' ? null : subject, slots: slots.map(read) }
}

const FLAGS = /^(\w*)(?:([?+])(\d+))?$/

function readSlot(text: string): Slot {
  const at = text.lastIndexOf('/')
  const what = text.slice(0, at)
  const [, flags = '', supposed = '', part = '0'] = FLAGS.exec(text.slice(at + 1)) ?? []
  const [range = '', unit = ''] = what.startsWith('#') ? what.slice(1).split(':') : []
  const [low = Number.NaN, high = Number.NaN] = range === '' ? [] : range.split('..').map(Number)
  return {
    keys: what.startsWith('#') ? [] : what.split('|'),
    weight: Number.parseInt(flags, 10) / 10,
    core: flags.includes('c'),
    marked: flags.includes('m'),
    negated: flags.includes('n'),
    spared: flags.includes('s'),
    part: Number(part),
    supposed: supposed === '?',
    compared: flags.includes('t'),
    owner: flags.includes('o'),
    low,
    high,
    unit,
  }
}
