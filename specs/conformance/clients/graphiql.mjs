// GraphiQL on its page in a real Chromium: a query is typed, its answer seen, the documentation opened.
//   node specs/conformance/clients/graphiql.mjs http://localhost:5080
import assert from 'node:assert/strict'
import { chromium } from 'playwright-core'
import { checks } from '../checks.mjs'

const host = process.argv[2]
const { check, done } = checks()
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  const page = await browser.newPage()
  const complaints = []
  const outside = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('request', request => { if (!request.url().startsWith(host) && !/^(data|blob):/.test(request.url())) outside.push(request.url()) })
  page.setDefaultTimeout(60_000)

  await check('the page opens with its editor', async () => {
    await page.goto(`${host}/graphiql/`)
    await page.selectOption('select', 'clerk-gz')
    await page.getByText('signed in', { exact: true }).waitFor()
    await page.locator('.graphiql-editor .monaco-editor').first().waitFor()
  })
  await check('a query that is typed is answered', async () => {
    await page.locator('.graphiql-query-editor .monaco-editor, .graphiql-editor .monaco-editor').first().click()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await page.keyboard.insertText('{ __typename licences(first: 1) { totalCount nodes { standing } } }')
    await page.locator('.graphiql-execute-button').click()
    const answer = page.locator('.result-window, .graphiql-response').first()
    await answer.getByText('totalCount').first().waitFor()
    assert.match(await answer.innerText(), /"Query"/)
  })
  await check('a field that is not there is underlined by what the page knows of the schema', async () => {
    await page.locator('.graphiql-query-editor .monaco-editor, .graphiql-editor .monaco-editor').first().click()
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText('{ nothingOfThatName }')
    await page.locator('.squiggly-error').first().waitFor({ state: 'attached' })
  })
  await check('the documentation shows the roots and what a field means', async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    const docs = page.locator('.graphiql-doc-explorer')
    await docs.getByText('Query', { exact: true }).first().click()
    await docs.getByText('licences', { exact: true }).first().click()
    await docs.getByText('LicencesConnection').first().waitFor()
    assert.match(await docs.innerText(), /register of licences/)
  })
  await check('the page says nothing went wrong and asks nothing of the network', () => assert.deepEqual([complaints, outside], [[], []]))
} finally {
  await browser.close()
}
done('graphiql')
