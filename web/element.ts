type Child = Node | string

interface Attributes {
  readonly [name: string]: string | boolean | undefined
}

/** A new element. `true` writes an empty attribute; `false` and undefined write none. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(attribute, value === true ? '' : value)
  made.append(...children)
  return made
}

/** The element of the page with this id; its absence is a fault of ours, not of the writer's. */
export const pageElement = <Type extends HTMLElement>(id: string, type: new () => Type): Type => {
  const found = document.getElementById(id)
  if (found instanceof type) return found
  throw new Error(`index.html has no ${type.name} with the id ${id}`)
}
