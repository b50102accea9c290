import { maximumImageBytes, permittedImageTypes } from '../../../shared/message/format.ts'
import { isBoundedPicture } from '../../../shared/exchange/import/imported-text.ts'

/** A picture's bytes as the address that embeds it; `null` for one that a message cannot hold. */
export function pictureAddress(mediaType: string, bytes: Uint8Array): string | null {
  const named = mediaType.toLowerCase().replace(/^image\/(?:jpg|pjpeg)$/, 'image/jpeg')
  const type = permittedImageTypes.find((candidate) => candidate === named)
  if (type === undefined || bytes.length > maximumImageBytes) return null
  const address = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
  return isBoundedPicture(address) ? address : null
}
