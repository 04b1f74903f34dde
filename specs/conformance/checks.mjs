// Named checks of a script: each runs and is counted; what fails is shown with its reason.

/** `check(name, work)` runs one; `done(subject)` prints "N passed, N failed" and sets the exit code. */
export function checks() {
  let passed = 0
  let failed = 0
  return {
    async check(name, work) {
      try {
        await work()
        passed++
      } catch (error) {
        failed++
        console.log(`failed: ${name}: ${error.stack ?? error}`)
      }
    },
    done(subject) {
      console.log(`${subject}: ${passed} passed, ${failed} failed`)
      process.exitCode = failed > 0 ? 1 : 0
    },
  }
}
