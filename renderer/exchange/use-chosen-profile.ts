import { useState } from 'react'
import { useApp } from '../store.ts'

/** The profile to export by: the one chosen here, or the last one, as long as there is one of that id. */
export function useChosenProfile(): readonly [profile: string, choose: (id: string) => void] {
  const [chosen, choose] = useState<string | null>(null)
  const last = useApp((state) => state.lastProfile)
  const profiles = useApp((state) => state.profiles)
  const known = [chosen, last].find((id) => profiles.some(({ profile }) => profile.id === id))
  return [known ?? 'messaging-api', choose]
}
