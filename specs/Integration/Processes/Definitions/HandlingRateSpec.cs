using NodaTime;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Integration.Processes;
using Regulatory.Integration.Processes.Definitions;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Processes.Definitions;

public sealed class HandlingRateSpec : ProcessSpec
{
    protected override string End => "Ordered";

    /// <summary>March ends on a Tuesday; alarms of that day are treated until Friday.</summary>
    protected override IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest => [process => process.DaysPass(new(2026, 4, 4))];

    protected override GivenProcess Given() => Given(new(20, 17));

    protected override GivenProcess Begin(GivenProcess process) => Raise(process, 1);

    protected override GivenProcess BeginAgain(GivenProcess process) => Raise(process, 2);

    [Fact]
    public void seventeen_of_twenty_are_below_ninety_percent_and_a_lead_a_notice_and_an_order()
    {
        var process = Rest[0](Begin(Given()));
        var lead = process.Commands.ShouldHaveSingleItem().ShouldBeOfType<TakeUpLead>();
        (lead.Offence!.Value.Value, lead.Party!.Party, lead.ActOn).ShouldBe(("DM01", Roads.Carrier, new LocalDate(2026, 4, 3)));
        lead.Facts.ShouldContain("85%");
        process.Facts.OfType<EnterpriseNotified>().ShouldHaveSingleItem().Party.ShouldBe(Roads.Carrier);
        process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Role.ShouldBe(Role.Supervisor);
    }

    [Theory]
    [InlineData(20, 18)]
    [InlineData(0, 0)]
    public void ninety_percent_and_a_month_without_confirmed_alarms_are_in_order(int confirmed, int treated)
    {
        var process = Rest[0](Begin(Given(new(confirmed, treated))));
        process.State.State.ShouldBe("Kept");
        process.Commands.ShouldBeEmpty();
    }

    [Fact]
    public void nothing_is_counted_while_the_last_alarms_may_still_be_treated() =>
        Begin(Given()).DaysPass(new(2026, 4, 3)).State.State.ShouldBe("Counting");

    [Fact]
    public void a_lead_that_is_refused_is_for_an_officer()
    {
        var process = Rest[0](Begin(Given(new(20, 17), NewOnRecord.Id)));
        process.Facts.OfType<OfficerAsked>().Select(asked => asked.Role).ShouldBe([Role.Supervisor, Role.CaseUnitHead]);
        process.State.State.ShouldBe("Ordered");
    }

    private static GivenProcess Given(AlarmsHandled handled, RuleId? refuses = null) =>
        new GivenProcess(HandlingRate.Definition, $"{Roads.Carrier}:2026-03") { Handled = handled, Refuses = _ => refuses }
            .Recorded(Roads.TankerStream, Roads.Entered);

    private static GivenProcess Raise(GivenProcess process, int n) =>
        process.When(new("supervision.alarm", $"0198c6f0-0000-7000-8000-0000000000e{n}"), Roads.Raised(AlarmCode.OS2));
}
