import type { Page } from '@playwright/test'
import { expect } from './app.ts'

/** Answers what is asked of every template: whom it is for, and whether the languages that it lacks are needed. */
export async function answerWholeTemplate(window: Page): Promise<void> {
  const questions = window
    .getByRole('complementary', { name: 'Policy' })
    .getByRole('listitem')
    .filter({ hasText: 'The whole template' })
    .filter({ has: window.getByRole('checkbox') })
  await expect(questions.first()).toBeVisible()
  for (let left = await questions.count(); left > 0; left -= 1) {
    await questions.first().getByRole('checkbox').click({ force: true })
    await expect(questions).toHaveCount(left - 1)
  }
}
