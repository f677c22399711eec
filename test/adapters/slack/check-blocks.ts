/** Slack's limits for messages and views, written from its reference and not from our own table. */
const points = (text: string): number => text.length

export function checkMessage(message: any): string[] {
  const errors: string[] = []
  if (typeof message.text !== 'string' || message.text === '') errors.push('text is missing beside the blocks')
  else if (points(message.text) > 4000) errors.push(`text has ${points(message.text)} characters`)
  if (message.blocks !== undefined) errors.push(...checkBlocks(message.blocks, 50))
  return errors
}

export function checkView(view: any): string[] {
  const errors: string[] = checkBlocks(view.blocks, 100)
  if (view.type === 'modal') {
    errors.push(...plain(view.title, 24, 'title'))
    if (view.submit !== undefined) errors.push(...plain(view.submit, 24, 'submit'))
    if (view.close !== undefined) errors.push(...plain(view.close, 24, 'close'))
    if (view.submit === undefined && view.blocks.some((block: any) => block.type === 'input'))
      errors.push('submit is missing in a form with inputs')
  } else if (view.type !== 'home') errors.push(`view type ${view.type}`)
  if ((view.private_metadata ?? '').length > 3000) errors.push('private_metadata is too long')
  if ((view.callback_id ?? '').length > 255) errors.push('callback_id is too long')
  return errors
}

function checkBlocks(blocks: any, most: number): string[] {
  if (!Array.isArray(blocks)) return ['blocks are no list']
  const errors = blocks.flatMap((block, at) => checkBlock(block).map((error) => `blocks[${at}]: ${error}`))
  if (blocks.length > most) errors.push(`${blocks.length} blocks`)
  const ids = blocks.map((block) => block.block_id).filter((id) => id !== undefined)
  if (new Set(ids).size < ids.length) errors.push('block_id twice')
  return errors
}

function checkBlock(block: any): string[] {
  if ((block.block_id ?? '').length > 255) return ['block_id is too long']
  switch (block.type) {
    case 'divider':
      return []
    case 'header':
      return plain(block.text, 150, 'header')
    case 'section':
      return [
        ...(block.text === undefined ? [] : text(block.text, 3000)),
        ...(block.fields ?? []).flatMap((field: any) => text(field, 2000)),
        ...((block.fields ?? []).length > 10 ? ['too many fields'] : []),
        ...(block.accessory === undefined ? [] : checkElement(block.accessory)),
      ]
    case 'context':
      return [
        ...(block.elements.length > 10 || block.elements.length < 1 ? ['context elements'] : []),
        ...block.elements.flatMap((each: any) => text(each, 3000)),
      ]
    case 'actions': {
      const ids = block.elements.map((element: any) => element.action_id)
      return [
        ...(block.elements.length > 25 || block.elements.length < 1 ? ['actions elements'] : []),
        ...(new Set(ids).size < ids.length ? ['action_id twice'] : []),
        ...block.elements.flatMap(checkElement),
      ]
    }
    case 'input':
      return [...plain(block.label, 2000, 'label'), ...checkElement(block.element)]
    default:
      return [`type ${block.type}`]
  }
}

function checkElement(element: any): string[] {
  const errors: string[] = []
  if (typeof element.action_id !== 'string' || element.action_id === '' || element.action_id.length > 255) errors.push('action_id')
  if (element.placeholder !== undefined) errors.push(...plain(element.placeholder, 150, 'placeholder'))
  switch (element.type) {
    case 'button':
      errors.push(...plain(element.text, 75, 'button'))
      if ((element.value ?? '').length > 2000) errors.push('button value')
      if (element.style !== undefined && !['primary', 'danger'].includes(element.style)) errors.push('button style')
      return errors
    case 'static_select': {
      const rows = element.options ?? (element.option_groups ?? []).flatMap((group: any) => group.options)
      if (rows.length === 0) errors.push('no options')
      if ((element.options ?? []).length > 100 || (element.option_groups ?? []).length > 100) errors.push('too many options')
      for (const group of element.option_groups ?? []) if (group.options.length > 100) errors.push('too many options in a group')
      for (const row of rows) {
        errors.push(...plain(row.text, 75, 'option'))
        if (typeof row.value !== 'string' || row.value === '' || row.value.length > 75) errors.push('option value')
      }
      if (element.initial_option !== undefined && !rows.some((row: any) => JSON.stringify(row) === JSON.stringify(element.initial_option)))
        errors.push('initial_option is none of the options')
      return errors
    }
    case 'plain_text_input':
      if ((element.max_length ?? 3000) > 3000 || (element.initial_value ?? '').length > 3000) errors.push('input too long')
      return errors
    case 'datepicker':
      if (element.initial_date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(element.initial_date)) errors.push('initial_date')
      return errors
    default:
      return [...errors, `element ${element.type}`]
  }
}

function plain(object: any, most: number, name: string): string[] {
  if (object?.type !== 'plain_text') return [`${name} is no plain text`]
  return text(object, most).map((error) => `${name}: ${error}`)
}

const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
function text(object: any, most: number): string[] {
  const errors: string[] = []
  if (!['plain_text', 'mrkdwn'].includes(object?.type) || typeof object.text !== 'string') return ['no text']
  if (object.text.length < 1) errors.push('empty')
  if (points(object.text) > most) errors.push(`${points(object.text)} characters, ${most} are the limit`)
  if (LONE.test(object.text)) errors.push('half a character')
  if (object.type === 'mrkdwn' && /&(?!amp;|lt;|gt;)/.test(object.text)) errors.push(`half an escape in "${object.text.slice(-40)}"`)
  if (object.type === 'mrkdwn' && /<[!@#]/.test(object.text)) errors.push('a live mention')
  return errors
}
