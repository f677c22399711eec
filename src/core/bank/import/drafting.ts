import { contentOf, coverage } from '../likeness.ts'
import { LEVELS, type Level } from '../topic/levels.ts'
import { DraftQuestion } from './draft-question.ts'
import { type GuessedTerm, guessTerms } from './guess-terms.ts'
import { type Note, type Outline, type Said, SheetError } from './sheet.ts'
import { isExample, splitFacts, stripBrackets } from './split-facts.ts'
import { inWords, promptForTitle } from './write-prompt.ts'

const MOST_PARTS = 200
const LONGEST_NOTE = 100

/** The questions that a sheet has given so far, and what could not be placed. */
export class Drafting {
  readonly terms: readonly GuessedTerm[]
  readonly names: readonly string[]
  readonly notes: Note[]
  readonly questions: DraftQuestion[]
  /** The question that the title asks. */
  readonly main: DraftQuestion
  /** Whether a capital of a word comes from a title alone. */
  readonly isPlain: (word: string) => boolean
  readonly #title: Said
  readonly #rest = new Map<Level, DraftQuestion>()
  readonly #words = new Map<Level, Set<string>>(LEVELS.map((level) => [level, new Set<string>()]))

  constructor(outline: Outline) {
    const { title, sections, remember, mustKnow, followUps, redFlags } = outline
    for (const [name, parts] of Object.entries({ sections, remember, mustKnow, followUps, redFlags }))
      if (parts.length > MOST_PARTS)
        throw new SheetError(
          `it holds ${parts.length} ${name === 'sections' ? 'sections' : 'items in one list'}; a topic has at most ${MOST_PARTS}`,
        )
    this.#title = title
    this.terms = guessTerms(outline)
    this.names = this.terms.map((term) => term.name)
    this.notes = [...outline.notes]
    const text = textOf(outline)
    const lower = new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}+/gu))
    const proper = new Set(text.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu))
    const named = new Set(this.names.flatMap((name) => name.split(' ')))
    this.isPlain = (word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !named.has(word) && (lower.has(word.toLowerCase()) || !proper.has(word))
    this.main = new DraftQuestion('junior', title.text, promptForTitle(title.text, this.isPlain), this.names)
    this.questions = [this.main]
  }

  /** Takes a remark of a list into a question, cut into facts; `subject` is what it is about. */
  add(question: DraftQuestion, text: string, subject: string, line: number, list: number): void {
    this.know(question.level, text)
    for (const fact of splitFacts(text, subject, this.names))
      if (isExample(fact.whole.replace(/^.* — /, ''))) this.leaveOut(line, `an example: ${fact.whole}`)
      else if (!question.add(fact, list)) this.leaveOut(line, fact.whole)
  }

  /** The question of a level with this prompt; begins one where there is none. */
  ask(heading: string, level: Level, prompt: string, term = ''): DraftQuestion {
    const known = this.questions.find((question) => question.level === level && question.prompt === prompt)
    if (known !== undefined) return known
    const made = new DraftQuestion(level, heading, prompt, this.names, term)
    this.questions.push(made)
    return made
  }

  /** The main question for juniors; for the other levels one that asks for what belongs to no section. */
  summaryOf(level: Level): DraftQuestion {
    if (level === 'junior') return this.main
    const known = this.#rest.get(level)
    if (known !== undefined) return known
    const subjects = this.terms.filter((term) => term.subject).map((term) => term.name)
    const about = subjects.length > 0 ? inWords(subjects.slice(0, 5)) : stripBrackets(this.#title.text).replace(/\?$/, '')
    const made = this.ask(`${level} summary`, level, `What should a ${level} developer remember about ${about}?`)
    this.#rest.set(level, made)
    return made
  }

  /** Remembers at which level a remark was made. */
  know(level: Level, text: string): void {
    for (const word of contentOf(text)) this.#words.get(level)?.add(word)
  }

  /** The lowest of the levels that say most of it. */
  levelOf(content: ReadonlySet<string>): Level {
    const known = (level: Level): number => coverage(content, this.#words.get(level) ?? new Set())
    return LEVELS.reduce<Level>((best, next) => (known(next) > known(best) ? next : best), 'junior')
  }

  leaveOut(line: number, text: string): void {
    this.notes.push({ line, kind: 'left out', text: text.length > LONGEST_NOTE ? `${text.slice(0, LONGEST_NOTE - 3)}...` : text })
  }
}

function textOf({ sections, remember, mustKnow }: Outline): string {
  const blocks = sections.flatMap((section) =>
    section.blocks.map((block) => ('text' in block && block.kind !== 'heading' ? block.text : '')),
  )
  return [...blocks, ...remember.map(({ text }) => text), ...mustKnow.map(({ text }) => text)].join('\n')
}
