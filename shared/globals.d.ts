/** The only globals beyond the language that every runtime of ours has: window, worker, main process and command line. */
declare class URL {
  constructor(url: string, base?: string)
  static canParse(url: string, base?: string): boolean
  readonly href: string
  readonly protocol: string
  readonly hostname: string
  readonly pathname: string
  readonly search: string
  readonly username: string
  readonly password: string
}
