import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Waiting } from '../components/Waiting';
import { Frame } from './Frame';
import { HomePage } from './HomePage';
import { MissingPage } from './MissingPage';

const SignInPage = lazy(() => import('../session/SignInPage').then((page) => ({ default: page.SignInPage })));
const SignedInPage = lazy(() => import('../session/SignedInPage').then((page) => ({ default: page.SignedInPage })));
const RoadsideEntryPage = lazy(() => import('../roadside/RoadsideEntryPage').then((page) => ({ default: page.RoadsideEntryPage })));
const RoadsidePage = lazy(() => import('../roadside/RoadsidePage').then((page) => ({ default: page.RoadsidePage })));

/** Which address shows which page. Each page is loaded when it is first shown. */
export function Pages() {
  return (
    <Suspense fallback={<Waiting />}>
      <Routes>
        <Route element={<Frame />}>
          <Route index element={<HomePage />} />
          <Route path="sign-in" element={<SignInPage />} />
          <Route path="sign-in/callback" element={<SignedInPage />} />
          <Route path="roadside" element={<RoadsideEntryPage />} />
          <Route path="waybills/:number" element={<RoadsidePage />} />
          <Route path="*" element={<MissingPage />} />
        </Route>
      </Routes>
    </Suspense>
  );
}
