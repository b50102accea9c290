import { ArrowLeft, Folder, FolderInput, FolderOpen, TriangleAlert, Undo2, type LucideIcon } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import { Button, ProgressBar } from 'react-aria-components'
import type { Failure } from '../../shared/ipc/contract.ts'
import type { LibraryPlace, PlacePlan, PlaceUse, PlaceWarning } from '../../shared/ipc/library-place.ts'
import { failureText, useApp, useAppStore } from '../store.ts'
import { AppDialog } from '../ui/AppDialog.tsx'
import { StateLine } from '../ui/StateLine.tsx'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { writeSize } from './write-size.ts'
import './location.css'

type Step =
  | { readonly kind: 'place' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'plan'; readonly plan: PlacePlan }
  | { readonly kind: 'moving'; readonly use: PlaceUse }

/** Shows where the library is, and brings it to another folder. After a success the whole window is loaded anew. */
export function LocationDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const translate = useTranslate()
  const store = useAppStore()
  const [place, setPlace] = useState<LibraryPlace | null>(null)
  const [step, setStep] = useState<Step>({ kind: 'place' })
  const [problem, setProblem] = useState<Failure | 'unsaved' | null>(null)

  useEffect(() => {
    let isShown = true
    void store
      .getState()
      .readLocation()
      .then((read) => {
        if (isShown) setPlace(read)
      })
    return () => {
      isShown = false
    }
  }, [store])

  const look = async (use: PlaceUse, to: 'elsewhere' | 'usual' | 'planned') => {
    const before = step
    setProblem(null)
    setStep({ kind: 'looking' })
    const plan = await store.getState().planPlace(use, to)
    setStep(plan === null ? before : { kind: 'plan', plan })
  }
  const move = async ({ token, use }: PlacePlan) => {
    setProblem(null)
    setStep({ kind: 'moving', use })
    const failure = await store.getState().moveLibrary(token)
    // After a success the window goes on to show that it is at work until it is loaded anew.
    if (failure === null) return
    setProblem(failure)
    setStep({ kind: 'place' })
  }
  const back = () => setStep({ kind: 'place' })
  const isBusy = step.kind === 'moving'
  return (
    <AppDialog title={translate('location.title')} onClose={isBusy ? () => undefined : onClose}>
      {step.kind === 'plan' ? (
        <Plan plan={step.plan} onBack={back} onUseInstead={() => void look('use', 'planned')} onMove={move} />
      ) : step.kind === 'moving' ? (
        <Moving use={step.use} />
      ) : (
        <>
          {problem === null ? null : <StateLine mood="failed">{describe(problem, translate)}</StateLine>}
          {place === null ? null : <Place place={place} isLooking={step.kind === 'looking'} onLook={look} />}
          <div className="dialog-buttons">
            <output className="muted location-looking">
              {step.kind === 'looking' ? translate('location.looking') : ''}
            </output>
            <Button className="button" onPress={onClose}>
              {translate('window.close')}
            </Button>
          </div>
        </>
      )}
    </AppDialog>
  )
}

interface PlaceProps {
  readonly place: LibraryPlace
  readonly isLooking: boolean
  readonly onLook: (use: PlaceUse, to: 'elsewhere' | 'usual') => Promise<void>
}

function Place({ place, isLooking, onLook }: PlaceProps): ReactNode {
  const translate = useTranslate()
  const reveal = useApp((state) => state.revealLibrary)
  const { folder, isUsual, usualFolder, missedFolder, warning } = place
  return (
    <>
      <p>{translate('location.explanation')}</p>
      <div className="location-place">
        <FolderPath path={folder} />
        <Button className="button" autoFocus onPress={reveal}>
          {translate('location.reveal')}
        </Button>
      </div>
      <p className="muted location-note">
        {isUsual ? translate('location.usual') : translate('location.usualPlace', { path: usualFolder })}
      </p>
      {missedFolder === null ? null : (
        <p className="muted location-note">{translate('location.missed', { path: missedFolder })}</p>
      )}
      <Warning warning={warning} />
      <ul className="location-ways">
        <Way
          icon={FolderInput}
          name={translate('location.move')}
          help={translate('location.moveHelp')}
          isDisabled={isLooking}
          onPress={() => void onLook('move', 'elsewhere')}
        />
        <Way
          icon={FolderOpen}
          name={translate('location.use')}
          help={translate('location.useHelp')}
          isDisabled={isLooking}
          onPress={() => void onLook('use', 'elsewhere')}
        />
        {isUsual ? null : (
          <Way
            icon={Undo2}
            name={translate('location.back')}
            help={null}
            isDisabled={isLooking}
            onPress={() => void onLook('move', 'usual')}
          />
        )}
      </ul>
    </>
  )
}

