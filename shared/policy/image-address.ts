import { foldText } from './fold-text.ts'

/** Host of a remote image in lower case; `null` for one that is in the message. */
export function imageHost(src: string): string | null {
  const host = /^\s*(?:https?:)?\/\/(?:[^/?#@]{0,200}@)?([^/?#:\s]{1,253})/i.exec(src)?.[1]
  return host === undefined ? null : host.toLowerCase()
}

/** Last part of a remote image's path, decoded; empty for one that is in the message. */
export function imageFileName(src: string): string {
  if (/^\s*data:/i.test(src)) return ''
  const path = src.slice(0, 2000).replace(/[?#].*$/su, '')
  const name = path.slice(path.lastIndexOf('/') + 1)
  try {
    return foldText(decodeURIComponent(name)).text
  } catch {
    return name
  }
}

const stockHosts = [
  '123rf.com',
  'adobestock.com',
  'depositphotos.com',
  'dreamstime.com',
  'flaticon.com',
  'freepik.com',
  'ftcdn.net',
  'gettyimages.com',
  'giphy.com',
  'iconfinder.com',
  'icons8.com',
  'istockphoto.com',
  'loremflickr.com',
  'pexels.com',
  'picsum.photos',
  'pixabay.com',
  'placehold.co',
  'shutterstock.com',
  'tenor.com',
  'unsplash.com',
  'vecteezy.com',
]

/** Whether a host hands out pictures, icons or clips that anyone may use. */
export function isStockHost(host: string): boolean {
  return stockHosts.some((own) => host === own || host.endsWith(`.${own}`))
}
