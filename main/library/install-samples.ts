import type { TemplateContent } from '../../shared/template/template.ts'
import type { Connection } from './connection.ts'
import { insert, type Surroundings } from './templates.ts'

/** Puts the samples into a library that never had any; the last one shall stand first in the list. */
export function installSamples(connection: Connection, samples: readonly TemplateContent[], world: Surroundings): void {
  if (hadSamples(connection)) return
  const time = world.now().toISOString()
  connection.transaction(() => {
    // Asked again inside the lock: another process may have been first.
    if (hadSamples(connection)) return
    for (const sample of samples) insert(connection, sample, world.newId(), time, world)
    connection.run('INSERT INTO facts (name, value) VALUES (?, ?)', 'samples-installed', time)
  })
}

function hadSamples(connection: Connection): boolean {
  return connection.get('SELECT 1 FROM facts WHERE name = ?', 'samples-installed') !== undefined
}
