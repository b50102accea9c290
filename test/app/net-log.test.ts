import { expect, test } from 'vitest'
import { readNetLog } from '../e2e/support/net-log.ts'

const logEventTypes = {
  TCP_CONNECT_ATTEMPT: 1,
  HOST_RESOLVER_MANAGER_REQUEST: 2,
  UDP_CONNECT: 3,
  URL_REQUEST_START_JOB: 4,
}
const head = `{"constants":${JSON.stringify({ logEventTypes })},\n"events": [\n`
const lines = [
  { type: 1, params: { address: '192.0.2.1:443' } },
  { type: 1, params: { address: '127.0.0.1:9222' } },
  { type: 2, params: { host: 'https://example.com' } },
  { type: 3, params: { address: '[2001:db8::1]:443' } },
  { type: 4, params: { url: 'app://plumeline/index.html' } },
  { type: 4, params: { url: 'https://example.com/pixel.png' } },
]
const reached = [
  'TCP_CONNECT_ATTEMPT: 192.0.2.1:443',
  'HOST_RESOLVER_MANAGER_REQUEST: https://example.com',
  'UDP_CONNECT: [2001:db8::1]:443',
  'URL_REQUEST_START_JOB: https://example.com/pixel.png',
]
const body = lines.map((line) => JSON.stringify(line)).join(',\n')

test('[S1] the reader of the net log sees what reached out, and leaves loopback and our own scheme alone', () => {
  expect(readNetLog(`${head}${body}]}`)).toEqual({ events: 6, reached })
})

test('[S1] a log that was cut off is read as far as it goes', () => {
  expect(readNetLog(`${head}${body},\n{"type":1,"par`)).toEqual({ events: 6, reached })
})
