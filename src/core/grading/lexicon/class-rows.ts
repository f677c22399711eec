import { type ClassRow, readClassRows } from '../lexicon-rows.ts'
import { DRAFT } from './classes/zz-draft.ts'

const AREAS = [DRAFT]

let rows: Map<string, ClassRow> | undefined
/** The general lexicon's word classes by name; read once, at the first answer. */
export function classRows(): ReadonlyMap<string, ClassRow> {
  rows ??= new Map(AREAS.flatMap(readClassRows).map((row) => [row.name, row]))
  return rows
}

/** Every word that some member is made of. */
export function lexiconWords(): Set<string> {
  return new Set(AREAS.join('\n').match(/[a-z]{4,}/g))
}
