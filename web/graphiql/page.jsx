// GraphiQL beside a choice of the development accounts, whose token goes with every request.
import { useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';

const workers = { json: 'json.worker.js', graphql: 'graphql.worker.js' };
globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(new URL(workers[label] ?? 'editor.worker.js', document.baseURI)),
};

const example = `# Choose an account above: what can be read and done depends on it.
{
  licences(first: 5) {
    totalCount
    nodes { id number holder standing from until }
  }
}
`;

function Page() {
  const [accounts, setAccounts] = useState([]);
  const [account, setAccount] = useState('');
  const [token, setToken] = useState(null);

  useEffect(() => {
    fetch('/dev/accounts').then((answer) => (answer.ok ? answer.json() : [])).then(setAccounts);
  }, []);
  useEffect(() => {
    setToken(null);
    if (account === '') return;
    fetch(`/dev/token/${encodeURIComponent(account)}`, { method: 'POST' })
      .then((answer) => answer.text())
      .then(setToken);
  }, [account]);

  const fetcher = useMemo(
    () => async (request, { headers } = {}) => {
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...headers,
        },
        body: JSON.stringify(request),
      });
      return answer.json();
    },
    [token],
  );

  return (
    <>
      {accounts.length > 0 && (
        <div className="accounts">
          <label>
            账号 Account{' '}
            <select value={account} onChange={(event) => setAccount(event.target.value)}>
              <option value="">公众 public, without a token</option>
              {accounts.map(({ account: id, name, roles }) => (
                <option key={id} value={id}>{`${id} · ${name} · ${[roles].flat().join(', ')}`}</option>
              ))}
            </select>
          </label>
          <output>{account === '' ? '' : token ? 'signed in' : 'signing in…'}</output>
        </div>
      )}
      <div className="explorer">
        <GraphiQL key={token ?? ''} fetcher={fetcher} defaultQuery={example} />
      </div>
    </>
  );
}

createRoot(document.getElementById('page')).render(<Page />);
