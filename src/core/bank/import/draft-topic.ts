import { LEVELS, type Level } from '../levels.ts'
import { DraftQuestion, firstNamed } from './draft-question.ts'
import { type GuessedTerm, guessTerms } from './guess-terms.ts'
import { contentOf, coverage } from './likeness.ts'
import { type Block, type Note, type Outline, type Said, type Section, SheetError } from './sheet.ts'
import { isExample, openingOf, splitAnswer, splitFacts, stripBrackets } from './split-facts.ts'
import { tableFacts } from './table-facts.ts'
import { inWords, promptFor } from './write-prompt.ts'

/** What a sheet gives: questions with their facts, claims that are wrong, links, and what was left out. */
export interface Draft {
  readonly title: string
  readonly summary: string
  readonly terms: readonly GuessedTerm[]
  readonly questions: readonly DraftQuestion[]
  readonly redFlags: readonly { readonly claim: string; readonly correction: string; readonly questions: readonly DraftQuestion[] }[]
  readonly related: readonly Said[]
  readonly notes: readonly Note[]
}

const MOST_PARTS = 200
const ALIKE = 0.5
const REPEATED = 0.85
const COVERED = 0.6
const GENERIC =
  /^(?:(?:simple |short |detailed )?(?:explanation|overview|introduction|intro|basics|definition|summary|details?)|in (?:short|a nutshell)|tl;?dr|(?:summary |comparison )?table|comparison)$/i
