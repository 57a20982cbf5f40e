import { secureHeaders } from 'hono/secure-headers'

/** The page runs its own scripts and its own worker, speaks to its own server, and to nobody else. */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    workerSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // Over plain HTTP on a desk, browsers ignore it; behind HTTPS it holds.
  strictTransportSecurity: 'max-age=15552000',
})
