const COMMAND = /^(?:\$ |(?:kubectl|docker|helm|curl|sudo|npm|npx|git|openssl|pip|apt|ssh) [^.—]*$)/
const SETTING = /^(?:- )?["']?[a-z][\w./-]*["']?:(?: .*)?$/
const MOST_WORDS = 4

/** Whether a line reads as code, in a sheet that lost its fences. `before`: whether the line above did. */
export function isCode(line: string, before: boolean): boolean {
  const text = line.trim()
  if (text === '') return false
  if (/^#(?!!)/.test(text) || /^[{}[\]()]+[,;]?$/.test(text)) return true
  if (before && /^- [\d./:_-]+$/.test(text)) return true
  const [code = ''] = text.split(/\s#|\s\/\//)
  if (SETTING.test(code)) return code.slice(code.indexOf(':') + 1).split(/\s+/).length <= MOST_WORDS
  if (COMMAND.test(code)) return code.split(/\s+/).length <= 2 * MOST_WORDS && (before || /\s-|[<>/]|^\S+ [a-z-]+( \S+){0,3}$/.test(code))
  return /[;{]$/.test(code) && /[=()]/.test(code)
}
