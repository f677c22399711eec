import { hasColour, mapLines, paintFor } from './drill/paint.ts'
import { openTrainer, type Where } from './drill/trainer.ts'

/** Prints the map of what is held, what stands before the next level, and what is due. */
export async function printProgress(where: Where): Promise<void> {
  const trainer = await openTrainer(where)
  const paint = paintFor(hasColour())
  try {
    const { topics } = await trainer.progress()
    const { due, waiting, forecast } = await trainer.reviews()
    for (const line of mapLines(topics, paint)) console.log(line)
    for (const { title, levels, next_level } of topics) {
      const next = levels.find(({ level }) => level === next_level)
      if (next === undefined) continue
      console.log(`\n${title}, until ${next.level} is done, ${next.missing.length} to go:`)
      for (const text of next.missing.slice(0, 5)) console.log(`  - ${text}`)
    }
    const week = forecast.slice(1, 8).map(({ reviews }) => reviews)
    console.log(`\nDue today: ${due.length}${waiting > 0 ? ` (${waiting} more wait)` : ''}. The next seven days: ${week.join(' ')}`)
  } finally {
    await trainer.close()
  }
}
