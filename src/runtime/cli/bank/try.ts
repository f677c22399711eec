import { rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { EvaluatedAnswer } from '../../../core/bank/evaluate/evaluation.ts'
import { contentOf } from '../../../core/bank/likeness.ts'
import { addPhrase } from '../../../core/bank/topic/add-phrase.ts'
import type { Question } from '../../../core/bank/topic/topic.ts'
import { writeWhole } from '../../write-whole.ts'
import { foundIn } from '../evaluate-answers.ts'
import { meantAmong, readTopicOrFail } from '../read-topic.ts'
import { printExplanation, questionOrFail } from '../why.ts'
import { appendAnswer } from './append-answer.ts'
import { readText } from './read-text.ts'
import { answersBeside } from './test.ts'

const HELP = `Type an answer to see how it is graded. Then, if you like:
  accept ID [words]   it does say ID: add the words (or the whole answer) to its phrases
  reject ID [words]   it does not say ID: add them to its near misses
  keep [tags]         the grade is right: add the answer to the labelled answers, tagged denied-red-flag or stuffing where it is
  undo                take back the last of these
  why                 how the answer is read, once more
  next, ask ID        another question
  quit
accept and reject keep the answer too, labelled with the rest as it was graded: correct all of it.`

interface Tried {
  readonly answer: string
  readonly found: EvaluatedAnswer['found']
  /** What it says by the author's word: what was found, and what was accepted or rejected since. */
  readonly labels: EvaluatedAnswer['found']
}

interface Change {
  /** `undefined` stands for no file. */
  readonly files: readonly { readonly path: string; readonly before: string | undefined; readonly after: string | undefined }[]
  /** What was tried before it. */
  readonly tried: Tried | undefined
}

const QUOTED = /^["“](.*)["”]$/

/** What may stand after `keep`; an answer may begin with that word too. */
const isTags = (first: string, more: string): boolean =>
  first === '' || /^(?:(?:denied-red-flag|stuffing)(?: |$))+$/.test(`${first} ${more}`.trim())

/** Grades what is typed and explains it; teaches the topic phrases and keeps the answers that taught it. */
export async function tryTopic(path: string, questionId: string | undefined): Promise<void> {
  const trial = new Trial(path, questionId)
  console.log(HELP)
  trial.ask()
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY })
  lines.setPrompt('> ')
  lines.prompt()
  for await (const line of lines) {
    if (/^(?:quit|exit|q)$/i.test(line.trim())) break
    try {
      trial.take(line.trim())
    } catch (error) {
      console.log(error instanceof Error ? error.message : String(error))
    }
    lines.prompt()
  }
  lines.close()
}

class Trial {
  readonly #path: string
  #read: ReturnType<typeof readTopicOrFail>
  #question: string
  #tried: Tried | undefined
  /** What can be undone, the last change last. */
  readonly #changes: Change[] = []

  constructor(path: string, questionId: string | undefined) {
    const { topic, ready } = readTopicOrFail(path)
    this.#path = path
    this.#read = { topic, ready }
    this.#question = questionOrFail(topic, ready, questionId ?? topic.questions[0]?.id ?? '').id
  }

  ask(): void {
    console.log(`\n${this.#question} (${this.#asked?.level}): ${this.#asked?.prompt}`)
  }

