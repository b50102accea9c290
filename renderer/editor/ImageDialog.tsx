import { useState, type FormEvent, type ReactNode } from 'react'
import {
  Button,
  FieldError,
  FileTrigger,
  Form,
  Input,
  Label,
  Radio,
  RadioGroup,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
  Text,
  TextField,
} from 'react-aria-components'
import { isAlternativeText } from '../../shared/message/attributes.ts'
import type { ImageAttributes, ImageKind } from '../../shared/message/document.ts'
import { maximumImageBytes, permittedImageTypes } from '../../shared/message/format.ts'
import { currentPolicy } from '../../shared/policy/policy.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { readChosenImage, type ChosenImage } from './image-file.ts'
import './editor-dialog.css'

const maximumWidthPercent = currentPolicy.limits.imagePercent

interface ImageDialogProps {
  /** The image to edit, or `null` for a new one. */
  readonly image: ImageAttributes | null
  /** A pasted or dropped file to begin with. */
  readonly initial: ChosenImage | null
  readonly onSave: (attributes: ImageAttributes) => void
  readonly onClose: () => void
}

/** Narrowest width that the dialog offers. Unit: per cent of the message's width. */
const minimumWidthPercent = 10
const kinds: readonly ImageKind[] = ['brand-logo', 'instruction']

function isKind(value: string): value is ImageKind {
  return ['brand-logo', 'instruction', 'label', 'custom-design'].includes(value)
}

function formatBytes(bytes: number, locale: string): string {
  const [unit, size] =
    bytes < 1000
      ? (['byte', 1] as const)
      : bytes < 100_000
        ? (['kilobyte', 1000] as const)
        : (['megabyte', 1_000_000] as const)
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: size === 1 ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(bytes / size)
}

/** Asks for an image, what it shows (N9, N10), its alternative text (F1) and its width (F5). */
export function ImageDialog({ image, initial, onSave, onClose }: ImageDialogProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const [source, setSource] = useState(initial?.src || (image?.src ?? ''))
  const [chosen, setChosen] = useState(initial)
  const [kind, setKind] = useState<ImageKind | null>(image?.kind ?? null)
  const [alternative, setAlternative] = useState(image?.alt ?? '')
  const [width, setWidth] = useState(Math.min(image?.widthPercent ?? 50, maximumWidthPercent))
  const [wasTried, setWasTried] = useState(false)

  const choose = async (file: File) => {
    const next = await readChosenImage(file)
    setChosen(next)
    if (next.problem === null) setSource(next.src)
  }

  const maximum = formatBytes(maximumImageBytes, locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  const fileProblem = chosen?.problem ?? (wasTried && source === '' ? 'fileMissing' : null)
  const alternativeProblem =
    alternative.trim() === '' ? 'alternativeMissing' : isAlternativeText(alternative) ? null : 'alternativeInvalid'
  const shownKinds =
    image?.kind !== null && image?.kind !== undefined && !kinds.includes(image.kind) ? [...kinds, image.kind] : kinds

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setWasTried(true)
    if (source === '' || chosen?.problem != null || kind === null || alternativeProblem !== null) return
    onSave({ src: source, alt: alternative.trim(), kind, widthPercent: width })
  }

  return (
    <AppDialog title={translate('editor.image.title')} onClose={onClose} isNarrow>
      <Form onSubmit={submit} validationBehavior="aria" className="editor-form">
        <div className="editor-field">
          {source === '' ? null : (
            <div className="image-preview">
              <img src={source} alt={translate('editor.image.preview')} />
            </div>
          )}
          <FileTrigger
            acceptedFileTypes={[...permittedImageTypes]}
            onSelect={(files) => {
              const next = files?.[0]
              if (next !== undefined) void choose(next)
            }}
          >
            {/* A dialog that a person opens puts the focus on its first question. */}
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
            <Button className="button" autoFocus>
              {translate(source === '' ? 'editor.image.choose' : 'editor.image.replace')}
            </Button>
          </FileTrigger>
          <p className="editor-help">
            {chosen !== null && chosen.problem === null
              ? translate('editor.image.chosen', { name: chosen.name, size: formatBytes(chosen.size, locale) })
              : translate('editor.image.fileHelp', { size: maximum })}
          </p>
          <p className="editor-problem" role="alert">
            {fileProblem === null
              ? ''
              : translate(`editor.image.problems.${fileProblem}`, {
                  maximum,
                  size: formatBytes(chosen?.size ?? 0, locale),
                })}
          </p>
        </div>
        <RadioGroup
          className="editor-field"
          value={kind}
          onChange={(value) => setKind(isKind(value) ? value : null)}
          isRequired
          isInvalid={wasTried && kind === null}
        >
          <Label>{translate('editor.image.kind')}</Label>
          {shownKinds.map((value) => (
            <Radio key={value} value={value} className="editor-radio">
              {translate(`editor.image.kinds.${value}`)}
            </Radio>
          ))}
          <Text slot="description" className="editor-help">
            {translate('editor.image.kindHelp')}
          </Text>
          <FieldError className="editor-problem">{translate('editor.image.problems.kindMissing')}</FieldError>
        </RadioGroup>
        <TextField
          className="editor-field"
          value={alternative}
          onChange={setAlternative}
          isRequired
          isInvalid={wasTried && alternativeProblem !== null}
        >
          <Label>{translate('editor.image.alternative')}</Label>
          <Input className="editor-input" dir="auto" spellCheck={false} autoComplete="off" />
          <Text slot="description" className="editor-help">
            {translate('editor.image.alternativeHelp')}
          </Text>
          <FieldError className="editor-problem">
            {alternativeProblem === null ? null : translate(`editor.image.problems.${alternativeProblem}`)}
          </FieldError>
        </TextField>
        <Slider
          className="editor-field editor-slider"
          value={width}
          onChange={setWidth}
          minValue={minimumWidthPercent}
          maxValue={maximumWidthPercent}
          step={1}
        >
          <Label>{translate('editor.image.width')}</Label>
          <SliderOutput>{percent.format(width / 100)}</SliderOutput>
          <SliderTrack className="editor-slider-track">
            <SliderThumb className="editor-slider-thumb" />
          </SliderTrack>
          <p className="editor-help">
            {translate('editor.image.widthHelp', { maximum: percent.format(maximumWidthPercent / 100) })}
          </p>
        </Slider>
        <div className="dialog-buttons">
          <span className="dialog-space" />
          <Button className="button" onPress={onClose}>
            {translate('editor.image.cancel')}
          </Button>
          <Button type="submit" className="button is-primary">
            {translate(image === null ? 'editor.image.insert' : 'editor.image.save')}
          </Button>
        </div>
      </Form>
    </AppDialog>
  )
}
