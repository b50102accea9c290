import { z } from 'zod'

/** Device-independent pixels, as all sizes and places here. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface WindowPlace {
  /** Where the window is when not maximised; `null` for the system's choice. */
  readonly bounds: Rectangle | null
  readonly isMaximized: boolean
}

export const minimumSize = { width: 800, height: 560 } as const
const startSize = { width: 1280, height: 820 } as const
const firstPlace: WindowPlace = { bounds: null, isMaximized: false }

const reader = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }).nullable(),
  isMaximized: z.boolean(),
})

/** Reads a remembered place; anything else than one (a torn file, none at all) gives the first start's. */
export function readWindowPlace(value: unknown): WindowPlace {
  const read = reader.safeParse(value)
  return read.success ? read.data : firstPlace
}

/**
 * The place to open at, given the work areas of the displays there are now. A place that no display shows well enough to
 * grab (its display was unplugged) becomes the system's choice of place with the remembered size.
 */
export function fitWindowPlace(
  place: WindowPlace,
  workAreas: readonly Rectangle[],
): {
  readonly position: { readonly x: number; readonly y: number } | null
  readonly width: number
  readonly height: number
} {
  const largest = workAreas.reduce(
    (size, area) => ({ width: Math.max(size.width, area.width), height: Math.max(size.height, area.height) }),
    { width: 0, height: 0 },
  )
  const wanted = place.bounds ?? { ...startSize, x: 0, y: 0 }
  const width = Math.max(minimumSize.width, Math.min(wanted.width, largest.width))
  const height = Math.max(minimumSize.height, Math.min(wanted.height, largest.height))
  const { bounds } = place
  const isShown = bounds !== null && workAreas.some((area) => canBeGrabbed(bounds, area))
  return { position: isShown ? { x: bounds.x, y: bounds.y } : null, width, height }
}

/** The title bar is in reach: its top inside the area, and a hand's breadth of its width. */
function canBeGrabbed(bounds: Rectangle, area: Rectangle): boolean {
  const shown = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
  return shown >= 120 && bounds.y >= area.y && bounds.y <= area.y + area.height - 40
}