interface WayProps {
  readonly icon: LucideIcon
  readonly name: string
  readonly help: string | null
  readonly isDisabled: boolean
  readonly onPress: () => void
}

function Way({ icon: Icon, name, help, isDisabled, onPress }: WayProps): ReactNode {
  return (
    <li>
      <Button className="location-way" isDisabled={isDisabled} onPress={onPress}>
        <Icon size={18} aria-hidden />
        <span>
          <span className="location-way-name">{name}</span>
          {help === null ? null : <span className="muted">{help}</span>}
        </span>
      </Button>
    </li>
  )
}

interface PlanProps {
  readonly plan: PlacePlan
  readonly onBack: () => void
  readonly onUseInstead: () => void
  readonly onMove: (plan: PlacePlan) => Promise<void>
}

function Plan({ plan, onBack, onUseInstead, onMove }: PlanProps): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const { use, folder, templates, problem, space, warning } = plan
  const ways = { move: 'location.plan.move', use: 'location.plan.use' } as const
  const heading = problem === null ? ways[use] : 'location.plan.chosen'
  const problemText =
    problem === null
      ? null
      : space === null
        ? translate(`location.problems.${problem}`)
        : translate('location.problems.too-small-by', {
            needed: writeSize(space.needed, locale),
            free: writeSize(space.free, locale),
          })
  return (
    <>
      <p>{translate(heading)}</p>
      <div className="location-place">
        <FolderPath path={folder} />
        {templates === null ? null : (
          <span className="muted">{translate('location.plan.templates', { count: templates })}</span>
        )}
      </div>
      {problemText === null ? null : <StateLine mood="failed">{problemText}</StateLine>}
      <Warning warning={warning} />
      {problem === null ? (
        <p className="muted location-note">{translate(use === 'move' ? 'location.moveHelp' : 'location.useHelp')}</p>
      ) : null}
      <div className="dialog-buttons">
        <Button className="button" autoFocus={problem !== null && problem !== 'has-library'} onPress={onBack}>
          <ArrowLeft size={14} className="location-back" aria-hidden />
          {translate('location.plan.back')}
        </Button>
        {problem === 'has-library' ? (
          <Button className="button is-primary" autoFocus onPress={onUseInstead}>
            {translate('location.plan.useInstead')}
          </Button>
        ) : problem === null ? (
          <Button className="button is-primary" autoFocus onPress={() => void onMove(plan)}>
            {translate(use === 'move' ? 'location.plan.moveNow' : 'location.plan.useNow')}
          </Button>
        ) : null}
      </div>
    </>
  )
}

function Moving({ use }: { readonly use: PlaceUse }): ReactNode {
  const translate = useTranslate()
  const part = useApp((state) => state.movedPart)
  const label = translate(use === 'move' ? 'location.moving' : 'location.opening')
  return (
    <ProgressBar className="location-progress" aria-label={label} value={part * 100} isIndeterminate={use === 'use'}>
      {({ valueText }) => (
        <>
          <span className="location-progress-text">
            <span>{label}</span>
            <span className="muted">{valueText}</span>
          </span>
          <span className="location-track" aria-hidden>
            <span className="location-fill" style={{ inlineSize: `${use === 'use' ? 100 : part * 100}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  )
}

function FolderPath({ path }: { readonly path: string }): ReactNode {
  return (
    <span className="location-path">
      <Folder size={18} aria-hidden />
      <bdi dir="ltr">{path}</bdi>
    </span>
  )
}

function Warning({ warning }: { readonly warning: PlaceWarning | null }): ReactNode {
  const translate = useTranslate()
  if (warning === null) return null
  return (
    <p className="location-warning">
      <TriangleAlert size={18} aria-hidden />
      {warning.kind === 'synced'
        ? translate('location.warnings.synced', { service: warning.service })
        : translate('location.warnings.network')}
    </p>
  )
}

function describe(problem: Failure | 'unsaved', translate: ReturnType<typeof useTranslate>): string {
  if (problem === 'unsaved') return translate('location.unsaved')
  if (problem.kind === 'storage' && problem.reason === 'busy') return translate('location.problems.busy')
  const { key, data } = failureText(problem)
  return translate('location.failed', { reason: translate(key, data) })
}
