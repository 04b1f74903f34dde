using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Integration.Processes;
using Regulatory.Integration.Processes.Definitions;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Processes.Definitions;

public sealed class WaybillRecallSpec : ProcessSpec
{
    private static readonly LicenceId Operator = LicenceId.Parse("0198c6f0-0000-7000-8000-000000000001");

    private static readonly StreamName Licence = new("licensing.licence", Operator.ToString());

    private static readonly LicenceSuspended Suspended = new(SuspensionKind.SuspensionForRectification, "穗交停〔2026〕3号", Roads.Day, null, Roads.Day);

    private static readonly VehicleSuspended Stands = new(VehicleSuspension.Order, "穗交停〔2026〕4号", Roads.Day);

    private static readonly string IssuedKey = $"waybill:{Roads.Waybill}";

    protected override string End => "Over";

    /// <summary>The day after, whoever was told has come to rest or an officer is asked.</summary>
    protected override IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest => [process => process.DaysPass(Roads.Day.PlusDays(2))];

    protected override GivenProcess Given() => OfLicence(Roads.Drafted, Roads.Issued);

    protected override GivenProcess Begin(GivenProcess process) => process.When(Licence, Suspended);

    protected override GivenProcess BeginAgain(GivenProcess process) =>
        process.When(Licence, new LicenceExpired(Roads.Day, Roads.Day));

