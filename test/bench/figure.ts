/** One measured figure. `baseline` is the peer's median, measured in the same run; `ratio` is median / baseline. */
export interface Figure {
  readonly name: string
  readonly unit: 'ms' | 'messages/s' | 'templates/s' | 'MB/s' | 'MB'
  readonly median: number
  readonly p95: number
  readonly baseline: number
  readonly ratio: number
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** The value below which the share `part` (0-1) of the samples lies, by nearest rank. */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)]
  if (value === undefined) throw new Error('no samples')
  return value
}

/** Compares two series of samples by their medians, or by their 95th percentiles when `by` says so. */
export function compare(
  name: string,
  unit: Figure['unit'],
  measured: readonly number[],
  baseline: readonly number[],
  by: 'median' | 'p95' = 'median',
): Figure {
  const pick = (samples: readonly number[]) => quantile(samples, by === 'median' ? 0.5 : 0.95)
  return {
    name,
    unit,
    median: round(quantile(measured, 0.5)),
    p95: round(quantile(measured, 0.95)),
    baseline: round(pick(baseline)),
    ratio: round(pick(measured) / pick(baseline)),
  }
}

export function printFigure(figure: Figure): void {
  console.log(JSON.stringify(figure))
}