  get #asked(): Question | undefined {
    return this.#read.topic.questions.find(({ id }) => id === this.#question)
  }

  take(line: string): void {
    const [, command = '', id = '', words = ''] =
      /^(accept|reject|keep|undo|next|ask|why|help)(?:\s+([a-z0-9-]+)(?:\s+(\S.*))?)?$/.exec(line) ?? []
    if (line === '') return
    if (command === 'help' && id === '') console.log(HELP)
    else if (command === 'undo' && id === '') this.#undo()
    else if (command === 'why' && id === '') this.#grade(this.#triedOrFail().answer)
    else if (command === 'next' && id === '') this.#turnTo(this.#next())
    else if (command === 'ask' && id !== '' && words === '') this.#turnTo(id)
    else if (command === 'keep' && isTags(id, words))
      this.#change(() => this.#keep(this.#triedOrFail().labels, `${id} ${words}`.match(/\S+/g) ?? []))
    else if (command === 'accept' || command === 'reject')
      this.#change(() => this.#teach(command === 'accept', id, words.replace(QUOTED, '$1')))
    else this.#grade(line)
  }

  #grade(answer: string): void {
    const { topic, ready } = this.#read
    const grade = printExplanation(topic, questionOrFail(topic, ready, this.#question), answer)
    const found = foundIn(grade)
    this.#tried = { answer, found, labels: found }
  }

  #teach(counts: boolean, wished: string, words: string): void {
    const { answer, labels: before } = this.#triedOrFail()
    const item = this.#itemNamed(wished)
    const kind = this.#asked?.red_flags.includes(item) === true ? 'red_flags' : 'concepts'
    const others = before[kind].filter((id) => id !== item)
    const labels = { ...before, [kind]: counts ? [...others, item] : others }
    const phrase = words === '' ? answer : words
    const said = contentOf(answer)
    if (words !== '' && ![...contentOf(phrase)].some((word) => said.has(word)))
      throw new Error(`Cannot add "${phrase}": the answer says nothing of it; type an answer that does, or take words of this one`)
    writeWhole(this.#path, addPhrase(readText(this.#path) ?? '', { question: this.#question, item, phrase, counts }))
    this.#read = readTopicOrFail(this.#path)
    this.#keep(labels)
    this.#grade(answer)
    const { found } = this.#triedOrFail()
    this.#tried = { answer, found, labels }
    const isFound = found[kind].includes(item)
    if (isFound !== counts) console.log(`It is still ${isFound ? 'found' : 'not found'}: try shorter words, one plain clause`)
  }

  #keep(labels: EvaluatedAnswer['found'], tags: readonly string[] = []): void {
    const { answer } = this.#triedOrFail()
    const { id, isNew } = appendAnswer(this.#path, { topic: this.#read.topic.id, question: this.#question, answer, ...labels, tags })
    const said = [...labels.concepts, ...labels.red_flags.map((flag) => `red flag ${flag}`)].join(', ') || 'nothing'
    console.log(`${isNew ? `Kept as ${id}` : `Kept anew as ${id}`}: ${said}`)
  }

  /** Makes a change that can be undone, where it was not refused. */
  #change(make: () => void): void {
    const tried = this.#tried
    const files = [this.#path, answersBeside(this.#path)].map((path) => ({ path, before: readText(path) }))
    make()
    this.#changes.push({ files: files.map((file) => ({ ...file, after: readText(file.path) })), tried })
  }

  /** Refuses where the author has written in a file since, whose words would be gone. */
  #undo(): void {
    const change = this.#changes.at(-1)
    if (change === undefined) throw new Error('Cannot undo: nothing was changed')
    const written = change.files.find(({ path, after }) => readText(path) !== after)
    if (written !== undefined) throw new Error(`Cannot undo: "${written.path}" was changed since`)
    for (const { path, before } of change.files) before === undefined ? rmSync(path, { force: true }) : writeWhole(path, before)
    this.#changes.pop()
    this.#read = readTopicOrFail(this.#path)
    this.#tried = change.tried
    console.log('The topic and its answers are as they were')
  }

  #turnTo(id: string): void {
    const { topic, ready } = this.#read
    this.#question = questionOrFail(topic, ready, id).id
    this.#tried = undefined
    this.ask()
  }

  #next(): string {
    const { questions } = this.#read.topic
    const at = questions.findIndex(({ id }) => id === this.#question)
    return questions[(at + 1) % questions.length]?.id ?? this.#question
  }

  #itemNamed(wished: string): string {
    const ids = [...(this.#asked?.concepts.map(({ id }) => id) ?? []), ...(this.#asked?.red_flags ?? [])]
    if (ids.includes(wished)) return wished
    if (wished === '') throw new Error(`Cannot tell what to teach: name one of ${ids.join(', ')}`)
    throw new Error(`Cannot find "${wished}"${meantAmong(wished, ids)}`)
  }

  #triedOrFail(): Tried {
    if (this.#tried === undefined) throw new Error('Cannot tell which answer: type one first')
    return this.#tried
  }
}
