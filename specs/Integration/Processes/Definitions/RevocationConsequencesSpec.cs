using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Integration.Processes;
using Regulatory.Integration.Processes.Definitions;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Processes.Definitions;

public sealed class RevocationConsequencesSpec : ProcessSpec
{
    private static readonly LicenceId Operator = LicenceId.Parse("0198c6f0-0000-7000-8000-000000000001");
    private static readonly StreamName Licence = new("licensing.licence", Operator.ToString());
    private static readonly LocalDate Day = new(2026, 3, 2);

    private static readonly SubordinateCertificate
        First = Certificate(2), Second = Certificate(3), Withheld = Certificate(4) with { IsUsable = false, SuspendedBy = "穗交停〔2026〕1号" };

    private static readonly LicenceRevoked Revoked = new("CASE-1", "穗交罚〔2026〕7号", Day.PlusDays(-20), false, "逾期未改正", Day);

    protected override string End => "Done";

    protected override IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest =>
        [process => process.Acknowledged("police"), process => process.Acknowledged("market-regulation"), process => process.Acknowledged("monitoring-platform")];

    protected override GivenProcess Given() => Given(LicenceKind.DangerousGoodsOperation);

    protected override GivenProcess Begin(GivenProcess process) => process.When(Licence, Revoked);

    protected override GivenProcess BeginAgain(GivenProcess process) => process.When(
        Licence, new LicenceDeregistered(DeregistrationGround.RescindedWithdrawnOrRevoked, "穗交注〔2026〕2号", "吊销", null, Day));

    [Fact]
    public void waybills_are_blocked_and_the_certificates_that_may_still_be_used_are_suspended()
    {
        var process = Begin(Given());
        process.State.Blocked.ShouldBeTrue();
        process.Commands.ShouldBe(
        [
            new SuspendLicence(First.Id, SuspensionKind.LicenceWithheld, Revoked.DecisionNumber),
            new SuspendLicence(Second.Id, SuspensionKind.LicenceWithheld, Revoked.DecisionNumber),
        ]);
    }

    [Fact]
    public void who_shares_the_supervision_is_told_and_has_three_working_days()
    {
        var told = Begin(Given()).Facts.OfType<AcknowledgementAwaited>().ToList();
        told.Select(notice => notice.Partner).ShouldBe(["market-regulation", "monitoring-platform", "police"]);
        foreach (var notice in told) notice.Due.Due.ShouldBe(new LocalDate(2026, 3, 5));
        told[0].Content["licence-number"].ShouldBe("440100000001");
    }

    [Fact]
    public void a_department_that_does_not_acknowledge_raises_one_alarm_and_may_do_it_late()
    {
        var process = Begin(Given()).Acknowledged("police").Acknowledged("monitoring-platform").DaysPass(new(2026, 3, 6)).DaysPass(new(2026, 3, 9));
        process.Facts.OfType<DeadlinePassed>().ShouldHaveSingleItem().Due.ShouldBe(new LocalDate(2026, 3, 5));
        process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Role.ShouldBe(Role.SuperiorAuthority);
        process.Acknowledged("market-regulation").State.State.ShouldBe("Done");
    }

    [Fact]
    public void a_step_that_the_law_refuses_is_on_record_and_an_officer_is_asked()
    {
        var process = Begin(Given(LicenceKind.FreightOperation, refuses: LicenceUsable.Id));
        process.Facts.OfType<ProcessStepRefused>().Count().ShouldBe(2);
        process.Facts.OfType<OfficerAsked>().Count().ShouldBe(2);
        Rest.Aggregate(process, (at, next) => next(at)).State.State.ShouldBe("Done");
    }

