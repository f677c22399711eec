import type { PlanTemplate } from './session.ts'

/** Plans to begin with. */
export function PlanTemplates({ templates, choose }: { templates: readonly PlanTemplate[]; choose: (template: PlanTemplate) => void }) {
  return (
    <section class="card" aria-labelledby="templates">
      <h2 id="templates">Start from a template</h2>
      <ul class="templates">
        {templates.map((template) => (
          <li key={template.id}>
            <h3>{template.plan.name}</h3>
            <p class="soft">{template.about}</p>
            <button type="button" onClick={() => choose(template)}>
              Use it<span class="unseen">: {template.plan.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
