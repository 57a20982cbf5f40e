/** What Windows-1252 has where Latin-1 has control characters, 0x80 to 0x9F. Source: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const extension = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

// More arguments than this at once overflow the stack of some engines.
const chunkLength = 8192

/**
 * Reads Windows-1252, which holds all of Latin-1. `TextDecoder` is not asked: Node 20 and workerd give control
 * characters for « ’ », « œ » and « € » (https://github.com/nodejs/node/issues/56542).
 */
export const windows1252 = (bytes: Uint8Array): string => {
  let text = ''
  for (let start = 0; start < bytes.length; start += chunkLength)
    text += String.fromCharCode(...bytes.subarray(start, start + chunkLength))
  return text.replace(/[\u0080-\u009f]/g, (control) => extension.charAt(control.charCodeAt(0) - 0x80))
}
