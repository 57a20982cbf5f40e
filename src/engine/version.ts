/** Version of the analysis: the same version, rule base and text give the same report. */
export const engineVersion = '0.1.0'
