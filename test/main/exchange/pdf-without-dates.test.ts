import { expect, test } from 'vitest'
import { pdfWithoutDates } from '../../../main/exchange/pdf-without-dates.ts'

const pdf = (date: string): Uint8Array =>
  Buffer.from(`%PDF-1.4\n\xff\x00<</Title (Late)\n/CreationDate (D:${date})\n/ModDate (D:${date})>>\nxref`, 'latin1')

test('two files that differ by when they were made become the same, of the same length, and nothing else of them changes', () => {
  const [one, two] = [pdf("20260304050607+00'00'"), pdf("20310203040506+00'00'")]
  expect(pdfWithoutDates(one)).toEqual(pdfWithoutDates(two))
  expect(pdfWithoutDates(one)).toHaveLength(one.length)
  expect(Buffer.from(pdfWithoutDates(one)).toString('latin1').replaceAll(/ +/g, ' ')).toBe(
    '%PDF-1.4\n\xff\x00<</Title (Late)\n \n >>\nxref',
  )
})

test('what was given stays as it was', () => {
  const given = pdf("20260304050607+00'00'")
  pdfWithoutDates(given)
  expect(given).toEqual(pdf("20260304050607+00'00'"))
})
