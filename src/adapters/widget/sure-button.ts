import { button } from './element.ts'

const SURE_MS = 4000

/** A button that asks back before it acts: what is dropped by a slip of the finger was worth something. */
export function sureButton(attributes: Record<string, string>, label: string, sure: string, act: () => void): HTMLButtonElement {
  let calmDown: ReturnType<typeof setTimeout> | undefined
  const made = button(
    attributes,
    () => {
      clearTimeout(calmDown)
      const isSure = made.textContent === sure
      made.textContent = isSure ? label : sure
      if (isSure) act()
      else
        calmDown = setTimeout(() => {
          made.textContent = label
        }, SURE_MS)
    },
    label,
  )
  return made
}
