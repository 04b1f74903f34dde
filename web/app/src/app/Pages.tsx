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
const NewWaybillPage = lazy(() => import('../waybills/NewWaybillPage').then((page) => ({ default: page.NewWaybillPage })));
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
const CaseListPage = lazy(() => import('../enforcement/CaseListPage').then((page) => ({ default: page.CaseListPage })));
const NewCasePage = lazy(() => import('../enforcement/NewCasePage').then((page) => ({ default: page.NewCasePage })));
const CasePage = lazy(() => import('../enforcement/CasePage').then((page) => ({ default: page.CasePage })));
const WeighListPage = lazy(() => import('../enforcement/WeighListPage').then((page) => ({ default: page.WeighListPage })));
const WeighPage = lazy(() => import('../enforcement/WeighPage').then((page) => ({ default: page.WeighPage })));
const CalculatorPage = lazy(() => import('../enforcement/CalculatorPage').then((page) => ({ default: page.CalculatorPage })));
const PaymentListPage = lazy(() => import('../enforcement/PaymentListPage').then((page) => ({ default: page.PaymentListPage })));
const PaymentPage = lazy(() => import('../enforcement/PaymentPage').then((page) => ({ default: page.PaymentPage })));
const SpotPenaltyPage = lazy(() => import('../enforcement/SpotPenaltyPage').then((page) => ({ default: page.SpotPenaltyPage })));
const JournalPage = lazy(() => import('../journal/JournalPage').then((page) => ({ default: page.JournalPage })));
const FactPage = lazy(() => import('../journal/FactPage').then((page) => ({ default: page.FactPage })));
const RankingPage = lazy(() => import('../credit/RankingPage').then((page) => ({ default: page.RankingPage })));
const QuadrantPage = lazy(() => import('../credit/QuadrantPage').then((page) => ({ default: page.QuadrantPage })));
const WarningBoardPage = lazy(() => import('../credit/WarningBoardPage').then((page) => ({ default: page.WarningBoardPage })));
const WarningPage = lazy(() => import('../credit/WarningPage').then((page) => ({ default: page.WarningPage })));
const ListBoardPage = lazy(() => import('../credit/ListBoardPage').then((page) => ({ default: page.ListBoardPage })));
const RepairPage = lazy(() => import('../credit/RepairPage').then((page) => ({ default: page.RepairPage })));
const SubjectPage = lazy(() => import('../credit/SubjectPage').then((page) => ({ default: page.SubjectPage })));
const IndicatorsPage = lazy(() => import('../indicators/IndicatorsPage').then((page) => ({ default: page.IndicatorsPage })));
const PlanIndicatorPage = lazy(() => import('../indicators/PlanIndicatorPage').then((page) => ({ default: page.PlanIndicatorPage })));
const SupervisionIndicatorPage = lazy(() => import('../indicators/SupervisionIndicatorPage').then((page) => ({ default: page.SupervisionIndicatorPage })));
const EnforcementIndicatorPage = lazy(() => import('../indicators/EnforcementIndicatorPage').then((page) => ({ default: page.EnforcementIndicatorPage })));
const OverloadIndicatorPage = lazy(() => import('../indicators/OverloadIndicatorPage').then((page) => ({ default: page.OverloadIndicatorPage })));
const StreamPage = lazy(() => import('../journal/StreamPage').then((page) => ({ default: page.StreamPage })));
const ComparePage = lazy(() => import('../journal/ComparePage').then((page) => ({ default: page.ComparePage })));
const AccessLogPage = lazy(() => import('../journal/AccessLogPage').then((page) => ({ default: page.AccessLogPage })));
const ExportPage = lazy(() => import('../journal/ExportPage').then((page) => ({ default: page.ExportPage })));
const OperationsPage = lazy(() => import('../operations/OperationsPage').then((page) => ({ default: page.OperationsPage })));
const ProcessPage = lazy(() => import('../operations/ProcessPage').then((page) => ({ default: page.ProcessPage })));
const ProcessInstancePage = lazy(() => import('../operations/ProcessInstancePage').then((page) => ({ default: page.ProcessInstancePage })));
const VerifyPage = lazy(() => import('../verify/VerifyPage').then((page) => ({ default: page.VerifyPage })));
const VerifiedPage = lazy(() => import('../verify/VerifiedPage').then((page) => ({ default: page.VerifiedPage })));
const PublicationsPage = lazy(() => import('../publicity/PublicationsPage').then((page) => ({ default: page.PublicationsPage })));
const WithdrawnPage = lazy(() => import('../publicity/WithdrawnPage').then((page) => ({ default: page.WithdrawnPage })));
const PublicationDocketsPage = lazy(() => import('../publicity/PublicationDocketsPage').then((page) => ({ default: page.PublicationDocketsPage })));
const PublicationDocketPage = lazy(() => import('../publicity/PublicationDocketPage').then((page) => ({ default: page.PublicationDocketPage })));
const PublicationPage = lazy(() => import('../publicity/PublicationPage').then((page) => ({ default: page.PublicationPage })));
const GradesPage = lazy(() => import('../grades/GradesPage').then((page) => ({ default: page.GradesPage })));
const ListsPage = lazy(() => import('../grades/ListsPage').then((page) => ({ default: page.ListsPage })));
const ModelsPage = lazy(() => import('../grades/ModelsPage').then((page) => ({ default: page.ModelsPage })));
const ModelPage = lazy(() => import('../grades/ModelPage').then((page) => ({ default: page.ModelPage })));
const SitesPage = lazy(() => import('../sites/SitesPage').then((page) => ({ default: page.SitesPage })));

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
          <Route path="waybills/new" element={<NewWaybillPage />} />
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
          <Route path="cases" element={<CaseListPage />} />
          <Route path="cases/new" element={<NewCasePage />} />
          <Route path="cases/:id" element={<CasePage />} />
          <Route path="weighings" element={<WeighListPage />} />
          <Route path="weighings/:id" element={<WeighPage />} />
          <Route path="fine-calculator" element={<CalculatorPage />} />
          <Route path="payments" element={<PaymentListPage />} />
          <Route path="payments/:id" element={<PaymentPage />} />
          <Route path="roadside/penalty" element={<SpotPenaltyPage />} />
          <Route path="journal" element={<JournalPage />} />
          <Route path="journal/compare" element={<ComparePage />} />
          <Route path="journal/access" element={<AccessLogPage />} />
          <Route path="journal/export" element={<ExportPage />} />
          <Route path="journal/streams/:stream/:key" element={<StreamPage />} />
          <Route path="journal/:position" element={<FactPage />} />
          <Route path="credit" element={<RankingPage />} />
          <Route path="credit/map" element={<QuadrantPage />} />
          <Route path="credit/warnings" element={<WarningBoardPage />} />
          <Route path="credit/warnings/:id" element={<WarningPage />} />
          <Route path="credit/lists" element={<ListBoardPage />} />
          <Route path="credit/repairs" element={<RepairPage />} />
          <Route path="credit/:subject" element={<SubjectPage />} />
          <Route path="indicators" element={<IndicatorsPage />} />
          <Route path="indicators/plan/:code" element={<PlanIndicatorPage />} />
          <Route path="indicators/supervision/:code" element={<SupervisionIndicatorPage />} />
          <Route path="indicators/enforcement/:code" element={<EnforcementIndicatorPage />} />
          <Route path="indicators/overload/:code" element={<OverloadIndicatorPage />} />
          <Route path="operations" element={<OperationsPage />} />
          <Route path="operations/processes/:name" element={<ProcessPage />} />
          <Route path="operations/processes/:name/:key" element={<ProcessInstancePage />} />
          <Route path="verify" element={<VerifyPage />} />
          <Route path="verify/:number" element={<VerifiedPage />} />
          <Route path="publications" element={<PublicationsPage />} />
          <Route path="publications/withdrawn" element={<WithdrawnPage />} />
          <Route path="publications/dockets" element={<PublicationDocketsPage />} />
          <Route path="publications/dockets/:id" element={<PublicationDocketPage />} />
          <Route path="publications/:id" element={<PublicationPage />} />
          <Route path="grades" element={<GradesPage />} />
          <Route path="grades/lists" element={<ListsPage />} />
          <Route path="grades/models" element={<ModelsPage />} />
          <Route path="grades/models/:id" element={<ModelPage />} />
          <Route path="sites" element={<SitesPage />} />
          <Route path="*" element={<MissingPage />} />
        </Route>
      </Routes>
    </Suspense>
  );
}
