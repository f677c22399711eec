import { isFunctionWord } from '../../grading/reading/word-kind.ts'

const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{N}_.()-]*`
const EITHER = new RegExp(String.raw`(?<![\p{L}\p{N}-])((?:${WORD}, )*${WORD}),? or (${WORD})(?![\p{L}\p{N}-])`, 'u')
const MOST = 4

/** "Look at dmesg or journalctl" asks for either: one text for each of the words that "or" joins, at most four; else the text itself. */
export function alternativesOf(text: string): string[] {
  const [all = '', before = '', last = ''] = EITHER.exec(text) ?? []
  const words = [...before.split(', '), last]
  if (all === '' || words.length > MOST || words.some((word) => isFunctionWord(word.toLowerCase()))) return [text]
  return words.map((word) => text.replace(all, word))
}
