// The execute host: started, asked, stopped.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = join(dirname(fileURLToPath(import.meta.url)), 'ExecuteHost/bin/Debug/net10.0/Regulatory.Conformance.ExecuteHost.dll')

/** Starts it at a free port, with further arguments such as `--bug NAME`; needs a built specs/conformance/ExecuteHost. */
export function start(...args) {
  const child = spawn('dotnet', [program, 'http://127.0.0.1:0', ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', code => reject(new Error(`The execute host ended with ${code}; is it built?`)))
    let said = ''
    child.stdout.on('data', text => {
      said += text
      const url = /^ready (\S+)$/m.exec(said)?.[1]
      if (url) resolve(at(url, () => { child.removeAllListeners('exit'); child.kill() }))
    })
  })
}

/** One that runs already. */
export function at(url, stop = () => {}) {
  const ask = async (path, body) => {
    const response = await fetch(url + path, body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    if (!response.ok) throw new Error(`${path} answered ${response.status} ${await response.text()}`)
    return response.json()
  }
  return {
    stop,
    execute: question => ask('/execute', question),
    schema: question => ask('/schema', question),
    bugs: () => ask('/bugs'),
    /** Answers, in the order of the questions. */
    many: (schema, questions, bug) => ask('/many', { schema, bug, of: questions }),
  }
}
