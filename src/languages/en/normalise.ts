const alreadyPlain = /^[a-z]+$/
const apostrophes = /[’ʼ]/g
const hyphens = /[‐‑]/g
const combining = /[\u0300-\u036f]/

/** Lower case, straight apostrophe and hyphen, composed accents: what rules compare. */
export const normalise = (form: string): string => {
  if (alreadyPlain.test(form)) return form
  const composed = combining.test(form) ? form.normalize('NFC') : form
  return composed.toLowerCase().replace(apostrophes, "'").replace(hyphens, '-')
}
