using System.Collections.Immutable;
using NodaTime;
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
    public void where_the_party_was_never_told_the_law_refuses_and_the_head_of_the_agency_is_asked()
    {
        var process = Begin(Given("粤交营运0001", new Penalty(PenaltyKind.Fine, Money.OfYuan(5_000)), refuses: HearingBeforeRevocation.Id));
        process.Commands.OfType<RevokeLicence>().ShouldHaveSingleItem().HearingNoticeServedOn.ShouldBeNull();
        process.Facts.OfType<ProcessStepRefused>().ShouldHaveSingleItem().Rule.ShouldBe(HearingBeforeRevocation.Id);
        process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Role.ShouldBe(Role.AgencyHead);
    }

    [Fact]
    public void a_certificate_that_the_case_does_not_name_is_for_the_head_to_find()
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

    private static GivenProcess Given(string? certificate, Penalty penalty, CounterId? counter = null, HeldLicence? held = null, RuleId? refuses = null) =>
        new GivenProcess(OverloadThreshold.Definition, $"{(counter ?? CounterId.OfVehicle(Matters.Truck)).ToString().Replace('/', '-')}:2026-03-02")
        {
            Licences = ImmutableDictionary<string, LicenceId>.Empty.Add("粤交营运0001", Certificate),
            Held = held is null ? [] : [held],
            Refuses = command => command is RevokeLicence ? refuses : null,
        }.Recorded(Matters.CaseStream, Matters.Filed(certificate: certificate), Matters.Decided("HW01", penalty));

    private static StreamName Counter(CounterId counter) => new("enforcement.violation-counter", counter.ToString());
}
