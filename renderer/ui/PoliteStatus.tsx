import { useEffect, useState, type ReactNode } from 'react'

interface PoliteStatusProps {
  /** Said once it stayed the same for a while, so that typing is not talked over. */
  readonly text: string
}

const restMilliseconds = 800

/** A live region that nobody sees. It is there before its text is: a region that comes with its text is not read out. */
export function PoliteStatus({ text }: PoliteStatusProps): ReactNode {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), restMilliseconds)
    return () => clearTimeout(timer)
  }, [text])
  return <output className="visually-hidden">{said}</output>
}