    [Fact]
    public void a_licence_that_is_restored_undoes_what_followed_and_no_more()
    {
        var process = Rest.Aggregate(Begin(Given()), (at, next) => next(at));
        process.When(Licence, new LicenceRestored(RestoringInstance.CourtJudgment, "（2026）粤01行终9号", Standing.RevokedByPenalty, "撤销处罚", Day.PlusDays(30)));
        process.State.Blocked.ShouldBeFalse();
        process.Commands.OfType<LiftSuspension>().Select(lift => lift.Licence).ShouldBe([First.Id]);
        process.State.State.ShouldBe("Undoing");
        Rest.Aggregate(process, (at, next) => next(at)).State.State.ShouldBe("Undone");
    }

    [Fact]
    public void a_licence_that_ends_again_after_its_restoration_has_all_its_consequences_again()
    {
        var process = Begin(Given()).When(
            Licence, new LicenceRestored(RestoringInstance.CourtJudgment, "（2026）粤01行终9号", Standing.RevokedByPenalty, "撤销处罚", Day));
        process.When(Licence, Revoked with { DecisionNumber = "穗交罚〔2026〕8号" });
        process.State.Blocked.ShouldBeTrue();
        process.Commands.OfType<SuspendLicence>().Count(suspend => suspend.DecisionNumber == "穗交罚〔2026〕8号").ShouldBe(2);
    }

    [Fact]
    public void a_permit_that_allows_no_carriage_has_no_such_consequences() =>
        Begin(Given(LicenceKind.HighwayWorks)).Facts.ShouldBeEmpty();

    [Fact]
    public void its_vehicles_under_supervision_stand_still_and_operate_again_when_it_is_restored()
    {
        VehicleKey moving = VehicleKey.Parse("粤A12345/Yellow"), stopped = VehicleKey.Parse("粤A54321/Yellow"), ours = VehicleKey.Parse("粤A11111/Yellow");
        var process = Begin(Given(
            LicenceKind.DangerousGoodsOperation,
            vehicles: [new(moving, false, null), new(stopped, true, "穗交停〔2026〕1号"), new(ours, true, Revoked.DecisionNumber)]));
        process.Commands.OfType<SuspendVehicle>().ShouldBe([new(moving, VehicleSuspension.LicenceEnded, Revoked.DecisionNumber)]);
        process.When(Licence, new LicenceRestored(RestoringInstance.CourtJudgment, "（2026）粤01行终9号", Standing.RevokedByPenalty, "撤销处罚", Day.PlusDays(30)));
        process.Commands.OfType<ResumeVehicle>().ShouldBe([new(ours, "（2026）粤01行终9号")]);
    }

    private static GivenProcess Given(LicenceKind kind, RuleId? refuses = null, ImmutableArray<VehicleUnder> vehicles = default) =>
        new GivenProcess(RevocationConsequences.Definition, Operator.ToString())
        {
            Vehicles = vehicles.IsDefault ? [] : vehicles,
            Refuses = command => command is SuspendLicence ? refuses : null,
            // By the time of a restoration the first is still withheld by this process, the second was freed by an officer meanwhile.
            Certificates = () => [First with { SuspendedBy = Revoked.DecisionNumber }, Second, Withheld],
        }.Recorded(Licence, Issued(kind));

    private static LicenceIssued Issued(LicenceKind kind) => new(
        "440100000001", Domain.Licensing.ApplicationId.Parse("0198c6f0-0000-7000-8000-00000000000a"), ItemNumber.Parse("GD-RT-05"), kind,
        new(PartyId.Of(CreditCode.Parse("91440101MA5AAAA00W")), ApplicantKind.Organisation, "穗安物流有限公司", CreditCode.Parse("91440101MA5AAAA00W"), null, null, null, null),
        DivisionCode.Parse("440100"), "广州市交通运输局", new("道路危险货物运输"), new(new(2024, 1, 1), new(2027, 12, 31)), null,
        new(new('c', 64), 1234), null, null, new(2024, 1, 1));

    private static SubordinateCertificate Certificate(int n) =>
        new(LicenceId.Parse($"0198c6f0-0000-7000-8000-00000000000{n}"), $"44010000000{n}", IsUsable: true, SuspendedBy: null);
}
