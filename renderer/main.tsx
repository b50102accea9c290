import { createRoot } from 'react-dom/client'
import './ui/tokens.css'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root.')
createRoot(root).render(
  <main>
    <h1>Plumeline</h1>
  </main>,
)
