import fr from '../fr/index.ts'
export default { ...fr, code: 'en', name: 'x', functionWords: ['the'], binaries: [] }
