import { Document, isMap, isScalar, isSeq, type Scalar } from 'yaml'
import { AGEING } from '../ageing.ts'
import { editTopic } from '../topic/edit-topic.ts'
import { readTopicFile } from '../topic/read-topic.ts'
import { draftTopic } from './draft-topic.ts'
import { type ImportedTopic, withoutEmpty } from './imported-topic.ts'
import { linkedTopic } from './linked-topics.ts'
import { mergeImport } from './merge-import.ts'
import { nameDraft } from './name-draft.ts'
import { outlineSheet } from './outline-sheet.ts'
import { type Note, SheetError } from './sheet.ts'

export interface SheetImport {
  /** The sheet's text. */
  readonly sheet: string
  /** The topic's id, `domain/topic`. */
  readonly id: string
  /** The topic file as it stands, where there is one. */
  readonly current?: string | undefined
  /** What the last import made. */
  readonly base?: ImportedTopic | undefined
  /** The topics of the bank, to find what the sheet links to. */
  readonly bankIds: readonly string[]
  /** Where the JSON Schema lies, as seen from the topic file. */
  readonly schema: string
}
export interface ImportedSheet {
  /** The topic file to be written. */
  readonly text: string
  readonly imported: ImportedTopic
  readonly notes: readonly Note[]
  /** What the author has and the sheet would have otherwise. */
  readonly kept: readonly string[]
}

/**
 * Makes a topic file of a cheat sheet, or brings one up to date with it. Linear in the sheet's length.
 * Throws `SheetError` where no topic can be made of it; nothing is ever half done.
 */
export function importSheet({ sheet, id, current, base, bankIds, schema }: SheetImport): ImportedSheet {
  const draft = draftTopic(outlineSheet(sheet))
  const links = draft.related.map(({ line, text }): Note => ({ line, kind: 'read as', text: `${linkedTopic(text, id, bankIds)}: ${text}` }))
  const notes = [...draft.notes, ...links]
  if (current === undefined) {
    const imported = nameDraft(draft, id, [], bankIds)
    return { text: writeTopic(imported, schema), imported, notes, kept: [] }
  }
  const { topic, problems } = readTopicFile(current, id)
  if (topic === undefined)
    throw new SheetError(`the topic file has errors, the first at line ${problems[0]?.line}: ${problems[0]?.message}`)
  const imported = nameDraft(draft, topic.id, base === undefined ? [topic] : [base, topic], bankIds)
  const { edits, kept } = mergeImport(base, imported, topic)
  const text = edits.length === 0 ? current : editTopic(current, edits)
  if (readTopicFile(text, id).topic === undefined) throw new SheetError('the changes do not fit the topic file as it is laid out')
  return { text, imported, notes, kept }
}

/** A new topic file: short lists on one line, and a remark where a figure will age. */
function writeTopic(topic: ImportedTopic, schema: string): string {
  const document = new Document(withoutEmpty(topic))
  document.commentBefore = ` yaml-language-server: $schema=${schema}\n Ids are permanent: stored attempts refer to them.`
  const flow = (list: unknown): void => {
    if (isSeq(list)) list.flow = true
  }
  flow(document.get('related', true))
  const terms = document.get('terms', true)
  if (isSeq(terms)) for (const term of terms.items) if (isMap(term)) term.flow = true
  for (const key of ['terms', 'red_flags', 'questions']) {
    const pair = isMap(document.contents)
      ? document.contents.items.find(({ key: name }) => isScalar(name) && name.value === key)
      : undefined
    if (pair !== undefined) (pair.key as Scalar).spaceBefore = true
  }
  const questions = document.get('questions', true)
  if (isSeq(questions))
    for (const question of questions.items) {
      if (!isMap(question)) continue
      flow(question.get('red_flags', true))
      flow(question.get('follow_ups', true))
      const concepts = question.get('concepts', true)
      if (isSeq(concepts)) for (const concept of concepts.items) if (isMap(concept)) markAgeing(concept.get('statement', true))
    }
  return document.toString({ lineWidth: 140, flowCollectionPadding: false })
}

function markAgeing(statement: unknown): void {
  if (isScalar(statement) && AGEING.test(String(statement.value)))
    statement.comment = ' ages: check it, and say in valid_for or sources what it holds for'
}
