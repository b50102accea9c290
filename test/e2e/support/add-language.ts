import { expect, type Page } from '@playwright/test'

/** Adds a language to the open template as a person does; its text has the focus then. */
export async function addLanguage(window: Page, name: string): Promise<void> {
  await window.getByRole('button', { name: 'Add a language' }).click()
  await window.getByRole('menuitem', { name, exact: true }).click()
  const tab = window.getByRole('tab', { name: new RegExp(`^${name.replaceAll(/[()]/g, '\\$&')}`) })
  await expect(tab).toHaveAttribute('aria-selected', 'true')
  await expect(window.getByRole('textbox', { name: /^Message text/ })).toBeFocused()
}
