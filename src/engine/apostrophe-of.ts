/** The apostrophe that a writer uses: typographic unless they typed only straight ones. */
export const apostropheOf = (written: string): string =>
  !written.includes('’') && written.includes("'") ? "'" : '’'
