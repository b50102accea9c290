import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { listedTemplateParts } from '../../shared/approval/verification-sentence.ts'
import type { ListedTemplate, ManifestFacts } from '../../shared/approval/verification.ts'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import './verify.css'

/** How many of a list are shown before somebody asks for all. */
const shown = 20

/** What can be told of the files and the templates that a manifest names. */
export function VerifiedManifest({ manifest }: { readonly manifest: ManifestFacts }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const { profile, files, problems, templates } = manifest
  const say = (key: string): string => translate(`exchange.verify.manifest.${key}`)
  // What somebody has to look at comes first.
  const sorted = templates.toSorted((a, b) => weightOf(b) - weightOf(a))
  return (
    <>
      <dl className="verified-facts">
        <dt>{say('profile')}</dt>
        <dd>
          <bdi>{profile}</bdi>
        </dd>
        <dt>{say('files')}</dt>
        <dd>
          {files.toLocaleString(locale)}
          <Shortened
            items={problems.map(({ kind, name }) => (
              <span key={`${kind} ${name}`} className="verified-unknown">
                {translate(`exchange.verify.manifest.list.${kind}`, { name })}
              </span>
            ))}
          />
        </dd>
        <dt>{say('templates')}</dt>
        <dd>
          {templates.length.toLocaleString(locale)}
          <Shortened
            items={sorted.map((one, index) => (
              <Listed key={`${one.id} ${index}`} template={one} />
            ))}
          />
        </dd>
      </dl>
      <p className="verified-note muted">{say('note')}</p>
    </>
  )
}

function weightOf({ problem, seal, wrongFiles }: ListedTemplate): number {
  if (problem !== null || wrongFiles > 0) return 3
  if (seal === null) return 2
  return seal.signer === 'unknown' ? 1 : 0
}

function Listed({ template }: { readonly template: ListedTemplate }): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
  const { title, languages } = template
  const parts = listedTemplateParts(translate, template, (moment) => time.format(new Date(moment)))
  return (
    <>
      <bdi className="verified-name">{title.trim() === '' ? translate('library.untitled') : title}</bdi>
      <span className={weightOf(template) === 0 ? 'muted' : 'verified-unknown'}>
        {[languages.map((language) => languageName(language, locale)).join(', '), ...parts].join(' · ')}
      </span>
    </>
  )
}

function Shortened({ items }: { readonly items: readonly ReactNode[] }): ReactNode {
  const translate = useTranslate()
  const [isWhole, setIsWhole] = useState(false)
  if (items.length === 0) return null
  const hidden = isWhole ? 0 : Math.max(0, items.length - shown)
  return (
    <>
      <ul className="verified-list">
        {items.slice(0, items.length - hidden).map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
      {hidden === 0 ? null : (
        <Button className="text-link" onPress={() => setIsWhole(true)}>
          {translate('exchange.verify.manifest.more', { count: hidden })}
        </Button>
      )}
    </>
  )
}
