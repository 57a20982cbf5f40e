/** Wrangler hands a `.bin` file to a Worker as its bytes. */
declare module '*.bin' {
  const bytes: ArrayBuffer
  export default bytes
}
