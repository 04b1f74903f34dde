using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Specs.Licensing.Applications;

/// <summary>The examples of a licensing hall: a company asks Guangzhou for a taxi licence on Monday 2 March 2026.</summary>
public abstract class ApplicationActSpec
    : DeciderSpec<LicenceApplication, LicenceApplicationFact, LicenceApplicationCommand, LicensingContext>
{
    protected static readonly ApplicationId Id = ApplicationId.Parse("0198c6f0-0000-7000-8000-000000000001");
    protected static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");
    protected static readonly DivisionCode Tianhe = DivisionCode.Parse("440106");
    protected static readonly LocalDate Monday = new(2026, 3, 2);
    protected static readonly LocalDate Tuesday = new(2026, 3, 3);
    protected static readonly LocalDate Wednesday = new(2026, 3, 4);

    protected static readonly Applicant Company = new(
        ApplicantKind.Organisation, "广州甲运输有限公司", CreditCode.Parse("91440101MA5AAAA00W"), LegalRepresentative: "张三");

    protected static readonly Applicant Driver = new(
        ApplicantKind.NaturalPerson, "李四", ResidentId: ResidentId.Parse("440106199001010013"), Telephone: "13800000000");

    protected static readonly PartyId CompanyParty = PartyId.Of(Company.CreditCode!.Value);
    protected static readonly PartyId DriverParty = PartyId.Parse("P:0123456789abcdef0123456789abcdef");
    protected static readonly Actor Self = Actors.Applicant with { Party = CompanyParty };
    protected static readonly Actor Neighbour = Actors.Applicant with { Account = "neighbour", Party = DriverParty };

    protected static readonly ItemNumber Taxi = ItemNumber.Parse("GD-RT-16");
    protected static readonly ItemNumber CoachRoute = ItemNumber.Parse("GD-RT-03");
    protected static readonly ItemNumber Freight = ItemNumber.Parse("GD-RT-04");
    protected static readonly ItemNumber DangerousGoods = ItemNumber.Parse("GD-RT-05");
    protected static readonly ItemNumber Station = ItemNumber.Parse("GD-RT-08");
    protected static readonly ItemNumber International = ItemNumber.Parse("GD-RT-09");
    protected static readonly ItemNumber PassengerDriver = ItemNumber.Parse("GD-RT-12");
    protected static readonly ItemNumber Port = ItemNumber.Parse("GD-PT-40");
    protected static readonly ItemNumber FreightStation = ItemNumber.Parse("GD-FL-01");

    protected static readonly LicenceScope Scope = new("巡游出租汽车经营", "Cruising taxi operation", ["巡游出租汽车"]);
    protected static readonly ReapplicationBan ThreeYears =
        new(BanGround.FraudOrBribery, Taxi, new(2025, 1, 10), new(2028, 1, 10));

    protected static readonly LicenceScope Corrosive = Scope with { Activities = ["强腐蚀性危险货物"] };
    protected static readonly LicenceScope Petrol = Scope with { HazardClasses = ["3"] };
    protected static readonly LicenceScope BetweenCities = Scope with { Reach = Reach.InterCity };
    protected static readonly LicenceScope InCounty = Scope with { Reach = Reach.WithinCounty };
    protected static readonly LicenceScope Toxic = Scope with { Activities = ["剧毒化学品"] };
    protected static readonly LicenceScope Explosive = Scope with { HazardClasses = ["1.1D"] };
    protected static readonly LegalPeriod TenDays = LegalPeriod.OfWorkingDays(10);
    protected static readonly Officer TheReviewer = new("reviewer-gz", "Reviewer", "Guangzhou Transport Bureau");
    protected static readonly Officer SecondReviewer = new("reviewer2-gz", "Second reviewer", "Guangzhou Transport Bureau");
    protected static readonly Officer TheChair = new("chair-gz", "Hearing chair", "Guangzhou Transport Bureau");
    protected static readonly Officer Head = new("decision-gz", "Head of agency", "Guangzhou Transport Bureau");
    protected static readonly string Digest = new('a', 64);

    protected static readonly SubmitApplication Submit = new(
        Id, Taxi, ApplicationKind.New, Company, Guangzhou, Scope, [new("申请表")]);

    protected static readonly ApplicationSubmitted Submitted = new(
        Taxi, LicenceKind.TaxiOperation, ApplicationKind.New, ApplicantOnRecord.Of(Company, CompanyParty), Guangzhou, null, Scope,
        null, [new("申请表")], HandlingKind.Promised, ByCommitment: false, WorkingDaysAfter(Monday, 5), Monday);

    protected static readonly CorrectionRequested Corrected = new(1, [new("申请表", "未盖章")], new(2026, 3, 16), Tuesday);

    protected static readonly ApplicationAccepted Accepted = new(
        "440100-2026-000001", Joint: false, Tuesday, LegalPeriod.OfWorkingDays(20), WorkingDaysAfter(Tuesday, 20), null, null,
        null, null, Tuesday);

    protected static readonly ReviewerAssigned Assigned = new(TheReviewer, Tuesday);

    protected static readonly VerificationRecorded Verified = Found();

    protected static readonly InterestedPartyNotified Notified = new(
        ApplicantOnRecord.Of(Driver, DriverParty), "营运线路重叠", LegalPeriod.OfWorkingDays(5), WorkingDaysAfter(Wednesday, 5),
        Wednesday);

    protected static readonly HearingRequested Requested = new(DriverParty, WorkingDaysAfter(new(2026, 3, 5), 20), new(2026, 3, 5));

    protected static readonly HearingAnnounced Announced = new(new(2026, 3, 16), "一号会议室", TheChair, new(2026, 3, 6));

    protected static readonly HearingHeld Held = new(TheChair, Digest, "双方陈述", new(2026, 3, 16));

    protected static readonly ReviewClockStopped Stopped = new(StopCause.ExpertReview, 5, "穗交期告〔2026〕1号", Wednesday);

    protected static readonly LicenceGranted Granted = new(
        "穗交许〔2026〕1号", "准予经营", Scope, new(Wednesday, null), AwardMethod.OrderOfAcceptance, Head,
        WorkingDaysAfter(Wednesday, 10), Wednesday);

    protected static readonly CertificateIssued Issued = new(
        LicenceId.BornFrom(Id), "粤交运管许可穗字440100000001号", ApplicationKind.New, Digest, 4096, Money.Zero,
        new("issuer-gz", "Issuer", "Guangzhou Transport Bureau"), new(2026, 3, 5));

    protected static readonly GrantLicence Grant = new(Id, "穗交许〔2026〕1号", "准予经营");

    protected static readonly RefuseLicence Refuse = new(
        Id, "穗交不许〔2026〕1号", [new("RTR/8", "车辆未经检测合格")], "六十日内可申请行政复议，六个月内可提起行政诉讼");

    protected internal override LicenceApplication Initial => LicenceApplication.Initial;

    protected internal override LicenceApplication Evolve(LicenceApplication state, LicenceApplicationFact fact) =>
        LicenceApplication.Evolve(state, fact);

    protected internal override Decision<LicenceApplicationFact> Decide(
        LicenceApplication state, LicenceApplicationCommand command, LicensingContext context) =>
        LicenceApplicationDecider.Decide(state, command, context);

    protected internal override LicensingContext ContextAt(Instant at, Actor actor) => Context(at, actor);

    protected static LicensingContext Context(Instant at, Actor actor) =>
        new(at, at, actor, Calendars.Official, Figures.Defaults)
        {
            Catalogue = ExampleCatalogue.Value,
            Persons = ImmutableDictionary<ResidentId, PartyId>.Empty.Add(Driver.ResidentId!.Value, DriverParty),
            NextAcceptanceNumber = "440100-2026-000001",
            NextLicenceNumber = "粤交运管许可穗字440100000001号",
            Certificate = new(Digest, 4096),
        };

    /// <summary>The same application, for another item.</summary>
    protected static ApplicationSubmitted For(ItemNumber item) =>
        Submitted with { Item = item, LicenceKind = ExampleCatalogue.KindOf(item) };

    protected static Deadline WorkingDaysAfter(LocalDate day, int n) => Calendars.Official.AddWorkingDays(day, n);

    /// <summary>A review of documents that found this.</summary>
    protected static VerificationRecorded Found(params ImmutableArray<ConditionFinding> findings) =>
        new(VerificationMethod.Documents, [TheReviewer], findings, "符合条件", TheReviewer, Wednesday);

    /// <summary>An application for an item, accepted and reviewed with these findings, that waits for its decision.</summary>
    protected Given<LicenceApplication, LicenceApplicationFact, LicenceApplicationCommand, LicensingContext> Reviewed(
        ItemNumber item, DivisionCode division, LicenceScope scope, params ImmutableArray<ConditionFinding> findings) =>
        Given(For(item) with { Division = division, Scope = scope }, Accepted, Found(findings)).On(Wednesday);

    protected static ConditionFinding Vehicles(int number) => new(Condition.SpecialVehicles, Value: number);

    protected static ConditionFinding Tank(decimal cubicMetres) => new(Condition.TankVolume, Value: cubicMetres);

    protected static ConditionFinding Payload(decimal tonnes) => new(Condition.NonTankPayload, Value: tonnes);

    /// <param name="area">Parking area, m².</param>
    /// <param name="projection">Projection area of the fleet, m².</param>
    protected static ConditionFinding Parking(decimal area, decimal projection, int vehicles) =>
        new(Condition.ParkingArea, Value: area, Reference: projection, Count: vehicles);

    /// <summary>A dangerous-goods operator that meets every condition but for these findings.</summary>
    protected Given<LicenceApplication, LicenceApplicationFact, LicenceApplicationCommand, LicensingContext> Fleet(
        LicenceScope scope, params ImmutableArray<ConditionFinding> findings) =>
        Reviewed(DangerousGoods, Guangzhou, scope, DangerousGoodsFindings.With(findings));

    /// <summary>A passenger driver of this age, with so many major accidents in three years.</summary>
    protected Given<LicenceApplication, LicenceApplicationFact, LicenceApplicationCommand, LicensingContext> AskedByDriver(
        int age, int accidents = 0) =>
        Reviewed(
            PassengerDriver, Guangzhou, Scope,
            new(Condition.DrivingLicenceClass, Met: true), new(Condition.DriverAge, Value: age),
            new(Condition.MajorAccidents, Value: accidents), new(Condition.ExaminationPassed, Met: true));

    /// <summary>An ordinary freight operator whose heaviest vehicle has this gross mass, kg.</summary>
    protected Given<LicenceApplication, LicenceApplicationFact, LicenceApplicationCommand, LicensingContext> Trucks(int heaviest) =>
        Reviewed(
            Freight, Tianhe, Scope,
            new(Condition.TestedVehicles, Met: true), new(Condition.HeaviestVehicleMass, Value: heaviest),
            new(Condition.QualifiedDrivers, Met: true), new(Condition.SafetySystem, Met: true));

    /// <summary>A passenger station with this finding about acceptance and about staff.</summary>
    protected Given<LicenceApplication, LicenceApplicationFact, LicenceApplicationCommand, LicensingContext> StationWith(
        bool? accepted, bool? staff) =>
        Reviewed(
            Station, Tianhe, Scope,
            new(Condition.StationAccepted, accepted), new(Condition.QualifiedStaff, staff),
            new(Condition.Equipment, Met: true), new(Condition.OperatingRules, Met: true));

    /// <summary>An international coach operator with so many years of domestic operation, before the province.</summary>
    protected Given<LicenceApplication, LicenceApplicationFact, LicenceApplicationCommand, LicensingContext> Abroad(int years) =>
        Reviewed(
            International, DivisionCode.Parse("440000"), Scope,
            new(Condition.DomesticLicence, Met: true), new(Condition.DomesticYears, Value: years),
            new(Condition.MajorAccidents, Value: 0), new(Condition.CarrierInsurance, Met: true))
            .By(Actors.DecisionMaker with { Division = DivisionCode.Parse("440000") });

    /// <summary>A coach route inside a county that meets every condition.</summary>
    protected Given<LicenceApplication, LicenceApplicationFact, LicenceApplicationCommand, LicensingContext> Route() =>
        Reviewed(
            CoachRoute, Tianhe, InCounty,
            new(Condition.TestedVehicles, Met: true), new(Condition.QualifiedDrivers, Met: true),
            new(Condition.SafetySystem, Met: true), new(Condition.CarrierInsurance, Met: true),
            new(Condition.RouteAndStopPlan, Met: true));

    /// <summary>Figures of which one was adopted long ago.</summary>
    protected static Figures Adopted(string key, string value) =>
        new(ImmutableDictionary<string, ImmutableSortedDictionary<LocalDate, string>>.Empty.Add(
            key, ImmutableSortedDictionary<LocalDate, string>.Empty.Add(new(2020, 1, 1), value)));
}
