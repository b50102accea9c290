import { expect, type ElectronApplication, type Page } from '@playwright/test'

/** Gives the window's page a size, as dragging its edge does, and zooms it. Unit: CSS px at a zoom of 1. */
export async function resize(
  app: ElectronApplication,
  window: Page,
  [width, height]: readonly [number, number],
  zoom = 1,
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      const [own] = BrowserWindow.getAllWindows()
      own?.setContentSize(size.width, size.height)
      own?.webContents.setZoomFactor(size.zoom)
    },
    { width, height, zoom },
  )
  await expect
    .poll(() => window.evaluate(() => [innerWidth, innerHeight]))
    .toEqual([Math.round(width / zoom), Math.round(height / zoom)])
}
