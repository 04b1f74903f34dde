using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Vehicles;

public sealed class VehicleLifeSpec : VehicleActSpec
{
    private static readonly RegisterVehicle Register = new(Truck, TruckVin, SupervisionClass.W, Papers, Owner, "440100000001", Guangzhou);

    private static readonly ReviewFindings Sound = new(
        TechnicalGrade.One, new(2026, 12, 31), TerminalOnline: true, EmergencyGear: true, UnhandledViolations: 0, IllegallyModified: false);

    [Fact]
    public void a_vehicle_is_entered_as_its_papers_and_its_owners_licence_say() =>
        Given().On(new(2026, 1, 5)).When(Register).ThenFacts(Registered);

    [Fact]
    public void a_plate_is_entered_again_when_its_vehicle_has_left_it() =>
        Given(Registered, new VehicleTransferred(TruckVin, null, OwnerParty, SupervisionClass.W, "GH-1", new(2026, 2, 1))).When(Register).ThenFacts(Registered with { On = Day });

    [Fact]
    public void a_terminal_is_bound_and_taken_off_again()
    {
        Given(Registered).On(new(2026, 1, 6)).Knowing(context => context with { Terminal = TerminalAfter(Entered) })
            .When(new BindTerminal(Truck, Phone)).ThenFacts(Bound);
        Given(Registered, Bound).When(new UnbindTerminal(Truck, "更换终端")).ThenFacts(new TerminalUnbound(Phone, "更换终端", Day));
        Given(Registered).When(new UnbindTerminal(Truck, "更换终端")).ThenNothing();
    }

    [Fact]
    public void a_certificate_is_issued_once_the_terminal_is_seen_and_its_number_is_taken_for_ever() =>
        Given(Registered, Bound).On(new(2026, 1, 7)).When(new IssueOperatingCertificate(Truck, "440100012345"))
            .ThenClaims("supervision.operating-certificate", "440100012345").ThenFacts(Certified);

    [Fact]
    public void then_it_joins_the_network_and_becomes_active()
    {
        Given(Registered, Bound, Certified).On(new(2026, 1, 8)).When(new JoinNetwork(Truck, Joined.FirstFixAt)).ThenFacts(Joined);
        Given(Registered, Bound, Certified, Joined, Insured, Inspected).On(new(2026, 1, 9)).When(new ActivateVehicle(Truck)).ThenFacts(Activated);
    }

    [Fact]
    public void a_trailer_becomes_active_without_a_terminal_of_its_own()
    {
        var trailer = Registered with { Particulars = Papers with { Type = "重型罐式挂车", IsTrailer = true } };
        Given(trailer).When(new IssueOperatingCertificate(Trailer, "440100012346")).ThenAccepted();
        Given(trailer, Certified, Insured, Inspected).When(new ActivateVehicle(Trailer)).ThenFacts(new VehicleActivated(Day));
    }

    [Fact]
    public void insurance_and_inspections_are_recorded()
    {
        Given(Registered).On(new(2026, 1, 8)).When(new RecordCarrierInsurance(Truck, "人保财险", "PZ-1", new(2026, 12, 31))).ThenFacts(Insured);
        Given(Registered).On(new(2026, 1, 8)).When(new RecordTechnicalInspection(Truck, "JC-1", new(2026, 1, 4), TechnicalGrade.One)).ThenFacts(Inspected);
    }

    [Fact]
    public void a_vehicle_that_failed_its_inspection_is_due_again_at_once() =>
        Given(Registered).When(new RecordTechnicalInspection(Truck, "JC-2", new(2026, 3, 1), TechnicalGrade.Failed))
            .ThenFact<TechnicalInspectionRecorded>(report => report.NextDue.ShouldBe(new LocalDate(2026, 3, 1)));

    [Fact]
    public void a_review_that_finds_nothing_is_passed_for_a_year() =>
        Given([.. Life]).When(new ReviewVehicle(Truck, Sound)).ThenFacts(new VehicleReviewPassed(Sound, new(2027, 3, 2), Day));

    [Fact]
    public void a_review_says_everything_that_it_finds()
    {
        var bad = new ReviewFindings(TechnicalGrade.Two, null, TerminalOnline: false, EmergencyGear: false, UnhandledViolations: 2, IllegallyModified: true);
        Given([.. Life]).When(new ReviewVehicle(Truck, bad)).ThenFact<VehicleReviewFailed>(failed => failed.Faults.ShouldBe(
        [
            ReviewFault.Grade, ReviewFault.Insurance, ReviewFault.Terminal, ReviewFault.EmergencyGear, ReviewFault.Violations,
            ReviewFault.IllegalModification,
        ]));
    }

    [Fact]
    public void a_truck_of_ordinary_freight_passes_with_grade_two_and_without_insurance_or_gear()
    {
        var freight = Sound with { Grade = TechnicalGrade.Two, CarrierInsuranceUntil = null, EmergencyGear = false };
        Given(Registered with { Class = SupervisionClass.Z }, Bound, Certified).When(new ReviewVehicle(Truck, freight)).ThenFact<VehicleReviewPassed>();
    }

