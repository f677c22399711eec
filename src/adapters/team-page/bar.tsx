/** Shares of a whole as a bar; the figures stand beside it. */
export function Bar({ parts, whole }: { parts: readonly (readonly [string, number])[]; whole: number }) {
  let x = 0
  return (
    <svg class="bar-chart" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="rest" width="100" height="8" />
      {parts.map(([name, part]) => {
        const width = whole === 0 ? 0 : (part / whole) * 100
        x += width
        return <rect key={name} class={name} x={x - width} width={width} height="8" />
      })}
    </svg>
  )
}
