/** What a component is given to choose something by: nobody reads it. */
const choosing = new Set(['id', 'name', 'kind', 'source']);

/** Whether readers see what stands in an attribute: `'title' -> true`, `'id' -> false` */
export const isShownAttribute = (name = ''): boolean => !choosing.has(name);
