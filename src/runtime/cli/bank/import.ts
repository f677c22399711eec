import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { type ImportedSheet, importSheet } from '../../../core/bank/import/import-sheet.ts'
import { type ImportedTopic, importedTopic } from '../../../core/bank/import/imported-topic.ts'
import { SheetError } from '../../../core/bank/import/sheet.ts'
import { slug } from '../../../core/bank/import/slug.ts'
import { LEVELS } from '../../../core/bank/topic/levels.ts'
import { idAt, topicFiles } from '../../compile-bank.ts'
import { writeWhole } from '../../write-whole.ts'
import { typed } from '../typed.ts'
import { readText } from './read-text.ts'

/** Turns a cheat sheet into a topic file, or brings one up to date; without `out` the topic goes to standard output. */
export function importFile(path: string, options: { out?: string; merge?: boolean }): void {
  const sheet = readText(path)
  if (sheet === undefined) throw new Error(`Cannot read "${path}": there is no such file`)
  const { out } = options
  if (out === undefined) {
    const made = importOrFail(path, { sheet, id: idOfSheet(path), bankIds: [], schema: 'topic.schema.json' })
    process.stdout.write(made.text)
    report(path, made)
    return
  }
  const { id, root } = placeOf(out)
  const record = out.replace(/\.yaml$/, '.imported.json')
  const current = readText(out)
  const base = current === undefined ? undefined : readRecord(record)
  if (current !== undefined && base === undefined && options.merge !== true)
    throw new Error(`Cannot import to "${out}": no sheet made it, as there is no ${basename(record)}; --merge adds what it lacks`)
  const schema = relative(dirname(resolve(out)), join(root, 'topic.schema.json'))
  const made = importOrFail(path, { sheet, id, current, base, bankIds: idsUnder(root), schema })
  if (made.text !== current) writeWhole(out, made.text)
  writeWhole(record, `${JSON.stringify(made.imported, null, 1)}\n`)
  report(path, made)
  console.error(made.text === current ? `${out}: nothing to change` : `${out}: ${countsOf(made.imported)}`)
  if (current === undefined) console.error(`Next: ${typed(`bank lint ${out}`)}`)
}

function importOrFail(path: string, input: Parameters<typeof importSheet>[0]): ImportedSheet {
  try {
    return importSheet(input)
  } catch (error) {
    if (!(error instanceof SheetError)) throw error
    throw new Error(`${path}:${error.line} Cannot import the sheet: ${error.message}`)
  }
}

/** A topic's id is its path in the bank. */
function placeOf(out: string): { id: string; root: string } {
  const full = resolve(out)
  const id = `${basename(dirname(full))}/${basename(full, '.yaml')}`
  if (!full.endsWith('.yaml') || !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id))
    throw new Error(
      `Cannot write "${out}": a topic file is <domain>/<topic>.yaml in lower case, such as question-bank/kubernetes/services.yaml`,
    )
  return { id, root: dirname(dirname(full)) }
}

/** `kubernetes-service-types.txt` is `kubernetes/service-types`. */
function idOfSheet(path: string): string {
  const [domain = 'topic', ...rest] = slug(basename(path, extname(path))).split('-')
  return rest.length === 0 ? `imported/${domain || 'topic'}` : `${domain}/${rest.join('-')}`
}

function idsUnder(root: string): string[] {
  try {
    return topicFiles(root).map((file) => idAt(file, root))
  } catch {
    return []
  }
}

function readRecord(path: string): ImportedTopic | undefined {
  const text = readText(path)
  if (text === undefined) return undefined
  try {
    return importedTopic.parse(JSON.parse(text))
  } catch {
    throw new Error(`Cannot read "${path}": it is no record of an import; remove it, and import with --merge`)
  }
}

function report(path: string, { notes, kept }: ImportedSheet): void {
  for (const { line, kind, text } of notes) console.error(`${path}:${line} ${kind}: ${text}`)
  for (const text of kept) console.error(`kept: ${text}`)
}

function countsOf({ questions, red_flags, related }: ImportedTopic): string {
  const levels = LEVELS.map((level) => `${questions.filter((question) => question.level === level).length} ${level}`).join(', ')
  const concepts = questions.reduce((sum, question) => sum + question.concepts.length, 0)
  return `${questions.length} questions (${levels}), ${concepts} concepts, ${red_flags.length} red flags, ${related.length} related topics`
}
