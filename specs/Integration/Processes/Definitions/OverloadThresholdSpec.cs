using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;
using Regulatory.Domain.Processes;
using Regulatory.Integration.Processes;
using Regulatory.Integration.Processes.Definitions;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Processes.Definitions;

public sealed class OverloadThresholdSpec : ProcessSpec
{
    private static readonly LicenceId Certificate = LicenceId.Parse("0198c6f0-0000-7000-8000-000000000001");
    private static readonly Penalty Revocation = new(PenaltyKind.LicenceRevocation, Document: "粤交营运0001");

    protected override string End => "Undone";

    protected override IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest => [process => process.When(
        Counter(CounterId.OfVehicle(Matters.Truck)),
        new CounterThresholdUndone(CounterId.OfVehicle(Matters.Truck), CounterMeasure.RevokeVehicleCertificate, Matters.Day.PlusYears(-1), Matters.Day, Matters.Day.PlusDays(40)))];

    protected override GivenProcess Given() => Given("粤交营运0001", Revocation);

    protected override GivenProcess Begin(GivenProcess process) => Crossed(process, CounterId.OfVehicle(Matters.Truck), CounterMeasure.RevokeVehicleCertificate);

    protected override GivenProcess BeginAgain(GivenProcess process) => Begin(process);

    [Fact]
    public void the_certificate_is_revoked_by_the_number_of_the_latest_case_when_that_case_told_of_it()
    {
        var revoke = Begin(Given()).Commands.ShouldHaveSingleItem().ShouldBeOfType<RevokeLicence>();
        (revoke.Licence, revoke.CaseNumber, revoke.HearingNoticeServedOn).ShouldBe((Certificate, "粤穗交罚案〔2026〕1号", Matters.Day.PlusDays(-14)));
    }

    [Fact]
    public void where_the_party_was_never_told_the_law_refuses_and_whoever_decides_on_licences_is_asked()
    {
        var process = Begin(Given("粤交营运0001", new Penalty(PenaltyKind.Fine, Money.OfYuan(5_000)), refuses: HearingBeforeRevocation.Id));
        process.Commands.OfType<RevokeLicence>().ShouldHaveSingleItem().HearingNoticeServedOn.ShouldBeNull();
        process.Facts.OfType<ProcessStepRefused>().ShouldHaveSingleItem().Rule.ShouldBe(HearingBeforeRevocation.Id);
        process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Role.ShouldBe(Role.DecisionMaker);
    }

    [Fact]
    public void a_notice_that_proposed_the_revocation_told_the_party_though_the_decision_itself_is_a_fine()
    {
        var process = Begin(Given("粤交营运0001", new Penalty(PenaltyKind.Fine, Money.OfYuan(5_000)), told: [Revocation]));
        process.Commands.OfType<RevokeLicence>().ShouldHaveSingleItem().HearingNoticeServedOn.ShouldBe(Matters.Day.PlusDays(-14));
    }

    [Fact]
    public void a_notice_about_another_certificate_told_nothing_of_this_one()
    {
        var process = Begin(Given("粤交营运0001", new Penalty(PenaltyKind.Fine, Money.OfYuan(5_000)), told: [Revocation with { Document = "粤交营运0002" }]));
        process.Commands.OfType<RevokeLicence>().ShouldHaveSingleItem().HearingNoticeServedOn.ShouldBeNull();
    }

    [Fact]
    public void what_the_officer_revoked_by_the_number_of_the_case_is_given_back_as_well()
    {
        var process = Begin(Given("粤交营运0001", new Penalty(PenaltyKind.Fine, Money.OfYuan(5_000)), refuses: HearingBeforeRevocation.Id));
        process.Recorded(new("licensing.licence", Certificate.ToString()), new LicenceRevoked(
            "粤穗交罚案〔2026〕1号", "粤穗交罚〔2026〕7号", Matters.Day, HearingHeld: true, "一年内违法超限运输超过三次", Matters.Day.PlusDays(12)));
        Rest[0](process).Commands.OfType<RestoreLicence>().ShouldHaveSingleItem().Licence.ShouldBe(Certificate);
    }

