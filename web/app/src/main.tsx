import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/App';
import { LanguageProvider } from './language/LanguageProvider';
import { SessionProvider } from './session/SessionProvider';
import './app/page.css';

const place = document.getElementById('root');
if (place === null) throw new Error('The document has no place for the pages.');

createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <SessionProvider>
        <BrowserRouter>
          <App />
        </BrowserRouter>
      </SessionProvider>
    </LanguageProvider>
  </StrictMode>,
);
