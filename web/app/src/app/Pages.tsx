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
const WaybillBoardPage = lazy(() => import('../waybills/WaybillBoardPage').then((page) => ({ default: page.WaybillBoardPage })));
const AlarmBoardPage = lazy(() => import('../alarms/AlarmBoardPage').then((page) => ({ default: page.AlarmBoardPage })));
const AlarmPage = lazy(() => import('../alarms/AlarmPage').then((page) => ({ default: page.AlarmPage })));
const VehicleListPage = lazy(() => import('../vehicles/VehicleListPage').then((page) => ({ default: page.VehicleListPage })));
const VehiclePage = lazy(() => import('../vehicles/VehiclePage').then((page) => ({ default: page.VehiclePage })));
const MapPage = lazy(() => import('../map/MapPage').then((page) => ({ default: page.MapPage })));
const TrackPage = lazy(() => import('../map/TrackPage').then((page) => ({ default: page.TrackPage })));
const WorklistPage = lazy(() => import('../hall/WorklistPage').then((page) => ({ default: page.WorklistPage })));
const NewApplicationPage = lazy(() => import('../hall/NewApplicationPage').then((page) => ({ default: page.NewApplicationPage })));
const ApplicationPage = lazy(() => import('../hall/ApplicationPage').then((page) => ({ default: page.ApplicationPage })));
const RegisterPage = lazy(() => import('../register/RegisterPage').then((page) => ({ default: page.RegisterPage })));
const LicencePage = lazy(() => import('../register/LicencePage').then((page) => ({ default: page.LicencePage })));
const JournalPage = lazy(() => import('../journal/JournalPage').then((page) => ({ default: page.JournalPage })));
const FactPage = lazy(() => import('../journal/FactPage').then((page) => ({ default: page.FactPage })));
const StreamPage = lazy(() => import('../journal/StreamPage').then((page) => ({ default: page.StreamPage })));
const ComparePage = lazy(() => import('../journal/ComparePage').then((page) => ({ default: page.ComparePage })));
const AccessLogPage = lazy(() => import('../journal/AccessLogPage').then((page) => ({ default: page.AccessLogPage })));
const ExportPage = lazy(() => import('../journal/ExportPage').then((page) => ({ default: page.ExportPage })));
const OperationsPage = lazy(() => import('../operations/OperationsPage').then((page) => ({ default: page.OperationsPage })));
const ProcessPage = lazy(() => import('../operations/ProcessPage').then((page) => ({ default: page.ProcessPage })));
const ProcessInstancePage = lazy(() => import('../operations/ProcessInstancePage').then((page) => ({ default: page.ProcessInstancePage })));

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
          <Route path="waybills" element={<WaybillBoardPage />} />
          <Route path="alarms" element={<AlarmBoardPage />} />
          <Route path="alarms/:id" element={<AlarmPage />} />
          <Route path="vehicles" element={<VehicleListPage />} />
          <Route path="vehicles/:number/:colour" element={<VehiclePage />} />
          <Route path="vehicles/:number/:colour/track" element={<TrackPage />} />
          <Route path="map" element={<MapPage />} />
          <Route path="hall" element={<WorklistPage />} />
          <Route path="hall/new" element={<NewApplicationPage />} />
          <Route path="hall/:id" element={<ApplicationPage />} />
          <Route path="register" element={<RegisterPage />} />
          <Route path="register/:number" element={<LicencePage />} />
          <Route path="journal" element={<JournalPage />} />
          <Route path="journal/compare" element={<ComparePage />} />
          <Route path="journal/access" element={<AccessLogPage />} />
          <Route path="journal/export" element={<ExportPage />} />
          <Route path="journal/streams/:stream/:key" element={<StreamPage />} />
          <Route path="journal/:position" element={<FactPage />} />
          <Route path="operations" element={<OperationsPage />} />
          <Route path="operations/processes/:name" element={<ProcessPage />} />
          <Route path="operations/processes/:name/:key" element={<ProcessInstancePage />} />
          <Route path="*" element={<MissingPage />} />
        </Route>
      </Routes>
    </Suspense>
  );
}