    [Fact]
    public void an_overdue_review_blocks_the_vehicle_until_it_is_passed()
    {
        Given([.. Life]).On(new(2027, 1, 8)).When(new LapseReview(Truck)).ThenFacts(new VehicleReviewLapsed(new(2027, 1, 7), new(2027, 1, 8)));
        Given([.. Life, new VehicleReviewLapsed(new(2027, 1, 7), new(2027, 1, 8))]).On(new(2027, 2, 1))
            .When(new ReviewVehicle(Truck, Sound with { CarrierInsuranceUntil = new(2027, 12, 31) }))
            .ThenState(vehicle => vehicle.Stage.ShouldBe(VehicleStage.Active));
    }

    [Fact]
    public void a_vehicle_goes_offline_and_comes_back()
    {
        var since = Ten - Duration.FromHours(25);
        Given([.. Life]).When(new ReportOffline(Truck, since, "停驶超过 24 小时未报备")).ThenFacts(new VehicleWentOffline(since, "停驶超过 24 小时未报备", Day))
            .When(new ReportOnline(Truck, Ten)).ThenFacts(new VehicleCameOnline(Ten, Day))
            .When(new ReportOnline(Truck, Ten)).ThenNothing();
    }

    [Fact]
    public void a_vehicle_that_went_offline_while_suspended_is_active_again_after_both_are_over() =>
        Given([.. Life, new VehicleWentOffline(Ten, "x", Day), new VehicleSuspended(VehicleSuspension.Order, "D-1", Day), new VehicleCameOnline(Ten, Day)])
            .When(new ResumeVehicle(Truck, "D-2")).ThenState(vehicle => vehicle.Stage.ShouldBe(VehicleStage.Active));

    [Fact]
    public void a_fit_vehicle_is_sent_out() =>
        Given([.. Life]).By(Fleet).When(new DispatchVehicle(Truck, DispatchKind.Waybill, "YD-1")).ThenFacts(new VehicleDispatched(DispatchKind.Waybill, "YD-1", Day));

    [Fact]
    public void a_vehicle_stands_still_and_goes_on_from_where_it_stood()
    {
        var suspended = new VehicleSuspended(VehicleSuspension.LicenceEnded, "吊决〔2026〕1号", Day);
        Given([.. Life]).When(new SuspendVehicle(Truck, VehicleSuspension.LicenceEnded, "吊决〔2026〕1号")).ThenFacts(suspended);
        Given([.. Life, suspended]).When(new ResumeVehicle(Truck, "复〔2026〕1号")).ThenFacts(new VehicleResumed("复〔2026〕1号", Day))
            .When(new ResumeVehicle(Truck, "复〔2026〕1号")).ThenRefused(StageOfVehicle.Id);
    }

    [Fact]
    public void a_vehicle_leaves_by_transfer_scrapping_or_being_struck_off()
    {
        Given([.. Life]).When(new TransferVehicle(Truck, "GH-1")).ThenFacts(new VehicleTransferred(TruckVin, Phone, OwnerParty, SupervisionClass.W, "GH-1", Day));
        Given([.. Life]).When(new ScrapVehicle(Truck, "BF-1", CertificateHandedIn: true)).ThenFacts(new VehicleScrapped(TruckVin, Phone, OwnerParty, SupervisionClass.W, "BF-1", Day));
        Given([.. Life]).When(new DeregisterVehicle(Truck, VehicleDeregistration.CertificateRevoked, "D-9"))
            .ThenFacts(new VehicleDeregistered(TruckVin, Phone, OwnerParty, SupervisionClass.W, VehicleDeregistration.CertificateRevoked, "D-9", Day));
    }

    [Fact]
    public void a_coach_with_a_relay_plan_is_permitted_to_drive_by_night()
    {
        var journey = new NightJourney("JB-1", AirportOrRailLine: false, null, UnsafeMountainRoad: false);
        Given(Registered with { Class = SupervisionClass.K2 }).When(new PermitNightDriving(Truck, journey, "YT-1", new(2026, 6, 30)))
            .ThenFacts(new NightDrivingPermitted(journey, "YT-1", new(2026, 6, 30), Day));
    }

    [Fact]
    public void an_act_of_yesterday_does_not_follow_one_of_today() =>
        Given(Registered with { On = Day }).On(Day.PlusDays(-1)).When(new UnbindTerminal(Truck, "x")).ThenRefused(SupervisionActsInOrder.Id);

    [Fact]
    public void a_review_takes_no_suspension_back()
    {
        var suspended = new VehicleSuspended(VehicleSuspension.Order, "责停〔2026〕1号", Day);
        Given([.. Life, suspended]).On(new(2027, 1, 8)).When(new LapseReview(Truck)).ThenNothing();
        Given([.. Life, suspended, new VehicleReviewLapsed(new(2027, 1, 7), new(2027, 1, 8)), new VehicleReviewPassed(Sound, new(2028, 2, 1), new(2027, 2, 1))])
            .On(new(2027, 2, 1)).When(new DispatchVehicle(Truck, DispatchKind.Waybill, "GD2027020100000189")).ThenRefused(StageOfVehicle.Id);
        Given([.. Life, suspended]).On(new(2027, 1, 9)).When(new ResumeVehicle(Truck, "恢复〔2027〕1号")).ThenAccepted()
            .When(new LapseReview(Truck)).ThenFact<VehicleReviewLapsed>();
    }
}