    [Fact]
    public void a_suspended_licence_recalls_what_is_issued_and_not_begun_and_tells_the_carrier()
    {
        var process = Begin(Given());
        process.Commands.ShouldBe(
            [new RecallWaybill(Roads.Waybill, $"证件 {Roads.Licence} 被责令停业整顿或者暂扣", Suspended.DecisionNumber)]);
        process.Facts.OfType<EnterpriseNotified>().ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            told => told.Party.ShouldBe(Roads.Carrier), told => told.Subject.ShouldBe(Roads.WaybillStream.ToString()));
    }

    [Fact]
    public void whoever_is_on_the_road_finishes_at_the_nearest_safe_place_and_an_officer_is_asked_the_day_after()
    {
        var process = Begin(OfLicence(Roads.Drafted, Roads.Issued, Roads.Departed));
        process.Commands.ShouldBeEmpty();
        process.Facts.OfType<EnterpriseNotified>().ShouldHaveSingleItem().En.ShouldContain("nearest safe place");
        process.DaysPass(Roads.Day.PlusDays(2)).Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Role.ShouldBe(Role.Supervisor);
    }

    [Fact]
    public void whoever_has_come_to_rest_by_then_is_asked_nothing_more()
    {
        var process = Begin(OfLicence(Roads.Drafted, Roads.Issued, Roads.Departed)).When(
            Roads.WaybillStream, new GoodsSigned(30_000, 0, null, CarriedGoods.Of(Roads.Content, 30_000), Roads.Noon, Roads.Day));
        process.DaysPass(Roads.Day.PlusDays(2)).Facts.OfType<OfficerAsked>().ShouldBeEmpty();
        process.State.State.ShouldBe("Over");
    }

    [Fact]
    public void one_that_left_between_the_suspension_and_its_recall_is_told_like_those_on_the_road()
    {
        var process = OfLicence(refuses: OrderOfWaybill.Id, Roads.Drafted, Roads.Issued);
        // The recall is given after the departure, and refused; the follower comes to that refusal when both are on record.
        process.Recorded(Licence, Suspended).Recorded(Roads.WaybillStream, Roads.Departed).Again();
        process.Facts.OfType<ProcessStepRefused>().ShouldHaveSingleItem();
        process.Again().Facts.OfType<EnterpriseNotified>().Last().Notice.ShouldBe($"finish:{Roads.Waybill}");
        process.DaysPass(Roads.Day.PlusDays(2)).Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Duty.ShouldStartWith("still-on-the-road");
    }

    [Fact]
    public void a_waybill_whose_issue_is_recorded_after_the_suspension_is_recalled_by_its_own_issue()
    {
        // Its decider had read the register before: the suspension found nothing to recall, so the issue must find the suspension.
        Begin(OfLicence(Roads.Drafted)).Facts.ShouldBeEmpty();
        var process = OfIssue(Held(usable: false)).When(Roads.WaybillStream, Roads.Issued);
        process.Commands.ShouldHaveSingleItem().ShouldBeOfType<RecallWaybill>().Grounds.ShouldContain(Roads.Licence);
    }

    [Fact]
    public void a_waybill_whose_issue_is_recorded_before_the_suspension_is_recalled_by_the_suspension()
    {
        OfIssue(Held(usable: true)).When(Roads.WaybillStream, Roads.Issued).Facts.ShouldBeEmpty();
        Begin(Given()).Commands.Count.ShouldBe(1);
    }

    [Fact]
    public void whichever_of_a_vehicles_suspension_and_an_issue_is_recorded_first_the_waybill_is_recalled()
    {
        OfVehicle(Roads.Drafted, Roads.Issued).When(Roads.TankerStream, Stands).Commands.ShouldHaveSingleItem().ShouldBeOfType<RecallWaybill>();
        OfVehicle(Roads.Drafted).When(Roads.TankerStream, Stands).Facts.ShouldBeEmpty();
        OfIssue(Held(usable: true)).Recorded(Roads.TankerStream, Stands).When(Roads.WaybillStream, Roads.Issued)
            .Commands.ShouldHaveSingleItem().ShouldBeOfType<RecallWaybill>().Grounds.ShouldBe("车辆不得营运");
    }

    public static TheoryData<SupervisedVehicleFact> OfVehicles =>
    [
        Stands, new VehicleReviewLapsed(Roads.Day, Roads.Day), new TerminalUnbound(Roads.Fitted.Terminal, "更换", Roads.Day),
    ];

    [Theory, MemberData(nameof(OfVehicles))]
    public void what_takes_a_vehicle_off_the_road_recalls_its_waybills(SupervisedVehicleFact fact) =>
        OfVehicle(Roads.Drafted, Roads.Issued).When(Roads.TankerStream, fact).Commands.ShouldHaveSingleItem().ShouldBeOfType<RecallWaybill>();

    [Fact]
    public void a_driver_graded_b_drives_none_that_has_not_left()
    {
        var profile = $"{Roads.Driver}:D3";
        var process = new GivenProcess(WaybillRecall.Definition, $"person:{profile}").Recorded(Roads.WaybillStream, Roads.Drafted, Roads.Issued);
        process.When(new("credit.profile", profile), Graded(CreditGrade.A)).Facts.ShouldBeEmpty();
        process.When(new("credit.profile", profile), Graded(CreditGrade.B)).Commands.ShouldHaveSingleItem().ShouldBeOfType<RecallWaybill>()
            .Grounds.ShouldBe("从业人员诚信考核等级为 B 级");
    }

    [Fact]
    public void a_qualification_that_ends_recalls_the_waybills_of_whoever_held_it()
    {
        var process = new GivenProcess(WaybillRecall.Definition, $"licence:{Operator}").Recorded(Roads.WaybillStream, Roads.Drafted, Roads.Issued)
            .Recorded(Licence, LicenceOf(LicenceKind.Practitioner, Roads.Qualification, Roads.Driver));
        process.When(Licence, new LicenceExpired(Roads.Day, Roads.Day)).Commands.ShouldHaveSingleItem().ShouldBeOfType<RecallWaybill>()
            .Grounds.ShouldNotContain(Roads.Qualification, Case.Sensitive, "a qualification's number is often the resident id");
    }

    [Fact]
    public void goods_in_limited_quantities_need_no_licence()
    {
        var limited = Roads.Drafted with
        {
            Content = Roads.Content with { Load = new([Roads.Content.Load.Lines[0] with { Regime = Domain.Waybills.Goods.GoodsRegime.Limited }]) },
        };
        Begin(OfLicence(limited, Roads.Issued)).Facts.ShouldBeEmpty();
        OfVehicle(limited, Roads.Issued).When(Roads.TankerStream, Stands).Commands.Count.ShouldBe(1, "a vehicle that stands still stands still");
    }

    [Fact]
    public void a_licence_that_may_be_used_again_ends_the_watch()
    {
        var process = Begin(OfLicence(Roads.Drafted, Roads.Issued, Roads.Departed)).When(Licence, new LicenceResumed("穗交复〔2026〕1号", Suspended.DecisionNumber, Roads.Day));
        process.State.State.ShouldBe("Over");
        process.DaysPass(Roads.Day.PlusDays(2)).Facts.OfType<OfficerAsked>().ShouldBeEmpty();
    }

    private static GivenProcess OfLicence(params WaybillFact[] waybill) => OfLicence(refuses: null, waybill);

    private static GivenProcess OfLicence(RuleId? refuses, params WaybillFact[] waybill) =>
        new GivenProcess(WaybillRecall.Definition, $"licence:{Operator}") { Refuses = _ => refuses }
            .Recorded(Licence, LicenceOf(LicenceKind.DangerousGoodsOperation, Roads.Licence, Roads.Carrier)).Recorded(Roads.WaybillStream, [.. waybill]);

    private static GivenProcess OfVehicle(params WaybillFact[] waybill) =>
        new GivenProcess(WaybillRecall.Definition, $"vehicle:{Roads.Tanker.ToString().Replace('/', '-')}")
            .Recorded(Roads.TankerStream, Roads.Entered, Roads.Fitted).Recorded(Roads.WaybillStream, [.. waybill]);

    private static GivenProcess OfIssue(HeldLicence held) =>
        new GivenProcess(WaybillRecall.Definition, IssuedKey) { Standings = ImmutableDictionary<string, HeldLicence>.Empty.Add(Roads.Licence, held) }
            .Recorded(Roads.TankerStream, Roads.Entered, Roads.Fitted).Recorded(Roads.WaybillStream, Roads.Drafted);

    private static HeldLicence Held(bool usable) =>
        new(Operator, Roads.Licence, LicenceKind.DangerousGoodsOperation, usable, usable ? null : Suspended.DecisionNumber);

    private static GradeConfirmed Graded(CreditGrade grade) => new(
        CreditModelId.Parse("B-2026"), new(new(2025, 1, 1), new(2025, 12, 31)), grade, 80m, null, "穗交信〔2026〕1号", Roads.Day);

    private static LicenceIssued LicenceOf(LicenceKind kind, string number, PartyId holder) => new(
        number, Domain.Licensing.ApplicationId.Parse("0198c6f0-0000-7000-8000-00000000000a"), ItemNumber.Parse("GD-RT-05"), kind,
        new(holder, holder.IsNaturalPerson ? ApplicantKind.NaturalPerson : ApplicantKind.Organisation, "穗安物流有限公司", null, null, null, null, null),
        Roads.Guangzhou, "广州市交通运输局", new("道路危险货物运输"), new(new(2024, 1, 1), new(2027, 12, 31)), null,
        new(new('c', 64), 1234), null, null, new(2024, 1, 1));
}