/** Labels whose list deserves a question of its own. */
const ASPECT = /^(?:dis)?advantages|pros|cons|limitations|drawbacks|benefits|causes|possible causes|reasons|risks$/i
const COUNTER_EXAMPLE = /^(?:instead of|before|bad|wrong|don['’]t)$/i
const PROBLEM = /^(?:problem|symptom|issue):\s+(.+?)\.?$/i

/** Makes a topic's content of a sheet's parts. Throws `SheetError` where there is nothing to ask or far too much. */
export function draftTopic(outline: Outline): Draft {
  const drafter = new Drafter(outline)
  for (const section of outline.sections) drafter.takeSection(section)
  for (const said of outline.remember) drafter.takeRemember(said)
  for (const said of outline.mustKnow) drafter.takeMustKnow(said)
  for (const said of outline.followUps) drafter.takeFollowUp(said)
  return drafter.finish()
}

class Drafter {
  readonly #outline: Outline
  readonly #terms: GuessedTerm[]
  readonly #names: string[]
  readonly #notes: Note[]
  readonly #main: DraftQuestion
  readonly #questions: DraftQuestion[]
  readonly #rest = new Map<Level, DraftQuestion>()
  readonly #words = new Map<Level, Set<string>>(LEVELS.map((level) => [level, new Set<string>()]))
  readonly #plain: (word: string) => boolean

  constructor(outline: Outline) {
    const { title, sections, remember, mustKnow, followUps, redFlags } = outline
    for (const [name, parts] of Object.entries({ sections, remember, mustKnow, followUps, redFlags }))
      if (parts.length > MOST_PARTS)
        throw new SheetError(
          `it holds ${parts.length} ${name === 'sections' ? 'sections' : 'items in one list'}; a topic has at most ${MOST_PARTS}`,
        )
    this.#outline = outline
    this.#terms = guessTerms(outline)
    this.#names = this.#terms.map((term) => term.name)
    this.#notes = [...outline.notes]
    const text = textOf(outline)
    const lower = new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}+/gu))
    const proper = new Set(text.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu))
    const named = new Set(this.#names.flatMap((name) => name.split(' ')))
    this.#plain = (word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !named.has(word) && (lower.has(word.toLowerCase()) || !proper.has(word))
    this.#main = new DraftQuestion('junior', title.text, title.text.endsWith('?') ? title.text : `What is ${title.text}?`, this.#names)
    this.#questions = [this.#main]
  }

  takeSection(section: Section): void {
    const { level, heading } = section
    const bare = stripBrackets(heading)
    const term = this.#names.includes(bare) ? bare : ''
    const isGeneric = heading === '' || GENERIC.test(heading)
    const own = isGeneric ? this.#questionFor(level) : this.#ask(heading, level, promptFor(heading, level, term, this.#plain), term)
    const bracket = /\(([^()]+)\)/.exec(heading)?.[1]
    if (bracket !== undefined && term !== '') this.#add(own, `${term} — ${bracket}`, '', section.line)
    this.#takeBlocks(section, own, term)
  }

  #takeBlocks(section: Section, first: DraftQuestion, term: string): void {
    const { level, blocks } = section
    let own = first
    let into = own
    let subject = term
    let problem = ''
    let isCounter = false
    for (const [index, block] of blocks.entries()) {
      const { line } = block
      const opened = block.kind === 'paragraph' ? this.#openedBy(block.text, section.heading, blocks[index + 1]) : undefined
      if (opened !== undefined) {
        own = this.#ask(opened, level, promptFor(opened, level, opened, this.#plain), opened)
        into = own
        subject = opened
      }
      if (block.kind === 'heading') continue
      if (block.kind === 'code') this.#leaveOut(line, `example code: ${block.text.split('\n')[0]?.trim()} …`)
      else if (block.kind === 'table') {
        const names = block.rows.map((row) => row[0] ?? '').filter((name) => name !== '')
        const aspects = block.header.slice(1).map((name) => name.toLowerCase())
        const prompt = `Compare ${inWords(names)}: ${inWords(aspects)}.`
        const table = this.#ask(`compare ${names.join(' ')}`, level, prompt)
        for (const [index, fact] of tableFacts(block.header, block.rows).entries())
          if (!table.add(fact, line)) this.#leaveOut(line + 2 + index, fact.whole)
      } else if (block.kind === 'label') {
        isCounter = COUNTER_EXAMPLE.test(block.text)
        into = own
        if (ASPECT.test(block.text)) {
          const about =
            problem !== ''
              ? `${stripBrackets(section.heading)}: ${problem}. What are the ${block.text.toLowerCase()}?`
              : `What are the ${block.text.toLowerCase()} of ${term || stripBrackets(section.heading)}?`
          into = this.#ask(`${section.heading} ${block.text}`, level, about)
        } else if (block.text.split(' ').length >= 6) this.#add(own, block.text, subject, line)
        else if (this.#names.some((name) => block.text.includes(name)) && block.text.split(' ').length <= 3) subject = block.text
      } else if (PROBLEM.test(block.text)) problem = PROBLEM.exec(block.text)?.[1] ?? ''
      else if (isExample(block.text) || isCounter) this.#leaveOut(line, `an example: ${block.text}`)
      else this.#add(into, block.text, subject, line)
    }
  }

  /** Junior lists answer the main question; others go where their section is, or to their level's own question. */
  takeRemember({ text, line, level }: Said & { level: Level }): void {
    const [first] = splitFacts(text, '')
    if (first === undefined) {
      this.#leaveOut(line, text)
      return
    }
    this.#know(level, text)
    if (level === 'junior') {
      this.#add(this.#main, text, '', line)
      return
    }
    const repeated = this.#questions.some(
      (question) => question.level !== level && question.closest(first.statement, REPEATED) !== undefined,
    )
    if (repeated) {
      this.#notes.push({ line, kind: 'merged', text: `said before: ${text}` })
      return
    }
    const content = contentOf(text)
    const same = this.#questions.filter((question) => question.level === level && !question.isSummary)
    const near = same.reduce<DraftQuestion | undefined>(
      (best, next) => (best === undefined || next.affinity(content) > best.affinity(content) ? next : best),
      undefined,
    )
    const home =
      same.find((question) => question.closest(first.statement, ALIKE) !== undefined) ??
      same.find((question) => question.term !== '' && text.startsWith(question.term)) ??
      (near !== undefined && near.affinity(content) >= COVERED ? near : this.#questionFor(level))
    this.#add(home, text, '', line)
  }

  /** A must-know belongs to the main question where that says it already; else where the sheet says it at length. */
  takeMustKnow({ text, line }: Said): void {
    const facts = splitFacts(text, '')
    const [first] = facts
    if (first === undefined) {
      this.#leaveOut(line, text)
      return
    }
    let home = this.#main
    let found = home.closest(first.statement, ALIKE)
    if (found === undefined)
      for (const question of this.#questions) {
        const close = question.closest(first.statement, ALIKE)
        if (close === undefined || close.likeness <= (found?.likeness ?? 0)) continue
        home = question
        found = close
      }
    for (const [index, fact] of facts.entries())
      if (!home.add(fact, line, index === 0 || !text.includes(';'), index === 0 ? found?.concept : undefined))
        this.#leaveOut(line, fact.whole)
  }

  takeFollowUp({ text, line, answer }: Said & { answer: string }): void {
    if (answer === '') return
    const content = contentOf(`${text} ${answer}`)
    const level = LEVELS.reduce((best, next) => (this.#known(next, content) > this.#known(best, content) ? next : best), 'junior' as Level)
    const question = this.#ask(text, level, text.endsWith('?') ? text : `${text}?`)
    for (const fact of splitFacts(splitAnswer(answer), '')) if (!question.add(fact, line)) this.#leaveOut(line, fact.whole)
    const parents = this.#questions.filter((known) => known !== question && LEVELS.indexOf(known.level) <= LEVELS.indexOf(level))
    const parent = parents.reduce((best, next) => (next.affinity(content) > best.affinity(content) ? next : best), this.#main)
    if (parent !== question) parent.followUps.push(question)
  }

  finish(): Draft {
    const asked = this.#questions.filter((question) => question.concepts.length > 0)
    const questions = LEVELS.flatMap((level) => asked.filter((question) => question.level === level))
    if (questions.length === 0) throw new SheetError('it holds nothing to ask: no list, no sentence under its title')
    const { title, sections, redFlags, related } = this.#outline
    const intro = sections[0]?.blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'label')
    const main = questions[0] ?? this.#main
    for (const question of questions)
      question.followUps.splice(0, question.followUps.length, ...question.followUps.filter((next) => questions.includes(next)))
    return {
      title: title.text,
      summary: (intro ?? [])
        .slice(0, 2)
        .map((block) => ('text' in block ? block.text : ''))
        .join(' ')
        .slice(0, 500),
      terms: this.#terms,
      questions,
      redFlags: redFlags.map(({ text, reason }) => {
        const name = firstNamed(text, this.#names)
        const about = name === undefined ? [] : questions.filter((question) => question.isAbout(name))
        return { claim: text, correction: reason, questions: about.length === 0 ? [main] : about }
      }),
      related,
      notes: this.#notes.sort((a, b) => a.line - b.line),
    }
  }

  /** "Gateway API — …" before a list, where plain text lost a heading: the name that opens it. */
  #openedBy(text: string, heading: string, next: Block | undefined): string | undefined {
    const name = openingOf(text)
    const isList = next?.kind === 'bullet' || next?.kind === 'label'
    return name !== undefined && isList && this.#names.includes(name) && !heading.includes(name) ? name : undefined
  }

  #add(question: DraftQuestion, text: string, subject: string, line: number): void {
    this.#know(question.level, text)
    for (const fact of splitFacts(text, subject, this.#names))
      if (isExample(fact.whole.replace(/^.* — /, ''))) this.#leaveOut(line, `an example: ${fact.whole}`)
      else if (!question.add(fact, line)) this.#leaveOut(line, fact.whole)
  }

  #ask(heading: string, level: Level, prompt: string, term = ''): DraftQuestion {
    const known = this.#questions.find((question) => question.level === level && question.prompt === prompt)
    if (known !== undefined) return known
    const made = new DraftQuestion(level, heading, prompt, this.#names, term)
    this.#questions.push(made)
    return made
  }

  /** The main question for juniors; for the other levels one that asks for what belongs to no section. */
  #questionFor(level: Level): DraftQuestion {
    if (level === 'junior') return this.#main
    const known = this.#rest.get(level)
    if (known !== undefined) return known
    const subjects = this.#terms.filter((term) => term.subject).map((term) => term.name)
    const about = subjects.length > 0 ? inWords(subjects.slice(0, 5)) : stripBrackets(this.#outline.title.text).replace(/\?$/, '')
    const made = this.#ask(`${level} summary`, level, `What should a ${level} developer remember about ${about}?`)
    this.#rest.set(level, made)
    return made
  }

  #know(level: Level, text: string): void {
    for (const word of contentOf(text)) this.#words.get(level)?.add(word)
  }
  #known = (level: Level, content: ReadonlySet<string>): number => coverage(content, this.#words.get(level) ?? new Set())
  #leaveOut(line: number, text: string): void {
    this.#notes.push({ line, kind: 'left out', text: text.length > 100 ? `${text.slice(0, 97)}...` : text })
  }
}

function textOf({ sections, remember, mustKnow }: Outline): string {
  const blocks = sections.flatMap((section) =>
    section.blocks.map((block) => ('text' in block && block.kind !== 'heading' ? block.text : '')),
  )
  return [...blocks, ...remember.map(({ text }) => text), ...mustKnow.map(({ text }) => text)].join('\n')
}
