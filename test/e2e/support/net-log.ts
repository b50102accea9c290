import { z } from 'zod'

const reader = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(z.object({ type: z.number(), params: z.record(z.string(), z.unknown()).optional() })),
})

export interface NetworkUse {
  /** Events in the log; none would mean that nothing was recorded. */
  readonly events: number
  /** What reached for a network, as `EVENT_TYPE: what`. Loopback is left out. */
  readonly reached: readonly string[]
}

/** Reads Chromium's net log (`--log-net-log`), also one that was cut off because the app was killed. */
export function readNetLog(text: string): NetworkUse {
  const { constants, events } = reader.parse(parseCutOff(text))
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, number]) => [number, name]))
  const reached = events.flatMap(({ type, params = {} }) => {
    const name = names.get(type) ?? String(type)
    const target = targetOf(name, params)
    return target === null || isLoopback(target) ? [] : [`${name}: ${target}`]
  })
  return { events: events.length, reached: [...new Set(reached)] }
}

/** Who an event reaches for; `null` when it reaches for nobody. */
function targetOf(name: string, params: Readonly<Record<string, unknown>>): string | null {
  if (name.startsWith('HOST_RESOLVER')) return typeof params.host === 'string' ? params.host : null
  if (name === 'TCP_CONNECT_ATTEMPT' || name === 'UDP_CONNECT' || name === 'UDP_BYTES_SENT') {
    return typeof params.address === 'string' ? params.address : null
  }
  if (name === 'TCP_CONNECT' && Array.isArray(params.address_list)) return params.address_list.join(' ')
  if (name === 'DNS_TRANSACTION') return typeof params.hostname === 'string' ? params.hostname : null
  if (name === 'URL_REQUEST_START_JOB' && typeof params.url === 'string') {
    return /^(?:https?|wss?|ftp):/.test(params.url) ? params.url : null
  }
  return null
}

function isLoopback(target: string): boolean {
  return /^(?:\w+:\/\/)?(?:127\.|localhost|\[::1\])/.test(target)
}

/** The log is written an event a line, and closed only when the app ends by itself. */
function parseCutOff(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const whole = text.slice(0, text.lastIndexOf('\n')).replace(/,\s*$/, '')
    return JSON.parse(`${whole}]}`)
  }
}
