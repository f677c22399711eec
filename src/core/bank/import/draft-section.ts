import type { Level } from '../topic/levels.ts'
import type { DraftQuestion } from './draft-question.ts'
import type { Drafting } from './drafting.ts'
import type { Block, Section, Table } from './sheet.ts'
import { isExample, lowerFirst, openingOf, stripBrackets } from './split-facts.ts'
import { compareTable } from './table-facts.ts'
import { inWords, promptFor } from './write-prompt.ts'

const GENERIC =
  /^(?:(?:simple |short |detailed )?(?:explanation|overview|introduction|intro|basics|definition|summary|details?)|in (?:short|a nutshell)|tl;?dr|(?:summary |comparison )?table|comparison)$/i
/** Labels whose list deserves a question of its own. */
const ASPECT = /^(?:(?:dis)?advantages|pros|cons|limitations|drawbacks|benefits|(?:possible )?causes|reasons|risks)(?: (?:of|for) (.+))?$/i
const COUNTER_EXAMPLE = /^(?:instead of|before|bad|wrong|don['’]t)$/i
const PROBLEM = /^(?:problem|symptom|issue):\s+(.+?)\.?$/i
/** A label this long says something by itself. */
const FEWEST_WORDS = 6
const MOST_WORDS_OF_NAME = 3

/** Makes questions of a section: one for its heading, one for each table, one for each list that a label sets apart. */
export function draftSection(drafting: Drafting, section: Section): void {
  const { level, heading, line, blocks } = section
  const bare = stripBrackets(heading)
  const term = drafting.names.includes(bare) ? bare : ''
  const isGeneric = heading === '' || GENERIC.test(heading)
  const own = isGeneric ? drafting.summaryOf(level) : drafting.ask(heading, level, promptFor(heading, level, term, drafting.isPlain), term)
  const bracket = /\(([^()]+)\)/.exec(heading)?.[1]
  if (bracket !== undefined && term !== '') drafting.add(own, `${term} — ${bracket}`, '', line, line)
  const reader = new SectionReader(drafting, section, bare, own, term)
  for (const [index, block] of blocks.entries()) reader.take(block, blocks[index + 1])
}

class SectionReader {
  readonly #drafting: Drafting
  readonly #level: Level
  readonly #line: number
  readonly #heading: string
  #own: DraftQuestion
  #into: DraftQuestion
  #subject: string
  #problem = ''
  #isCounterExample = false

  constructor(drafting: Drafting, { level, line }: Section, heading: string, own: DraftQuestion, term: string) {
    this.#drafting = drafting
    this.#level = level
    this.#line = line
    this.#heading = heading
    this.#own = own
    this.#into = own
    this.#subject = term
  }

  take(block: Block, next: Block | undefined): void {
    const { line } = block
    if (block.kind === 'code') this.#drafting.leaveOut(line, `example code: ${block.text.split('\n')[0]?.trim()} …`)
    else if (block.kind === 'table') this.#takeTable(block)
    else if (block.kind === 'label') this.#takeLabel(block.text, line)
    else if (block.kind !== 'heading') this.#takeRemark(block, next)
  }

  #takeRemark(block: Block & { text: string }, next: Block | undefined): void {
    const { text, line } = block
    if (block.kind === 'paragraph') this.#openLostHeading(text, next)
    const problem = PROBLEM.exec(text)?.[1]
    if (problem !== undefined) this.#problem = problem
    else if (isExample(text) || this.#isCounterExample) this.#drafting.leaveOut(line, `an example: ${text}`)
    else this.#drafting.add(this.#into, text, this.#subject, line, this.#line)
  }

  /** "Gateway API — …" before a list, where plain text lost a heading: the name opens a section. */
  #openLostHeading(text: string, next: Block | undefined): void {
    const name = openingOf(text)
    const isBeforeList = next?.kind === 'bullet' || next?.kind === 'label'
    if (name === undefined || !isBeforeList || !this.#drafting.names.includes(name) || this.#heading.includes(name)) return
    this.#own = this.#drafting.ask(name, this.#level, promptFor(name, this.#level, name, this.#drafting.isPlain), name)
    this.#into = this.#own
    this.#subject = name
  }

  #takeLabel(text: string, line: number): void {
    this.#isCounterExample = COUNTER_EXAMPLE.test(text)
    this.#into = this.#own
    const words = text.split(' ').length
    const aspect = ASPECT.exec(text)
    if (aspect !== null) this.#into = this.#drafting.ask(`${this.#heading} ${text}`, this.#level, this.#askAbout(aspect))
    else if (words >= FEWEST_WORDS) this.#drafting.add(this.#own, text, this.#subject, line, this.#line)
    else if (words <= MOST_WORDS_OF_NAME && this.#drafting.names.some((name) => text.includes(name))) this.#subject = text
    else this.#drafting.leaveOut(line, `the lead-in "${text}:"`)
  }

  #askAbout([text, thing]: RegExpExecArray): string {
    const aspect = lowerFirst(text)
    if (thing !== undefined) return `What are the ${aspect}?`
    if (this.#problem !== '') return `${this.#heading}: ${this.#problem}. What are the ${aspect}?`
    return `What are the ${aspect} of ${this.#heading}?`
  }

  #takeTable(table: Table): void {
    const { line, lines, rows } = table
    const heading = this.#heading.toLowerCase()
    const isName = (cell: string): boolean => this.#drafting.names.includes(cell) || (cell !== '' && heading.includes(cell.toLowerCase()))
    const { things, aspects, facts } = compareTable(table, isName)
    const prompt = `Compare ${inWords(things)}${aspects.length === 0 ? '' : `: ${inWords(aspects)}`}.`
    const question = this.#drafting.ask(`compare ${things.join(' ')}`, this.#level, prompt)
    for (const [index, row] of rows.entries()) {
      const said = facts[index] ?? []
      const left = said.filter((fact) => !question.add(fact, line))
      if (said.length === 0) this.#drafting.leaveOut(lines[index] ?? line, row.join(' | '))
      for (const { whole } of left) this.#drafting.leaveOut(lines[index] ?? line, whole)
    }
  }
}
