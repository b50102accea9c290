import { useEffect, useState } from 'react'

/** A value once it has stayed the same for a while; another `key` is taken at once. Unit: milliseconds. */
export function useSettled<Value>(value: Value, key: string, wait: number): Value {
  const [settled, setSettled] = useState({ value, key })
  if (settled.key !== key) setSettled({ value, key })
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ value, key }), wait)
    return () => clearTimeout(timer)
  }, [value, key, wait])
  return settled.key === key ? settled.value : value
}