    [Fact]
    public void what_was_revoked_by_another_case_stays_revoked()
    {
        var process = Begin(Given("粤交营运0001", new Penalty(PenaltyKind.Fine, Money.OfYuan(5_000)), refuses: HearingBeforeRevocation.Id));
        process.Recorded(new("licensing.licence", Certificate.ToString()), new LicenceRevoked(
            "粤穗交罚案〔2026〕9号", "粤穗交罚〔2026〕19号", Matters.Day, HearingHeld: true, "出租道路运输证", Matters.Day.PlusDays(12)));
        Rest[0](process).Commands.OfType<RestoreLicence>().ShouldBeEmpty();
    }

    [Fact]
    public void a_certificate_that_the_case_does_not_name_is_for_an_officer_to_find()
    {
        var process = Begin(Given(null, Revocation));
        process.Commands.ShouldBeEmpty();
        process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Duty.ShouldBe("order");
    }

    [Fact]
    public void a_driver_is_stopped_by_the_qualifications_that_they_hold()
    {
        var counter = CounterId.OfDriver(Matters.Driver);
        var process = Crossed(Given("粤交营运0001", Revocation, counter, new HeldLicence(Certificate, "粤从业0001", LicenceKind.FreightDriver, true, null)), counter, CounterMeasure.StopDriver);
        var stop = process.Commands.ShouldHaveSingleItem().ShouldBeOfType<SuspendLicence>();
        (stop.Licence, stop.Kind, stop.DecisionNumber).ShouldBe((Certificate, SuspensionKind.SuspensionForRectification, "粤穗交罚〔2026〕7号"));
    }

    [Fact]
    public void an_enterprise_is_not_stopped_by_the_clockwork_because_it_may_ask_for_a_hearing()
    {
        var counter = CounterId.OfEnterprise(Matters.Enterprise);
        var process = Crossed(Given("粤交营运0001", Revocation, counter), counter, CounterMeasure.StopEnterprise);
        process.Commands.ShouldBeEmpty();
        process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Due!.Value.Due.ShouldBe(new LocalDate(2026, 3, 9));
    }

    [Fact]
    public void a_crossing_that_no_longer_stands_gives_the_certificate_back() =>
        Rest[0](Begin(Given())).Commands.OfType<RestoreLicence>().ShouldHaveSingleItem().Licence.ShouldBe(Certificate);

    private static GivenProcess Crossed(GivenProcess process, CounterId counter, CounterMeasure measure) => process.When(
        Counter(counter), new CounterThresholdCrossed(counter, measure, 4, null, Matters.Day.PlusYears(-1), Matters.Day, [Matters.Case], Matters.Day));

    private static GivenProcess Given(string? certificate, Penalty penalty, CounterId? counter = null, HeldLicence? held = null, RuleId? refuses = null,
        Penalty[]? told = null) =>
        new GivenProcess(OverloadThreshold.Definition, $"{(counter ?? CounterId.OfVehicle(Matters.Truck)).ToString().Replace('/', '-')}:2026-03-02")
        {
            Licences = ImmutableDictionary<string, LicenceId>.Empty.Add("粤交营运0001", Certificate),
            Held = held is null ? [] : [held],
            Refuses = command => command is RevokeLicence ? refuses : null,
        }.Recorded(Matters.CaseStream, [Matters.Filed(certificate: certificate), .. told is null ? [] : new object[] { Notice(told) }, Matters.Decided("HW01", penalty)]);

    private static NoticeServed Notice(Penalty[] proposed) => new(
        [.. proposed], Money.OfYuan(5_000), "超限运输", "事实清楚", ["公路安全保护条例第六十四条"], HearingOffered: true, ServiceMethod.Direct, Matters.Day.PlusDays(-14),
        new(Matters.Day.PlusDays(-11), false), new(Matters.Day.PlusDays(-7), false), Matters.Day.PlusDays(-14));

    private static StreamName Counter(CounterId counter) => new("enforcement.violation-counter", counter.ToString());
}
