/**
 * Where the built bank lies: among the site's files, since a Worker has one directory of assets. It holds what makes a good answer,
 * so the front serves none of it.
 */
export const BANK = 'bank'
export const LIST = 'topics.json'
export const fileOfTopic = (id: string): string => `${id}.json`

const IN_BANK = new RegExp(`[\\\\/]${BANK}`, 'i')

/** Whether a path may lead to the bank, however it is written: whoever serves the file may decode it, fold its case or join its slashes. */
export function leadsToBank(path: string): boolean {
  let plain = path
  for (let before = ''; before !== plain; ) {
    before = plain
    try {
      plain = decodeURIComponent(plain)
    } catch {
      return true
    }
  }
  return IN_BANK.test(plain)
}
