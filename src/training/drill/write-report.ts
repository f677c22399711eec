import { reportMarkdown } from '../../core/learning/report/report-markdown.ts'
import type { Cell } from '../ports.ts'
import { reportDrill } from './report-drill.ts'

/** The report of a finished drill as Markdown. Throws `drill_not_found`, `drill_open`. */
export function writeReport(cell: Cell, learnerId: string, drillId: string): string {
  return reportMarkdown(reportDrill(cell, learnerId, drillId))
}
